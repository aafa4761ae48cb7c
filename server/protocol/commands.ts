import type { Location, Position } from 'vscode-languageserver-protocol';

/** A command of the client: it shows places beside the thing that they are about. */
export const SHOW_PLACES_COMMAND = 'mspc.showPlaces';

export interface ShowPlacesParams {
    readonly uri: string;
    readonly position: Position;
    readonly places: readonly Location[];
}

/** A command of the client: it asks the user for a reason and writes it into a contract. */
export const GIVE_REASON_COMMAND = 'mspc.giveReason';

export interface GiveReasonParams {
    readonly uri: string;
    /** The version of the document that the places speak of. */
    readonly version: number;
    /** Of several the user picks one. */
    readonly choices: readonly ReasonChoice[];
}

export interface ReasonChoice {
    readonly label: string;
    readonly position: { readonly line: number; readonly character: number };
    readonly before: string;
    readonly after: string;
    /** The reason stands in quotation marks: those of its own are escaped. */
    readonly isText: boolean;
}

/** A command of the client: it shows a page of documentation, named by its `mspc-library:` URI. */
export const OPEN_PAGE_COMMAND = 'mspc.openPage';
