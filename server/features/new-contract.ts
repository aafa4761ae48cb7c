import type { InterfaceWords } from '../../language/messages/interface.ts';
import { contractFrom, currencies, frameworkChoices, templateChoices } from '../../language/templates/index.ts';
import type { NewContractChoices, NewContractParams } from '../protocol.ts';

export function newContractChoices(words: InterfaceWords): NewContractChoices {
    return { templates: templateChoices(words.newContract), frameworks: frameworkChoices(), currencies: currencies() };
}

/** The snippet of a new contract. */
export function newContractSnippet(params: NewContractParams): string | null {
    return contractFrom(params)?.snippet ?? null;
}
