/** Client to server: what a new contract can be made from; `NewContractChoices`. */
export const NEW_CONTRACT_CHOICES_REQUEST = 'mspc/newContractChoices';

export interface NewContractChoice {
    readonly id: string;
    readonly title: string;
    readonly detail: string;
}

export interface NewContractTemplate extends NewContractChoice {
    /** Those that are usual are taken unless somebody chooses. */
    readonly services: readonly (NewContractChoice & { readonly usual: boolean })[];
}

export interface NewContractChoices {
    readonly templates: readonly NewContractTemplate[];
    readonly frameworks: readonly NewContractChoice[];
    /** ISO 4217. */
    readonly currencies: readonly NewContractChoice[];
}

/** Client to server: a new contract as a snippet; `string | null` (null: the choice is none of those offered). */
export const NEW_CONTRACT_REQUEST = 'mspc/newContract';

export interface NewContractParams {
    /** The template; services and frameworks are the ids of choices. */
    readonly template: string;
    readonly provider: string;
    readonly client: string;
    readonly services: readonly string[];
    readonly frameworks: readonly string[];
    readonly currency: string;
    /** IANA name. */
    readonly zone: string;
    /** ISO 8601. */
    readonly effective: string;
}

/** Client to server: the text of the contract to learn from; `string`. */
export const TUTORIAL_REQUEST = 'mspc/tutorial';
