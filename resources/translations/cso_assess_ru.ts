<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>The self-test found nothing wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionPanel</name>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost in som</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed dates are never moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we will see that it worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof that it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is before the first. Nothing was changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These dates are fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom could it harm, and how would we notice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dd.MM.yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{written}” is not a number. Write figures only, for example 12.5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionRows</name>
    <message numerus="yes">
        <source>%n more in the plan</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned for the next 30 days. A plan grows out of the results of a round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerForms</name>
    <message numerus="yes">
        <source>%n places need to be mended in the file.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Answers (*.xlsx *.csv *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the empty form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a filled form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssessPage</name>
    <message>
        <source>All questions are answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Come back: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find out: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Round {number} · {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is this round opened again? The reason is kept with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>key indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {asked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {asked} answered · {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message numerus="yes">
        <source>%n questions have no answer yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close round {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: every question is answered, and nothing looks odd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has changed since the last time, and how did you notice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helped?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was this round for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who led the conversation?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was missing? (roles, no names)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth another look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wanted to come back to these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} · after it the results and the plan follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“We don&apos;t know yet”: who could know?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Page {number} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplanationDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>{name}: {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FramePanel</name>
    <message>
        <source>Begins on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget in som</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week that there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dd.MM.yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{written}” is not a number. Write figures only, for example 12.5, or nothing for no limit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 – 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment asks one question at a time. Every answer is saved when you give it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSO Assess {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits work on every keyboard layout and on the number pad, unless you are writing in a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History compares rounds. Reports are for printing and handing over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home shows what to do next: go on with the assessment, the actions of the next 30 days, and how the organization changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys while answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results show your strengths first, then each domain, and how every number came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some texts were written with the help of a machine and have not been reviewed by native speakers yet. Where a word sounds wrong, trust your own language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The development plan suggests what to do first and why. You choose, and the dates follow from the hours and the money you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is free software under the MIT licence. The questionnaire may be used and changed under CC BY 4.0. The typeface is PT Sans by ParaType under the SIL Open Font Licence; the window is made with Qt under the LGPL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the program cannot protect against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was printed, copied or sent is out of the program&apos;s hands. Deleted files may remain on flash disks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever can open this computer can read what is in it. Lock the screen when you leave, and do not write names of people who need protection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>come back to this question later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of a text field, back to the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previous question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this does not apply to us; a field asks why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the next button or field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we don&apos;t know yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%n rounds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All changed indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with the first round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two different rounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each assessment becomes a round. From the second on, this page shows what changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the organization changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rounds yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The later round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two rounds side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the line shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done in between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>going on now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{round}: {score}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n questions left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A round is open. Close it first; then the next one can begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the questions together; the results and a plan follow from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with the first round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a filled form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the organization changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the overall level changed from round to round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan: the next 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {number} is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {number} · look at it once more, then close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {number} · {questions}, {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what came out of it, and what the plan asks for next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an empty form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a workbook to fill without this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a workbook with answers becomes a round</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>going on now: {share} % answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan, the summary on one page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndicatorLinks</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LengthCards</name>
    <message numerus="yes">
        <source>%n questions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many questions?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most important questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{questions}, {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of what you wrote could not be saved. Everything that was shown as saved is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewRoundPage</name>
    <message>
        <source>A new round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer together, as honestly as you can. Each answer is saved at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out a domain only if it has nothing to do with your work, and say why: it is then not asked and not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why this domain is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this round for? (if you like)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganizationPage</name>
    <message>
        <source>100 to 500 thousand som</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>500 thousand to 2 million som</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founded (year)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money in a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the name is needed. What you write here stays on this computer until you hand it over yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Village or town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What donors and partners often ask for; it also stands on the reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you work on (divided by commas)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 2 million som</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to 100 thousand som</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a whole number; the field was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganizationsPage</name>
    <message numerus="yes">
        <source>%n organizations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a double click opens one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: name, village, district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing fits search and filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>A plan grows out of the answers of a round: the gaps that matter most come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change time, hours and money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or Space chooses, Alt with an arrow changes the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: size of the gap × what it opens × importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print and PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionPane</name>
    <message>
        <source>0  Does not apply to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1–{levels} level · Enter next · Backspace back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8  Come back to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9  We don&apos;t know yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This questionnaire has not been translated yet; it is shown in the language it was written in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This round is closed: its answers can be read, not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What already works well here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we saw, what we talked about (no names of people who need protection)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does this not apply to you? It is kept as soon as a reason stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would show it: {things}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents are made from the answers of a round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to print yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is being made…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questionnaire has no texts in this language: they stand in {language}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you see is what is printed and saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for members and the wall; one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where we stand, what we do first, who does it and until when; 8 to 20 pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Answer questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as the first questions are answered, this page shows what is strong and what holds you back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we build on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveState</name>
    <message>
        <source>NOT SAVED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Everything is in this folder: answers, plans, settings and backups. Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your data is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list of organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSO Assess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: back to the list of organizations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A new organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It appears in the list of organizations; its first round can begin at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at an example first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only add it to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See where your organization stands, what is strong, and what to do next. Everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is your organization called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of the organization first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Why it stands here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it stands here: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message numerus="yes">
        <source>%n more suggestions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_DomainRow</name>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {asked} answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_LevelCard</name>
    <message>
        <source>Level {level}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Why is it left out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why “{domain}” is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was due on {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sentence</name>
    <message>
        <source>A plan has from 0 to {most} months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A round is open. Close it first; then another one can begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A round with this questionnaire is still open. Close it before you begin another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action leads to a level from 2 to {levels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organization needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program uses the data file. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data cannot be kept safely in this folder ({name}: {found}). Choose a folder on this computer&apos;s own disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed dates need a first and a last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week and budget cannot be below 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours and cost cannot be below 0; weeks go from 0 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup could be made ({detail}), so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organization is called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of people go from 0 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rounds of one organization can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rounds of one questionnaire with the same number of levels can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress goes from 0 to 100 percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the domain “{domain}” is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the round is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several assessments have an id that begins with “{id}”: give more of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several organizations are called “{name}”: give the id of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file is damaged or was not made by this program. It was left as it is: please keep it, do not delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be written to: the last change was not kept. All earlier ones are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk failed: the last change was not kept. Copy the data folder to another disk before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: the last change was not kept. All earlier ones are safe. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} could not be written ({detail}). What was there before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day cannot come before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the document. Nothing was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questionnaire in “{folder}” was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questionnaire {id} has no domain “{domain}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questionnaire {id} has no indicator “{indicator}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questionnaire {id} has {known} levels here and {new} in the file. Another number of levels needs another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questionnaire {id} is already here in version {version}, but with another structure. A changed questionnaire needs a higher version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year of founding goes from 1 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already an organization called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no assessment “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no questionnaire “{reference}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These answers do not fit the questionnaire; nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This action is no longer in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This data was written by a newer version of the program (data format {found}; this version knows formats up to {known}). It was left as it is: open it with the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan is not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan would end after the year 9999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This round is closed. Open it again to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This round is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step is already in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was changed in the meantime. Nothing was kept: look at it as it is now, then change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace has been open since {since} on the computer “{host}” by {user} (process {process}). Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is open in another program. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date such as 2026-11-23</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a domain and its reason, as in DOMAIN=REASON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number, at least 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number, at least 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a file of at most {most} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a file that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a level from 1 to {levels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a list of at least one text, none of them empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a list of texts, none of them empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a list of {count} texts, none of them empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a number from 0 to {highest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a number of votes from 0 to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a reason why it is not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a table of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a text in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a text in quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a text of at most 1,000,000 letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a text that is not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a whole number from 1 to {levels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a whole number from {lowest} to {highest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected an indicator of the questionnaire {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected an indicator of {questionnaire}, “{value}” is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected an object with keys such as “indicator”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected each column only once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected each key only once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected each of these only once, “{value}” is repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected each step of {file} once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected either a level or a state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected ids of indicators, “{value}” is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected language codes such as “ky”, “{value}” is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected letters a-z, digits, dots, hyphens and underscores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected lists and tables that are not nested so deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected lower case letters, digits and hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected nothing outside the named columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected numbers with fewer digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected one of: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected one row for each indicator, “{value}” has two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected only ids that stand in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected only one answer to each indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected only: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected tables under {header}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected true or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected valid TOML ({detail})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected “draft” or “reviewed”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected “{language}”, as in the file&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing; expected a level or a state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing; expected the file {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing; expected the id of an indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing; expected the step to level {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing; expected why the indicator is not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing; {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not read: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: expected a file of at most 20 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: expected a file that ends in .xlsx, .csv or .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: expected a list of objects, one for each indicator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: expected an Excel workbook (.xlsx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: expected at most 20,000 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: expected valid JSON in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the file cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: there is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}:{line}: expected text in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}:{line}: expected valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}:{line}: expected values separated by commas or semicolons ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option}: expected {expected}, not “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” is not a folder that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n actions have nobody responsible yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions went to later; the list above says why.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key indicators</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key indicators are still at level 1, where people can come to harm: {indicators}. Until they move, our stage cannot be higher than “{stage}”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n local practices to build on</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of us voted for it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared indicators</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 and a share for each weak place that becomes easier: the nearer, the more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key indicator is one whose lowest level endangers people. While one of them is at level 1, the stage is at most “{stage}”, whatever the average says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan stands on what is already there. These are our own strengths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accompanied by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions are taken in the order of priorities. Each gets the first weeks in which its hours fit and what it builds on has ended; its cost must fit in what is left of the money. What does not fit waits for later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All answers of this domain are at the same level. Was each one weighed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All scores are self-assessed, on a scale from 1 to {levels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action of our own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An average hides its weakest places. These are the ones to look at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {hours} hours in one week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below 0.35 the confidence is called low, below 0.65 medium, from there on high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Between {start} and {end} we carry out %n actions. They ask {hours} hours of us and {cost} som.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Compared with round {round}, on the %n indicators that both rounds scored: {before} then, {after} now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with round {round}, on the {count} indicators that both rounds scored: {before} then, {after} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence in the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence: {confidence}, the average of the proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost, som</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark: done. Pale: still to do. A thick outline: overdue. Pins at both ends: dates that people fixed. Hatched hours are more than there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days {begin} to {end}: until {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development plan · round {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development plan: {organization}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each action moves one indicator up by one level. The boxes are for ticking; the last line of each action asks whom it could harm, so that we notice in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer counts by its proof: none 0, said by us 0.25, document seen 0.5, in use 0.75, confirmed by members or the community 1. A domain&apos;s confidence is the average of its answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer counts by its proof: none 0, said by us 0.25, document seen 0.5, in use 0.75, confirmed by members or the community 1. The confidence is their average: below 0.35 it is called low, below 0.65 medium, from there on high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every question has {levels} levels. The score of a domain is the average of the levels that we chose, each counted as often as its weight says. What is not applicable or not known yet is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First step: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the staff and volunteers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {second} on the stage is “{second_stage}”, from {third} “{third_stage}”, from {fourth} “{fourth_stage}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {second} on the stage is “{second_stage}”, from {third} “{third_stage}”, from {fourth} “{fourth_stage}”. While a key indicator is at level 1, it is at most “{held}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap × opens × importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High levels without proof. What would show them to a visitor?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week ({hours} available)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was calculated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the confidence came about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the overall level came about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we see ourselves, domain by domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In our own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a key indicator: where it is weak, people can come to harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It makes %n weak places easier, first of all: {nearest}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It makes easier: {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens: {indicators}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It stands at level {level}, %n levels below our target.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key indicator at level 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key indicators at level 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key indicators at the highest level that are not yet proven in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, because only one of the two rounds scored them: {indicators}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, scored in only one of the two rounds: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level and proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest level {floor}: {indicators}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest places and open questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than a third of this domain is marked as not applicable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer is in the upper third of the scale yet: every step from here is a step up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key indicator is at level 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key indicator is at level 1: nothing holds our stage back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet: {indicators}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable, so not counted: {indicators}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing begins or ends in these days: a good time to look back together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is suggested: every target is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {date} we stood at the same place, {before}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our strongest answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our strongest domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall (self-assessed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall level (self-assessed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall: {before} before, {after} after ({change})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue since {date}: {status}, {progress} %. {proof}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose one of: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority = gap × leverage × importance. The gap is the number of levels to the target. Leverage is 1, and a half for each weak place that becomes easier at once, a quarter for those one step further, and so on. Importance is the weight, half more for a key indicator, and more for votes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority = gap × what it opens × importance. The order is advice; you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof as a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results: “{organization}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {number} · {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {number} · {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {number}, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score, self-assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scored in only one of the two rounds, so not compared: {indicators}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores of all domains around a middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign of success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {date} we have gone from {before} down to {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {date} we have risen from {before} to {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum {total} : sum of weights {weights} = {mean}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers came very fast. It may be worth reading some of them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The average of the domain scores, each counted as often as its weight says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The average of the levels that you chose, each counted as often as its weight says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next 30, 60 and 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order weighs three things: how far a place is from its target, how important it is, and how many other weak places become easier once it moves. The order is advice; the choice is ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overall score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overall score is the average of the domain scores, each counted as often as its weight says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no actions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no dated actions yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score of a domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage is held by {indicators}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of weight × level is {total}, the sum of weights {weights}: {total} : {weights} = {score}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of weight × score is {total}, the sum of weights {weights}: {total} : {weights} = {score}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts of the questionnaire are machine-assisted drafts that people have not reviewed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vertical line is today, {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These texts are machine-assisted and wait for review by a native speaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a proposal of the program: nobody has agreed to it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This questionnaire has no texts in this language yet: its texts are shown in {language}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline {first}–{last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To find out: {indicators}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To raise it, look for a document, or ask members whether they see it the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two or more levels up since the last round without a completed action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We agree to this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We answered {answered} of {asked} questions about our own work. On a scale from 1 to {levels} we see ourselves at {score}: the stage “{stage}”. Nobody else has judged us. Our confidence in this picture is {confidence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We answered {answered} of {asked} questions. Nothing is scored yet, so there is no score to tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are strongest in: {domains}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We begin with: {actions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have not made a plan yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have read this plan together. Each of us knows what she has taken on, and we look at it again on the days below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight × confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight × score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went to later: {actions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What already works here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What carries us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds us back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this round leaves out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we can say of ourselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we noticed, and what we change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we said of ourselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we want to find out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we will do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we work on first, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When we look at the plan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom could it harm?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it comes here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth another look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actions with dates, responsible people and steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at level 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the lowest level, {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget without limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget {budget} som</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidence {band}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidence: {band}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidence: {number} of 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>core questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit the budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit the time and hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from level {level} to {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours without limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how well the answers are proven, 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was {band}, {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level from 1 to {levels} · confidence · lowest place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>means from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no action yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody responsible yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing holds the stage back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>opens %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>our own means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round {number} ({month})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said by us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>som is what they cost together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still to be named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the highest stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stage is held by {indicators}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to find out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to find out: {indicators}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for another action that went to later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight {weight}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} som</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {asked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {asked} answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {asked} questions are answered so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{band} ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{band} · {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{changed} of {common} shared indicators changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} since round {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{distance} to “{stage}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain}: nothing scored yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain}: {score}, before {before}, confidence {confidence}, lowest place {lowest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain}: {score}, confidence {confidence}, lowest place {lowest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gap} × {leverage} × {importance} = {priority}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} a week are there (the dashed line)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} in the fullest week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{indicator} is a key indicator at level 1: while it is, the stage is at most “{stage}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{indicator}: from level {level} to level {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{indicator}: {gap} × {leverage} × {importance} = {priority}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level} to {next_level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level}, held by {indicators}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: nothing that both rounds scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {before} before, {after} after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{note}, seen today {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} {title}: level {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}, closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}, going on · {share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{organization}: round {number}, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{responsible} · overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{responsible} · {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} of {levels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} {stage} · held by {indicator}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} · {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage}: our overall level, self-assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status}, {progress} %. {proof}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {responsible}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {responsible}: {start} to {end}, {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× 1.5, a key indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
