/** Fetches what tests and pictures in a real VS Code need: the editor and a browser. */
import { provide } from './editor.ts';
import { main } from './missing.ts';

await main(async () => {
    console.log(Object.values(provide()).join('\n'));
    return 0;
});
