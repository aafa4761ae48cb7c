/** Numbers that contracts spell out; `one` is a word of the language. */
const WORDS: ReadonlyMap<string, string> = new Map(
    Object.entries({
        two: '2',
        three: '3',
        four: '4',
        five: '5',
        six: '6',
        seven: '7',
        eight: '8',
        nine: '9',
        ten: '10',
        eleven: '11',
        twelve: '12',
        fourteen: '14',
        fifteen: '15',
        eighteen: '18',
        twenty: '20',
        'twenty-four': '24',
        thirty: '30',
        'thirty-six': '36',
        forty: '40',
        'forty-five': '45',
        'forty-eight': '48',
        fifty: '50',
        sixty: '60',
        'seventy-two': '72',
        ninety: '90',
        hundred: '100',
    }),
);

/** `30` for `thirty`. */
export function numberFor(word: string): string | undefined {
    return word.toLowerCase() === 'one' ? '1' : WORDS.get(word.toLowerCase());
}
