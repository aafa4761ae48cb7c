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
    return Array.isArray(value) ? value.filter(isOffer) : [];
}

function isOffer(value: unknown): value is Offer {
    if (typeof value !== 'object' || value === null) return false;
    const { step, label } = value as Partial<Record<keyof Offer, unknown>>;
    return isStep(step) && typeof label === 'string';
}
