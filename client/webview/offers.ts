import type { Offer, Step } from '../offer.ts';
import { button } from './elements.ts';
import './offers.css';

/** Shows next steps as buttons; those that stand already keep the focus. */
export function showOffers(list: HTMLElement, offers: readonly Offer[], choose: (step: Step) => void): void {
    const shown = JSON.stringify(offers);
    if (list.dataset.shown === shown) return;
    list.dataset.shown = shown;
    list.replaceChildren(
        ...offers.map(({ step, label }) => {
            const made = button('offer', label);
            made.addEventListener('click', () => choose(step));
            return made;
        }),
    );
}
