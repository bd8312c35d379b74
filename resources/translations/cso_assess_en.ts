<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActionRows</name>
    <message numerus="yes">
        <source>%n more in the plan</source>
        <translation>
            <numerusform>%n more in the plan</numerusform>
            <numerusform>%n more in the plan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerForms</name>
    <message numerus="yes">
        <source>%n places need to be mended in the file.</source>
        <translation>
            <numerusform>%n place needs to be mended in the file.</numerusform>
            <numerusform>%n places need to be mended in the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrivalsPage</name>
    <message numerus="yes">
        <source>%n files were taken.</source>
        <translation>
            <numerusform>%n file was taken.</numerusform>
            <numerusform>%n files were taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were taken. Not taken: {files}.</source>
        <translation>
            <numerusform>%n file was taken. Not taken: {files}.</numerusform>
            <numerusform>%n files were taken. Not taken: {files}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message numerus="yes">
        <source>%n questions have no answer yet.</source>
        <translation>
            <numerusform>%n question has no answer yet.</numerusform>
            <numerusform>%n questions have no answer yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who took part: %n people answered on their own first.</source>
        <translation>
            <numerusform>Who took part: %n person answered on her own first.</numerusform>
            <numerusform>Who took part: %n people answered on their own first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%n earlier rounds</source>
        <translation>
            <numerusform>%n earlier round</numerusform>
            <numerusform>%n earlier rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounds</source>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n questions left</source>
        <translation>
            <numerusform>%n question left</numerusform>
            <numerusform>%n questions left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndicatorLinks</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message numerus="yes">
        <source>%n organizations with all their rounds.</source>
        <translation>
            <numerusform>%n organization with all its rounds.</numerusform>
            <numerusform>%n organizations with all their rounds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LengthCards</name>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganizationsPage</name>
    <message numerus="yes">
        <source>%n marked: “Hand over…” takes them along</source>
        <translation>
            <numerusform>%n marked: “Hand over…” takes it along</numerusform>
            <numerusform>%n marked: “Hand over…” takes them along</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organizations</source>
        <translation>
            <numerusform>%n organization</numerusform>
            <numerusform>%n organizations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Replacement</name>
    <message numerus="yes">
        <source>What could be read was saved; the damage may have changed %n answers, so look at them again. The damaged file is kept: {file}.</source>
        <translation>
            <numerusform>What could be read was saved; the damage may have changed %n answer, so look at it again. The damaged file is kept: {file}.</numerusform>
            <numerusform>What could be read was saved; the damage may have changed %n answers, so look at them again. The damaged file is kept: {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message numerus="yes">
        <source>%n pages are made…</source>
        <translation>
            <numerusform>%n page is made…</numerusform>
            <numerusform>%n pages are made…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages were sent to the printer.</source>
        <translation>
            <numerusform>%n page was sent to the printer.</numerusform>
            <numerusform>%n pages were sent to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundProgress</name>
    <message numerus="yes">
        <source>Come back: %n</source>
        <translation>
            <numerusform>Come back: %n</numerusform>
            <numerusform>Come back: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find out: %n</source>
        <translation>
            <numerusform>Find out: %n</numerusform>
            <numerusform>Find out: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>Everything is as it was written: %n answers.</source>
        <translation>
            <numerusform>Everything is as it was written: %n answer.</numerusform>
            <numerusform>Everything is as it was written: %n answers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message numerus="yes">
        <source>%n more suggestions</source>
        <translation>
            <numerusform>%n more suggestion</numerusform>
            <numerusform>%n more suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoicesCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoicesPage</name>
    <message numerus="yes">
        <source>Sheet {sheet} is taken out together with its %n answers.</source>
        <translation>
            <numerusform>Sheet {sheet} is taken out together with its %n answer.</numerusform>
            <numerusform>Sheet {sheet} is taken out together with its %n answers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message numerus="yes">
        <source>%n levels</source>
        <translation>
            <numerusform>%n level</numerusform>
            <numerusform>%n levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n days</source>
        <translation>
            <numerusform>overdue by %n day</numerusform>
            <numerusform>overdue by %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions are ahead; they ask {hours}. The numbers are those of the development plan.</source>
        <translation>
            <numerusform>%n action is ahead; it asks {hours}. The number is that of the development plan.</numerusform>
            <numerusform>%n actions are ahead; they ask {hours}. The numbers are those of the development plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions have nobody responsible yet.</source>
        <translation>
            <numerusform>%n action has nobody responsible yet.</numerusform>
            <numerusform>%n actions have nobody responsible yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions went to later; the list above says why.</source>
        <translation>
            <numerusform>%n action went to later; the list above says why.</numerusform>
            <numerusform>%n actions went to later; the list above says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions, all of them finished.</source>
        <translation>
            <numerusform>%n action, and it is finished.</numerusform>
            <numerusform>%n actions, all of them finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions: {done} done, {partly} done in part, {dropped} dropped, {open} open.</source>
        <translation>
            <numerusform>%n action: {done} done, {partly} done in part, {dropped} dropped, {open} open.</numerusform>
            <numerusform>%n actions: {done} done, {partly} done in part, {dropped} dropped, {open} open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes made after that would be missing.</source>
        <translation>
            <numerusform>%n change made after that would be missing.</numerusform>
            <numerusform>%n changes made after that would be missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation>
            <numerusform>%n in progress</numerusform>
            <numerusform>%n in progress</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicators stayed at their level.</source>
        <translation>
            <numerusform>%n indicator stayed at its level.</numerusform>
            <numerusform>%n indicators stayed at their level.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicators were scored in both rounds.</source>
        <translation>
            <numerusform>%n indicator was scored in both rounds.</numerusform>
            <numerusform>%n indicators were scored in both rounds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key indicators are still at level 1, where people can come to harm, among them: {indicators}. Until they move, our stage cannot be higher than “{stage}”.</source>
        <translation>
            <numerusform>%n key indicator is still at level 1, where people can come to harm: {indicators}. Until it moves, our stage cannot be higher than “{stage}”.</numerusform>
            <numerusform>%n key indicators are still at level 1, where people can come to harm, among them: {indicators}. Until they move, our stage cannot be higher than “{stage}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n local practices to build on</source>
        <translation>
            <numerusform>%n local practice to build on</numerusform>
            <numerusform>%n local practices to build on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of us voted for it.</source>
        <translation>
            <numerusform>%n of us voted for it.</numerusform>
            <numerusform>%n of us voted for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people answered on their own, before anybody saw the others&apos; marks.</source>
        <translation>
            <numerusform>%n person answered on her own, before anybody saw the others&apos; marks.</numerusform>
            <numerusform>%n people answered on their own, before anybody saw the others&apos; marks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people first answered alone, without seeing what the others said. Then we talked, and agreed on the level that counts. The number beside each indicator is the consensus: 1 when all agree, 0 when we were split between the two ends.</source>
        <translation>
            <numerusform>%n person first answered alone, without seeing what the others said. Then we talked, and agreed on the level that counts. The number beside each indicator is the consensus: 1 when all agree, 0 when we were split between the two ends.</numerusform>
            <numerusform>%n people first answered alone, without seeing what the others said. Then we talked, and agreed on the level that counts. The number beside each indicator is the consensus: 1 when all agree, 0 when we were split between the two ends.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people gave a level. Median {median}, range {range}, consensus {consensus} of 1.</source>
        <translation>
            <numerusform>%n person gave a level. Median {median}, range {range}, consensus {consensus} of 1.</numerusform>
            <numerusform>%n people gave a level. Median {median}, range {range}, consensus {consensus} of 1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people said that they do not know.</source>
        <translation>
            <numerusform>%n person said that she does not know.</numerusform>
            <numerusform>%n people said that they do not know.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned actions; {waiting} of them were not begun.</source>
        <translation>
            <numerusform>%n planned action; not begun: {waiting}.</numerusform>
            <numerusform>%n planned actions; {waiting} of them were not begun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions were scored in both rounds: {before} then, {after} now.</source>
        <translation>
            <numerusform>%n question was scored in both rounds: {before} then, {after} now.</numerusform>
            <numerusform>%n questions were scored in both rounds: {before} then, {after} now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared indicators</source>
        <translation>
            <numerusform>%n shared indicator</numerusform>
            <numerusform>%n shared indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n planned actions were begun.</source>
        <translation>
            <numerusform>The %n planned action was begun.</numerusform>
            <numerusform>All %n planned actions were begun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Between {start} and {end} we carry out %n actions. They take {hours} hours of our work and {cost} som.</source>
        <translation>
            <numerusform>Between {start} and {end} we carry out %n action. It takes {hours} hours of our work and {cost} som.</numerusform>
            <numerusform>Between {start} and {end} we carry out %n actions. They take {hours} hours of our work and {cost} som.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with round {round}, on the %n indicators that both rounds scored: {before} then, {after} now, so {change}.</source>
        <translation>
            <numerusform>Compared with round {round}, on the %n indicator that both rounds scored: {before} then, {after} now, so {change}.</numerusform>
            <numerusform>Compared with round {round}, on the %n indicators that both rounds scored: {before} then, {after} now, so {change}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with round {round}, on the %n indicators that both rounds scored: {before} then, {after} now.</source>
        <translation>
            <numerusform>Compared with round {round}, on the %n indicator that both rounds scored: {before} then, {after} now.</numerusform>
            <numerusform>Compared with round {round}, on the %n indicators that both rounds scored: {before} then, {after} now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each column is a round: the first and the latest %n. A dash: nothing was scored there.</source>
        <translation>
            <numerusform>Each column is a round: the first and the latest %n. A dash: nothing was scored there.</numerusform>
            <numerusform>Each column is a round: the first and the latest %n. A dash: nothing was scored there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is of {date}, {time}. %n changes made after that would be missing.</source>
        <translation>
            <numerusform>It is of {date}, {time}. %n change made after that would be missing.</numerusform>
            <numerusform>It is of {date}, {time}. %n changes made after that would be missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It makes %n weak places easier, first of all: {nearest}.</source>
        <translation>
            <numerusform>It makes %n weak place easier, first of all: {nearest}.</numerusform>
            <numerusform>It makes %n weak places easier, first of all: {nearest}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stands at level {level}, %n levels below our target.</source>
        <translation>
            <numerusform>It stands at level {level}, %n level below our target.</numerusform>
            <numerusform>It stands at level {level}, %n levels below our target.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n indicators all of them agree.</source>
        <translation>
            <numerusform>On %n indicator all of them agree.</numerusform>
            <numerusform>On %n indicators all of them agree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So that like is compared with like, both rounds are calculated again on the %n indicators that both scored, with the weights of today. The numbers may therefore differ a little from those that each round gave by itself.</source>
        <translation>
            <numerusform>So that like is compared with like, both rounds are calculated again on the %n indicator that both scored, with the weights of today. The numbers may therefore differ a little from those that each round gave by itself.</numerusform>
            <numerusform>So that like is compared with like, both rounds are calculated again on the %n indicators that both scored, with the weights of today. The numbers may therefore differ a little from those that each round gave by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>opens %n</source>
        <translation>
            <numerusform>opens %n</numerusform>
            <numerusform>opens %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… (%n more letters stand in the program.)</source>
        <translation>
            <numerusform>… (%n more letter stands in the program.)</numerusform>
            <numerusform>… (%n more letters stand in the program.)</numerusform>
        </translation>
    </message>
</context>
</TS>
