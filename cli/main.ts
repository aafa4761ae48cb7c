// The syntax of this file is old on purpose: it has to be read by the Node versions that it turns away, so nothing
// else is loaded before the version is known.
const NEEDED = 22;

if (Number.parseInt(process.versions.node, 10) >= NEEDED) {
    import('./start.ts').then(function (module) {
        return module.start();
    });
} else {
    process.stderr.write('mspc needs Node.js ' + NEEDED + ' or later; this is ' + process.version + '.\n');
    process.exitCode = 2;
}
