/** The languages in which we speak to the one who writes a contract. */
import type { InterfaceWords } from '../messages/interface.ts';
import { englishInterface } from './english.ts';
import { germanInterface } from './german.ts';

export { englishInterface, germanInterface };

const INTERFACES: readonly InterfaceWords[] = [englishInterface, germanInterface];

/** The words for a locale as an editor tells it: `de`, `de-AT`, `de_CH.UTF-8`; English where there are none of its language. */
export function interfaceFor(locale: string | undefined): InterfaceWords {
    const [language] = (locale ?? '').toLowerCase().split(/[-_.]/);
    return INTERFACES.find((each) => each.language === language) ?? englishInterface;
}
