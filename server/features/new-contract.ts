import type { InterfaceWords } from '../../language/messages/interface.ts';
import {
    type Choice,
    contractFrom,
    currencyChoices,
    frameworkChoices,
    templateChoices,
} from '../../language/templates/index.ts';
import type { NewContractChoices, NewContractParams } from '../protocol.ts';

export function newContractChoices(words: InterfaceWords): NewContractChoices {
    const said = (choice: Choice) => ({ ...choice, detail: words.document.library?.[choice.detail] ?? choice.detail });
    return {
        templates: templateChoices(words.newContract),
        frameworks: frameworkChoices().map(said),
        currencies: currencyChoices().map(said),
    };
}

/** The snippet of a new contract. */
export function newContractSnippet(params: NewContractParams): string | null {
    return contractFrom(params)?.snippet ?? null;
}
