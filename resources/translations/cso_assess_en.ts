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
    <name>AssessPage</name>
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
    <name>ClosingPage</name>
    <message numerus="yes">
        <source>%n questions have no answer yet.</source>
        <translation>
            <numerusform>%n question has no answer yet.</numerusform>
            <numerusform>%n questions have no answer yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
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
        <source>%n organizations</source>
        <translation>
            <numerusform>%n organization</numerusform>
            <numerusform>%n organizations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
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
    <name>_Row</name>
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
        <source>%n in progress</source>
        <translation>
            <numerusform>%n in progress</numerusform>
            <numerusform>%n in progress</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key indicators</source>
        <translation>
            <numerusform>%n key indicator</numerusform>
            <numerusform>%n key indicators</numerusform>
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
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
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
        <source>Between {start} and {end} we carry out %n actions. They ask {hours} hours of us and {cost} som.</source>
        <translation>
            <numerusform>Between {start} and {end} we carry out %n action. It asks {hours} hours of us and {cost} som.</numerusform>
            <numerusform>Between {start} and {end} we carry out %n actions. They ask {hours} hours of us and {cost} som.</numerusform>
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
</context>
</TS>
