// Writes syntaxes/mspc.tmLanguage.json.
import { writeFileSync } from 'node:fs';
import { textmateGrammar } from './textmate-grammar.ts';

writeFileSync('syntaxes/mspc.tmLanguage.json', `${JSON.stringify(textmateGrammar(), undefined, 2)}\n`);
