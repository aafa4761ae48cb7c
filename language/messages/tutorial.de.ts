/** The comments of the contract to learn from, in German, by the lines that they stand for. */
export const TUTORIAL_DE: Readonly<Record<string, string>> = {
    'A contract with twenty mistakes, to learn by mending them.':
        'Ein Vertrag mit zwanzig Fehlern; wer sie behebt, lernt, wie es geht.',
    'Each is told by a comment like those below, and shown by a wavy line in the code under it. Rest the pointer on the':
        'Jeden nennt ein Kommentar wie die folgenden, und eine Wellenlinie zeigt ihn in den Zeilen darunter. Ruht der',
    'line to read what is wrong; the light bulb, or Ctrl+. (Cmd+. on a Mac), offers fixes where there are safe ones.':
        'Mauszeiger darauf, steht da, was nicht stimmt; die Glühbirne, oder Strg+. (Cmd+. am Mac), bietet Korrekturen an.',
    'The list of problems (Ctrl+Shift+M) gets shorter as you go. When it is empty of errors and warnings you are done.':
        'Die Liste der Probleme (Strg+Umschalt+M) wird dabei kürzer. Stehen dort keine Fehler und Warnungen mehr, ist es geschafft.',
    'Open the preview to the side (the button at the top right) and watch the document follow your typing.':
        'Die Vorschau an der Seite (der Knopf rechts oben) zeigt den Vertrag als Dokument, das dem Tippen folgt.',
    'Mistake 1: a name must be written as it is declared. Completion (Ctrl+Space) knows them all.':
        'Fehler 1: Ein Name ist so zu schreiben, wie er deklariert ist. Die Vervollständigung (Strg+Leertaste) kennt alle.',
    'Mistake 2: is it March or April? Dates begin with the year: 2026-04-03.':
        'Fehler 2: Ist das März oder April? Ein Datum beginnt mit dem Jahr: 2026-04-03.',
    'Mistake 3: a notice of 90 days never fits into a renewal of 90 days. Renew for 12 months.':
        'Fehler 3: Eine Frist von 90 Tagen passt nie in eine Verlängerung um 90 Tage. Um 12 Monate verlängern: `for 12 months`.',
    'Mistake 4: somebody meant to come back to this. Any address will do.':
        'Fehler 4: Hier wollte jemand noch etwas eintragen. Irgendeine Adresse genügt.',
    'Mistake 5: an index without a limit can raise the fee by any amount. Add `at most 3%` before `every`.':
        'Fehler 5: Ein Index ohne Grenze kann die Vergütung beliebig erhöhen. Vor `every` gehört `at most 3%`.',
    'Mistake 6: nobody looks after this vendor. Say how often, as in `monitored every day`.':
        'Fehler 6: Niemand überwacht diesen Lieferanten. Angeben, wie oft, etwa `monitored every day`.',
    'Mistake 7: access should go no further than the work needs. Add `least privilege` after the text.':
        'Fehler 7: Der Zugang soll nicht weiter gehen, als die Arbeit verlangt. Hinter den Text gehört `least privilege`.',
    'Mistake 8: a response comes before the resolution. Respond within 2 hours.':
        'Fehler 8: Die Reaktion kommt vor der Lösung. Binnen zwei Stunden reagieren: `2 hours`.',
    'Mistake 9: this is more than `Cloud`, which it runs on, commits. Its terms allow 99.95%: say so there.':
        'Fehler 9: Das ist mehr, als `Cloud` zusagt, worauf alles läuft. Deren Bedingungen geben 99,95 % her: dort `99.95%` angeben.',
    'Mistake 10: of latency, less is better. Say `at most`.':
        'Fehler 10: Bei der Latenz ist weniger besser. Es muss `at most` heißen.',
    'Mistake 11: satisfaction is a share of cases, so the target is a percent, such as 85%.':
        'Fehler 11: Zufriedenheit ist ein Anteil der Fälle; der Zielwert ist also ein Prozentsatz, etwa `85%`.',
    'Mistake 12: no monitor watches this objective. Add it to the list behind `watches` of the ticket clock below.':
        'Fehler 12: Keine Messung misst dieses Ziel. Es gehört unten bei `TicketClock` in die Liste hinter `watches`.',
    'Mistake 13: a decimal comma; in a contract that is read aloud it is a point.':
        'Fehler 13: Ein Dezimalkomma; hier steht ein Punkt, auch in einem deutschen Vertrag.',
    'Mistake 14: worse service earns less here. Let it earn 50%.':
        'Fehler 14: Schlechtere Leistung bringt hier weniger Gutschrift. 50 % gutschreiben: `50%`.',
    'Mistake 15: the claim ends before the report that shows the breach is due. Give 30 days.':
        'Fehler 15: Die Frist zur Geltendmachung endet, bevor der Bericht die Verletzung zeigt. 30 Tage geben: `30 days`.',
    'Mistake 16: a month at 99.9% has 43.2 minutes of downtime to spend; a look every hour sees none of it.':
        'Fehler 16: Ein Monat mit 99,9 % hat 43,2 Minuten für Ausfälle; eine Messung je Stunde sieht nichts davon.',
    'Mistake 17: at 99.5% the promise is broken already. Raise the alarm below 99.95%.':
        'Fehler 17: Bei 99,5 % ist die Zusage schon verletzt. Unter 99,95 % alarmieren: `below 99.95%`.',
    'Mistake 18: nobody is responsible for this control. Add `responsible NorthOps`.':
        'Fehler 18: Für diese Maßnahme ist niemand zuständig. Es fehlt `responsible NorthOps`.',
    'Mistake 19: the client can grow and never shrink. Add `decrease    notice of 30 days at most 20% quarterly`.':
        'Fehler 19: Der Auftraggeber kann wachsen und nie schrumpfen. Es fehlt `decrease    notice of 30 days at most 20% quarterly`.',
    'Mistake 20: what do 101 to 149 seats cost? Begin this tier at 101.':
        'Fehler 20: Was kosten 101 bis 149 Arbeitsplätze? Diese Stufe mit 101 beginnen.',
};
