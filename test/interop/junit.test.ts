import { expect, test } from 'vitest';
import { JUNIT_FRAME, junitSuite } from '../../language/interop/junit.ts';
import type { ReportedFinding } from '../../language/interop/reported.ts';
import { found } from './found.ts';

const isError = ({ severity }: ReportedFinding) => severity === 'error';

test('a report has a suite for each file and a case for each finding', () => {
    const findings = [found(), found({ severity: 'warning', code: 'sla/priority-order' })];
    const suites = [
        junitSuite({ file: 'a.mspc', findings }, isError),
        junitSuite({ file: 'b.mspc', findings: [] }, isError),
    ];
    expect(`${JUNIT_FRAME.begin}${suites.join('')}${JUNIT_FRAME.end}`).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="mspc">
  <testsuite name="a.mspc" tests="2" failures="1" errors="0" skipped="0">
    <testcase classname="a.mspc" name="sla/no-tolerance 1:5">
      <failure message="It is so." type="sla/no-tolerance">a.mspc:1:5 error: It is so.</failure>
    </testcase>
    <testcase classname="a.mspc" name="sla/priority-order 1:5">
      <system-out>a.mspc:1:5 warning: It is so.</system-out>
    </testcase>
  </testsuite>
  <testsuite name="b.mspc" tests="1" failures="0" errors="0" skipped="0">
    <testcase classname="b.mspc" name="nothing found"/>
  </testsuite>
</testsuites>
`);
});

test('what means something in XML is written out, and what it may not hold is marked', () => {
    const message = 'a < b & "c" > \u0001\uD800\n<!-- 😀 -->\uFFFE';
    const text = junitSuite({ file: 'a.mspc', findings: [found({ message })] }, isError);
    const escaped = 'a &lt; b &amp; &quot;c&quot; &gt; \uFFFD\uFFFD&#10;&lt;!-- 😀 --&gt;\uFFFD';
    expect(text).toContain(`message="${escaped}"`);
    expect(text).toContain(`error: ${escaped}</failure>`);
});
