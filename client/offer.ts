import { isRecord, isText, listIn } from './untrusted.ts';

/** What a page offers where it has nothing to show; the panel knows what each does. */
export const STEPS = ['newContract', 'tutorial', 'problems', 'source', 'compare', 'restart'] as const;
export type Step = (typeof STEPS)[number];

export interface Offer {
    readonly step: Step;
    /** In words of the reader's language. */
    readonly label: string;
}

export function isStep(value: unknown): value is Step {
    return STEPS.some((step) => step === value);
}

/** Those that look like offers. */
export function offersIn(value: unknown): readonly Offer[] {
    return listIn(value, isOffer);
}

function isOffer(value: unknown): value is Offer {
    return isRecord(value) && isStep(value.step) && isText(value.label);
}
