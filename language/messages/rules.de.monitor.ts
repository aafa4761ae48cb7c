import type { RuleTexts } from './rules.ts';

export const MONITOR_RULES_DE: RuleTexts = {
    'monitor/alert-after-breach': {
        title: 'Der Alarm kommt erst, wenn die Zusage verletzt ist',
        sentences: {
            '': '`{path}` sagt {bound} {target} zu, und der Alarm kommt erst {side} {threshold}: Dann ist die Zusage schon verletzt. Zum Beispiel {side} {earlier} alarmieren.',
            share: 'Sind {threshold} dessen verbraucht, was `{path}` zulässt ({bound} {target}), so ist die Zusage schon verletzt. Zum Beispiel bei {earlier} alarmieren.',
        },
    },
    'monitor/alert-missing': {
        title: 'Eine Messung, die niemanden warnt',
        sentences: {
            '': '`{monitor}` warnt niemanden: Eine Verletzung zeigt sich erst im nächsten Bericht. Angeben, wann alarmiert wird, etwa `alert at 75% of target`.',
        },
    },
    'monitor/alert-slower-than-response': {
        title: 'Der Alarm kommt später, als zu reagieren ist',
        sentences: {
            '': 'Benachrichtigt wird spätestens {within} nach der Feststellung; `{path}`, die dringlichste Reaktionszeit, beträgt {target}. Früher benachrichtigen.',
        },
    },
    'monitor/interval-too-coarse': {
        title: 'Messungen zu selten, um die Zusage zu belegen',
        sentences: {
            '': '`{path}` lässt {budget} Ausfallzeit zu ({window}); der Messabstand ({interval}) kann sie ganz verdecken. Ihn auf höchstens {needed} verkürzen.',
            sparse: '`{path}` lässt {budget} Ausfallzeit zu ({window}), in die bei diesem Messabstand ({interval}) nur eine Messung fällt: Ob sie zufällig oder wegen einer Verletzung fehlschlägt, ist nicht zu unterscheiden. Ihn auf höchstens {needed} verkürzen.',
            hopeless:
                '`{path}` lässt {budget} Ausfallzeit zu ({window}); das belegt keine Stichprobe, erst recht nicht in diesem Abstand ({interval}). Ununterbrochen messen oder weniger zusagen.',
        },
    },
    'monitor/kept-too-short': {
        title: 'Messwerte sind gelöscht, bevor Gutschriften geltend zu machen sind',
        sentences: {
            '': 'Die Messwerte von `{path}` vom {start} sind am {gone} gelöscht; Gutschriften dafür sind bis {needed} geltend zu machen ({window}, Frist {claim}). Sie {enough} aufbewahren.',
            window: 'Die Messwerte von `{path}` vom {start} sind am {gone} gelöscht, bevor am {needed} ihr eigener Messzeitraum endet ({window}). Sie {enough} aufbewahren.',
        },
    },
    'monitor/objective-unmonitored': {
        title: 'Eine Zusage, die niemand misst',
        sentences: {
            '': 'Nichts misst `{path}`; so kann niemand zeigen, ob die Zusage eingehalten ist. Eine Messung dafür hinzufügen.',
            some: 'Nichts misst {paths}; andere Zielwerte von `{path}` werden gemessen. Die ganze Zeile messen.',
        },
        phrases: { monitor: 'Eine Messung hinzufügen, die `{path}` misst' },
    },
    'monitor/watches-nothing': {
        title: 'Eine Messung, zu der keine Zusage gehört',
        sentences: {
            '': '`{monitor}` misst kein Ziel; so belegen die Zahlen nichts, was zugesagt ist. Angeben, was gemessen wird, oder die Messung weglassen.',
        },
    },
};
