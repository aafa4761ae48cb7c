import { expect, test } from 'vitest';
import { interfaceFor } from '../../language/interface/index.ts';

test.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['fr', 'en'],
    ['de', 'de'],
    ['de-AT', 'de'],
    ['de_CH.UTF-8', 'de'],
    ['DE', 'de'],
    ['den', 'en'],
    ['', 'en'],
    ['C.UTF-8', 'en'],
    [undefined, 'en'],
])('an editor in %s is answered in %s', (locale, language) => {
    expect(interfaceFor(locale).language).toBe(language);
});
