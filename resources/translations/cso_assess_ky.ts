<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky" sourcelanguage="en">
<context>
    <name>ActionPanel</name>
    <message>
        <source>All suggestions</source>
        <translation>Бардык сунуштар</translation>
    </message>
    <message>
        <source>Cost in som</source>
        <translation>Наркы, сом</translation>
    </message>
    <message>
        <source>Done so far</source>
        <translation>Ушул тапта бүткөнү</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Биринчи күнү</translation>
    </message>
    <message>
        <source>Fixed dates</source>
        <translation>Бекитилген күндөр</translation>
    </message>
    <message>
        <source>Fixed dates are never moved.</source>
        <translation>Бекитилген күндөр эч качан жылдырылбайт.</translation>
    </message>
    <message>
        <source>Help needed</source>
        <translation>Кандай жардам керек</translation>
    </message>
    <message>
        <source>Hours of work</source>
        <translation>Канча саат иш</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Иштин абалы</translation>
    </message>
    <message>
        <source>How we will see that it worked</source>
        <translation>Иш бергенин кантип билебиз</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Акыркы күнү</translation>
    </message>
    <message>
        <source>Later: {reason}</source>
        <translation>Кийинчерээк: {reason}</translation>
    </message>
    <message>
        <source>Money from</source>
        <translation>Акчасы кайдан</translation>
    </message>
    <message>
        <source>Proof that it is done</source>
        <translation>Аткарылганын эмне ырастайт</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Жооптуу</translation>
    </message>
    <message>
        <source>Steps, one a line</source>
        <translation>Кадамдар, ар бирин өз сабына жазыңыз</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Пландан чыгаруу</translation>
    </message>
    <message>
        <source>The last day is before the first. Nothing was changed yet.</source>
        <translation>Акыркы күнү биринчи күнүнөн эрте болуп калды. Азырынча эч нерсе өзгөргөн жок.</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Канча жума</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Эмне кылуу керек</translation>
    </message>
    <message>
        <source>Whom could it harm, and how would we notice?</source>
        <translation>Бул кимге зыян тийгизиши мүмкүн жана аны кантип байкайбыз?</translation>
    </message>
    <message>
        <source>from outside</source>
        <translation>сырттан</translation>
    </message>
    <message>
        <source>our own</source>
        <translation>өзүбүздөн</translation>
    </message>
    <message>
        <source>“{written}” is not a number. Write figures only, for example 12.5.</source>
        <translation>«{written}» сан эмес. Цифра менен гана жазыңыз, мисалы: 12,5.</translation>
    </message>
</context>
<context>
    <name>ActionRows</name>
    <message numerus="yes">
        <source>%n more in the plan</source>
        <translation>
            <numerusform>Планда дагы %n иш-аракет бар</numerusform>
            <numerusform>Планда дагы %n иш-аракет бар</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned for the next 30 days. A plan grows out of the results of a round.</source>
        <translation>Жакынкы 30 күнгө эч нерсе пландалган эмес. План турдун жыйынтыгынан түзүлөт.</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Планды ачуу</translation>
    </message>
</context>
<context>
    <name>AnswerForms</name>
    <message numerus="yes">
        <source>%n places need to be mended in the file.</source>
        <translation>
            <numerusform>Файлда %n жерди оңдоо керек.</numerusform>
            <numerusform>Файлда %n жерди оңдоо керек.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers (*.xlsx *.csv *.json)</source>
        <translation>Жооптор (*.xlsx *.csv *.json)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>Keep the empty form</source>
        <translation>Бош баракчаны сактоо</translation>
    </message>
    <message>
        <source>Open a filled form</source>
        <translation>Толтурулган баракчаны ачуу</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>{file} деген ат менен сакталды.</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Excel файлдары (*.xlsx)</translation>
    </message>
    <message>
        <source>questions.xlsx</source>
        <translation>questions.xlsx</translation>
    </message>
</context>
<context>
    <name>AssessPage</name>
    <message>
        <source>All questions are answered</source>
        <translation>Бардык суроого жооп берилди</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Жооп берилди</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Турду жабуу</translation>
    </message>
    <message numerus="yes">
        <source>Come back: %n</source>
        <translation>
            <numerusform>Кайра кароо: %n</numerusform>
            <numerusform>Кайра кароо: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find out: %n</source>
        <translation>
            <numerusform>Билүү керек: %n</numerusform>
            <numerusform>Билүү керек: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Round {number} · {month}</source>
        <translation>{number}-тур · {month}</translation>
    </message>
    <message>
        <source>Why is this round opened again? The reason is kept with it.</source>
        <translation>Бул тур эмне үчүн кайра ачылып жатат? Себеби тур менен кошо сакталат.</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>болжол менен %n мүнөт калды</numerusform>
            <numerusform>болжол менен %n мүнөт калды</numerusform>
        </translation>
    </message>
    <message>
        <source>key indicator</source>
        <translation>чечүүчү көрсөткүч</translation>
    </message>
    <message>
        <source>{answered} of {asked}</source>
        <translation>{answered}/{asked}</translation>
    </message>
    <message>
        <source>{answered} of {asked} answered · {minutes}</source>
        <translation>{asked} суроодон {answered} жооп · {minutes}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Бул билдирүүнү жабуу</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message numerus="yes">
        <source>%n questions have no answer yet.</source>
        <translation>
            <numerusform>%n суроо жоопсуз турат.</numerusform>
            <numerusform>%n суроо жоопсуз турат.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Суроолорго кайтуу</translation>
    </message>
    <message>
        <source>Close round {number}</source>
        <translation>{number}-турду жабуу</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Турду жабуу</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Өз сөзүңүз менен</translation>
    </message>
    <message>
        <source>Nothing: every question is answered, and nothing looks odd.</source>
        <translation>Эч нерсе жок: бардык суроого жооп берилди, шек жараткан жооп да көрүнбөйт.</translation>
    </message>
    <message>
        <source>What has changed since the last time, and how did you notice?</source>
        <translation>Мурунку жолкудан бери эмне өзгөрдү жана аны кантип байкадыңыздар?</translation>
    </message>
    <message>
        <source>What helped?</source>
        <translation>Эмне жардам берди?</translation>
    </message>
    <message>
        <source>What was this round for?</source>
        <translation>Бул тур эмне үчүн өткөрүлдү?</translation>
    </message>
    <message>
        <source>Who led the conversation?</source>
        <translation>Сүйлөшүүнү ким алып барды?</translation>
    </message>
    <message>
        <source>Who was missing? (roles, no names)</source>
        <translation>Ким катыша алган жок? (ким экенин жазыңыз, атын жазбаңыз)</translation>
    </message>
    <message>
        <source>Worth another look</source>
        <translation>Дагы бир карап чыгууга арзыйт</translation>
    </message>
    <message>
        <source>You wanted to come back to these.</source>
        <translation>Бул суроолорду кайра карамак болгонсуздар.</translation>
    </message>
    <message>
        <source>{month} · after it the results and the plan follow</source>
        <translation>{month} · андан кийин жыйынтык менен план чыгат</translation>
    </message>
    <message>
        <source>“We don&apos;t know yet”: who could know?</source>
        <translation>«Азырынча билбейбиз»: муну ким билиши мүмкүн?</translation>
    </message>
</context>
<context>
    <name>DefectReporter</name>
    <message>
        <source>Go on</source>
        <translation>Улантуу</translation>
    </message>
    <message>
        <source>Something in the program did not work. Everything that was shown as saved is safe. Close the program and open it again; if this comes back, show the file {file} to whoever helps you.</source>
        <translation>Программада бир нерсе иштебей калды. Сакталды деп көрсөтүлгөндүн баары аман. Программаны жаап, кайра ачыңыз; бул кайталанса, сизге жардам берген адамга {file} файлын көрсөтүңүз.</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>{pages} беттин {number}-бети</translation>
    </message>
</context>
<context>
    <name>ExplanationDialog</name>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>{name}: {number}</source>
        <translation>{name}: {number}</translation>
    </message>
</context>
<context>
    <name>FramePanel</name>
    <message>
        <source>Begins on</source>
        <translation>Башталган күнү</translation>
    </message>
    <message>
        <source>Budget in som</source>
        <translation>Бюджет, сом</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Даяр</translation>
    </message>
    <message>
        <source>Hours a week that there are</source>
        <translation>Жумасына канча саат бар</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Канча ай</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>чектөөсүз</translation>
    </message>
    <message>
        <source>“{written}” is not a number. Write figures only, for example 12.5, or nothing for no limit.</source>
        <translation>«{written}» сан эмес. Цифра менен гана жазыңыз, мисалы: 12,5. Чектөө жок болсо, бош калтырыңыз.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>1 – 7</source>
        <translation>1 – 7</translation>
    </message>
    <message>
        <source>8</source>
        <translation>8</translation>
    </message>
    <message>
        <source>9</source>
        <translation>9</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Программа жөнүндө</translation>
    </message>
    <message>
        <source>Assessment asks one question at a time. Every answer is saved when you give it.</source>
        <translation>«Баалоо» бөлүмүндө суроолор бирден берилет. Ар бир жооп берилери менен сакталат.</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>CSO Assess {version}</source>
        <translation>CSO Assess {version}</translation>
    </message>
    <message>
        <source>Digits work on every keyboard layout and on the number pad, unless you are writing in a field.</source>
        <translation>Цифралар ар кандай тилдик баскычтопто жана сан баскычтарында иштейт, талаага жазып жатканыңыз гана буга кирбейт.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Жардам</translation>
    </message>
    <message>
        <source>History compares rounds. Reports are for printing and handing over.</source>
        <translation>«Тарых» бөлүмү турларды салыштырат. «Отчёттор» бөлүмү басып чыгаруу жана өткөрүп берүү үчүн.</translation>
    </message>
    <message>
        <source>Home shows what to do next: go on with the assessment, the actions of the next 30 days, and how the organization changes.</source>
        <translation>«Башкы бет» эми эмне кылуу керектигин көрсөтөт: баалоону улантуу, жакынкы 30 күндүн иш-аракеттери жана уюмдун кантип өзгөрүп жатканы.</translation>
    </message>
    <message>
        <source>Keys while answering</source>
        <translation>Жооп берүүдөгү баскычтар</translation>
    </message>
    <message>
        <source>Results show your strengths first, then each domain, and how every number came about.</source>
        <translation>«Жыйынтык» бөлүмү алгач күчтүү жактарыңызды, анан ар бир багытты жана ар бир сандын кантип чыкканын көрсөтөт.</translation>
    </message>
    <message>
        <source>Some texts were written with the help of a machine and have not been reviewed by native speakers yet. Where a word sounds wrong, trust your own language.</source>
        <translation>Айрым тексттер машинанын жардамы менен жазылган, аларды эне тилинде сүйлөгөн адамдар азырынча карап чыга элек. Кайсы бир сөз кулакка жат угулса, өз тилиңизге ишениңиз.</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>The development plan suggests what to do first and why. You choose, and the dates follow from the hours and the money you have.</source>
        <translation>«Өнүгүү планы» биринчи эмне кылууну жана эмне үчүн экенин сунуштайт. Сиз тандайсыз, ал эми мөөнөттөр колдо бар саат менен акчага жараша коюлат.</translation>
    </message>
    <message>
        <source>The program is free software under the MIT licence. The questionnaire may be used and changed under CC BY 4.0. The typeface is PT Sans by ParaType under the SIL Open Font Licence; the window is made with Qt under the LGPL.</source>
        <translation>Программа эркин, ал MIT лицензиясы менен таратылат. Суроолор топтомун CC BY 4.0 шарттары менен колдонуп, өзгөртүүгө болот. Арип: ParaType чыгарган PT Sans, лицензиясы SIL Open Font Licence. Терезе Qt менен жасалган, лицензиясы LGPL.</translation>
    </message>
    <message>
        <source>What is where</source>
        <translation>Кайсы нерсе кайда</translation>
    </message>
    <message>
        <source>What the program cannot protect against</source>
        <translation>Программа эмнеден коргой албайт</translation>
    </message>
    <message>
        <source>What was printed, copied or sent is out of the program&apos;s hands. Deleted files may remain on flash disks.</source>
        <translation>Басылып чыккан, көчүрүлгөн же жөнөтүлгөн нерсеге программанын күчү жетпейт. Өчүрүлгөн файлдар флешкада калып калышы мүмкүн.</translation>
    </message>
    <message>
        <source>Whoever can open this computer can read what is in it. Lock the screen when you leave, and do not write names of people who need protection.</source>
        <translation>Бул компьютерди ача алган ар бир адам ичиндегисин окуй алат. Жаныңыздан кетсеңиз, экранды кулпулаңыз жана коргоого муктаж адамдардын атын жазбаңыз.</translation>
    </message>
    <message>
        <source>come back to this question later</source>
        <translation>бул суроону кийин кайра кароо</translation>
    </message>
    <message>
        <source>next question</source>
        <translation>кийинки суроо</translation>
    </message>
    <message>
        <source>out of a text field, back to the question</source>
        <translation>текст талаасынан чыгып, суроого кайтуу</translation>
    </message>
    <message>
        <source>previous question</source>
        <translation>мурунку суроо</translation>
    </message>
    <message>
        <source>the level</source>
        <translation>деңгээл</translation>
    </message>
    <message>
        <source>this does not apply to us; a field asks why</source>
        <translation>бизге тиешеси жок; себебин жазуучу талаа чыгат</translation>
    </message>
    <message>
        <source>to the next button or field</source>
        <translation>кийинки баскычка же талаага өтүү</translation>
    </message>
    <message>
        <source>we don&apos;t know yet</source>
        <translation>азырынча билбейбиз</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%n rounds</source>
        <translation>
            <numerusform>%n тур</numerusform>
            <numerusform>%n тур</numerusform>
        </translation>
    </message>
    <message>
        <source>All changed indicators</source>
        <translation>Өзгөргөн бардык көрсөткүчтөр</translation>
    </message>
    <message>
        <source>Begin with the first round</source>
        <translation>Биринчи турду баштоо</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>Багыттар боюнча</translation>
    </message>
    <message>
        <source>Choose two different rounds.</source>
        <translation>Эки башка турду тандаңыз.</translation>
    </message>
    <message>
        <source>Each assessment becomes a round. From the second on, this page shows what changed.</source>
        <translation>Ар бир баалоо өзүнчө тур болот. Экинчи турдан баштап бул бет эмне өзгөргөнүн көрсөтөт.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарых</translation>
    </message>
    <message>
        <source>How the organization changes</source>
        <translation>Уюм кантип өзгөрүп жатат</translation>
    </message>
    <message>
        <source>No rounds yet</source>
        <translation>Азырынча тур жок</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Турлар</translation>
    </message>
    <message>
        <source>The earlier round</source>
        <translation>Мурунку тур</translation>
    </message>
    <message>
        <source>The later round</source>
        <translation>Кийинки тур</translation>
    </message>
    <message>
        <source>Two rounds side by side</source>
        <translation>Эки тур катар</translation>
    </message>
    <message>
        <source>What the line shows</source>
        <translation>Сызык эмнени көрсөтөт</translation>
    </message>
    <message>
        <source>What was done in between</source>
        <translation>Экөөнүн ортосунда эмне иштелди</translation>
    </message>
    <message>
        <source>closed round</source>
        <translation>жабылган тур</translation>
    </message>
    <message>
        <source>earlier round</source>
        <translation>мурунку тур</translation>
    </message>
    <message>
        <source>going on now</source>
        <translation>азыр жүрүп жатат</translation>
    </message>
    <message>
        <source>later round</source>
        <translation>кийинки тур</translation>
    </message>
    <message>
        <source>{round}: {score}</source>
        <translation>{round}: {score}</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n questions left</source>
        <translation>
            <numerusform>%n суроо калды</numerusform>
            <numerusform>%n суроо калды</numerusform>
        </translation>
    </message>
    <message>
        <source>A round is open. Close it first; then the next one can begin.</source>
        <translation>Ачык тур бар. Адегенде аны жабыңыз, андан кийин кийинкисин баштоого болот.</translation>
    </message>
    <message>
        <source>About the organization</source>
        <translation>Уюм жөнүндө</translation>
    </message>
    <message>
        <source>Answer the questions together; the results and a plan follow from them.</source>
        <translation>Суроолорго чогуу жооп бериңиздер, жыйынтык менен план ошондон чыгат.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Жооп берилди</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Баштоо</translation>
    </message>
    <message>
        <source>Begin with the first round</source>
        <translation>Биринчи турду баштоо</translation>
    </message>
    <message>
        <source>Bring a filled form</source>
        <translation>Толтурулган баракчаны алуу</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Турду жабуу</translation>
    </message>
    <message>
        <source>Everything is answered</source>
        <translation>Бардыгына жооп берилди</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Улантуу</translation>
    </message>
    <message>
        <source>Go on with the assessment</source>
        <translation>Баалоону улантуу</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Башкы бет</translation>
    </message>
    <message>
        <source>How the organization changes</source>
        <translation>Уюм кантип өзгөрүп жатат</translation>
    </message>
    <message>
        <source>How the overall level changed from round to round</source>
        <translation>Жалпы деңгээл турдан турга кантип өзгөрдү</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Жаңы тур</translation>
    </message>
    <message>
        <source>Plan: the next 30 days</source>
        <translation>План: жакынкы 30 күн</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёттор</translation>
    </message>
    <message>
        <source>Round {number} is closed</source>
        <translation>{number}-тур жабылды</translation>
    </message>
    <message>
        <source>Round {number} · look at it once more, then close it</source>
        <translation>{number}-тур · дагы бир карап чыгып, анан жабыңыз</translation>
    </message>
    <message>
        <source>Round {number} · {questions}, {minutes}</source>
        <translation>{number}-тур · {questions}, {minutes}</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>Жыйынтыкты көрүү</translation>
    </message>
    <message>
        <source>See what came out of it, and what the plan asks for next.</source>
        <translation>Эмне чыкканын жана план эми эмнени талап кыларын караңыз.</translation>
    </message>
    <message>
        <source>Take an empty form</source>
        <translation>Бош баракчаны алуу</translation>
    </message>
    <message>
        <source>a workbook to fill without this program</source>
        <translation>бул программасыз толтурула турган Excel файлы</translation>
    </message>
    <message>
        <source>a workbook with answers becomes a round</source>
        <translation>жооптор жазылган Excel файлынан тур түзүлөт</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>болжол менен %n мүнөт</numerusform>
            <numerusform>болжол менен %n мүнөт</numerusform>
        </translation>
    </message>
    <message>
        <source>going on now: {share} % answered</source>
        <translation>азыр жүрүп жатат: {share} % жооп берилди</translation>
    </message>
    <message>
        <source>the plan, the summary on one page</source>
        <translation>план, бир беттик кыскача баяндама</translation>
    </message>
</context>
<context>
    <name>IndicatorLinks</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>дагы %n</numerusform>
            <numerusform>дагы %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LengthCards</name>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n суроо</numerusform>
            <numerusform>%n суроо</numerusform>
        </translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Бардык суроо</translation>
    </message>
    <message>
        <source>How many questions?</source>
        <translation>Канча суроо?</translation>
    </message>
    <message>
        <source>The most important questions</source>
        <translation>Эң маанилүү суроолор</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>болжол менен %n мүнөт</numerusform>
            <numerusform>болжол менен %n мүнөт</numerusform>
        </translation>
    </message>
    <message>
        <source>{questions}, {minutes}</source>
        <translation>{questions}, {minutes}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close the program</source>
        <translation>Программаны жабуу</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Аны сактабай жабуу</translation>
    </message>
    <message>
        <source>Go back and try again</source>
        <translation>Кайтып, дагы аракет кылуу</translation>
    </message>
    <message>
        <source>Some of what you wrote could not be saved. Everything that was shown as saved is safe.</source>
        <translation>Жазганыңыздын бир бөлүгү сакталбай калды. Сакталды деп көрсөтүлгөндүн баары аман.</translation>
    </message>
    <message>
        <source>Your data could not be opened</source>
        <translation>Маалыматыңыз ачылбай калды</translation>
    </message>
</context>
<context>
    <name>NewRoundPage</name>
    <message>
        <source>A new round</source>
        <translation>Жаңы тур</translation>
    </message>
    <message>
        <source>Answer together, as honestly as you can. Each answer is saved at once.</source>
        <translation>Чогуу жана мүмкүн болушунча чын дилден жооп бериңиздер. Ар бир жооп дароо сакталат.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Баштоо</translation>
    </message>
    <message>
        <source>Date of the assessment</source>
        <translation>Баалоо өткөн күн</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Багыттар</translation>
    </message>
    <message>
        <source>Leave out a domain only if it has nothing to do with your work, and say why: it is then not asked and not counted.</source>
        <translation>Ишиңизге такыр тиешеси жок багытты гана калтырып кетиңиз жана себебин жазыңыз: ал багыттан суроо берилбейт, эсепке да кирбейт.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Азыр эмес</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Суроолор топтому</translation>
    </message>
    <message>
        <source>Say why this domain is left out.</source>
        <translation>Бул багыт эмне үчүн калтырылып жатканын жазыңыз.</translation>
    </message>
    <message>
        <source>What is this round for? (if you like)</source>
        <translation>Бул тур эмне үчүн өткөрүлөт? (кааласаңыз жазыңыз)</translation>
    </message>
</context>
<context>
    <name>OrganizationPage</name>
    <message>
        <source>About the organization</source>
        <translation>Уюм жөнүндө</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Даяр</translation>
    </message>
    <message>
        <source>Founded (year)</source>
        <translation>Негизделген жылы</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Мүчөлөрү</translation>
    </message>
    <message>
        <source>Money in a year</source>
        <translation>Бир жылдык акчасы</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аталышы</translation>
    </message>
    <message>
        <source>Only the name is needed. What you write here stays on this computer until you hand it over yourself.</source>
        <translation>Аталышын жазуу гана милдеттүү. Бул жерге жазганыңыз өзүңүз өткөрүп бермейинче ушул компьютерде кала берет.</translation>
    </message>
    <message>
        <source>Paid staff</source>
        <translation>Акы алган кызматкерлери</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Облус</translation>
    </message>
    <message>
        <source>Village or town</source>
        <translation>Айыл же шаар</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Ыктыярчылары</translation>
    </message>
    <message>
        <source>What donors and partners often ask for; it also stands on the reports.</source>
        <translation>Донорлор менен өнөктөштөр көп сурай турган маалымат; ал отчётторго да чыгат.</translation>
    </message>
    <message>
        <source>What you work on (divided by commas)</source>
        <translation>Эмненин үстүндө иштейсиздер (үтүр менен бөлүңүз)</translation>
    </message>
    <message>
        <source>Women among them</source>
        <translation>Анын ичинде аялдар</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number; the field was not kept.</source>
        <translation>«{text}» бүтүн сан эмес; бул талаа сакталган жок.</translation>
    </message>
</context>
<context>
    <name>OrganizationsPage</name>
    <message numerus="yes">
        <source>%n organizations</source>
        <translation>
            <numerusform>%n уюм</numerusform>
            <numerusform>%n уюм</numerusform>
        </translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Ишенимдүүлүк</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>District: all</source>
        <translation>Район: баары</translation>
    </message>
    <message>
        <source>Enter or a double click opens one</source>
        <translation>Enter же кош чыкылдатуу уюмду ачат</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>Жаңы уюм</translation>
    </message>
    <message>
        <source>Only overdue</source>
        <translation>Мөөнөтү өткөндөр гана</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Уюм</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Уюмдар</translation>
    </message>
    <message>
        <source>Overall level</source>
        <translation>Жалпы деңгээл</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Жери</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Тур</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Издөө</translation>
    </message>
    <message>
        <source>Search: name, village, district</source>
        <translation>Издөө: аталышы, айылы, району</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Баскыч</translation>
    </message>
    <message>
        <source>Stage: all</source>
        <translation>Баскыч: баары</translation>
    </message>
    <message>
        <source>nothing fits search and filters</source>
        <translation>издөөгө жана тандоого эч нерсе туура келген жок</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>A plan grows out of the answers of a round: the gaps that matter most come first.</source>
        <translation>План турдун жоопторунан түзүлөт: эң маанилүү ажырымдар биринчи турат.</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Иш-аракет кошуу</translation>
    </message>
    <message>
        <source>Answer questions</source>
        <translation>Суроолорго жооп берүү</translation>
    </message>
    <message>
        <source>Change time, hours and money</source>
        <translation>Мөөнөттү, саатты жана акчаны өзгөртүү</translation>
    </message>
    <message>
        <source>Development plan</source>
        <translation>Өнүгүү планы</translation>
    </message>
    <message>
        <source>Enter or Space chooses, Alt with an arrow changes the order</source>
        <translation>Enter же боштук баскычы тандайт, Alt менен багыт баскычы ирээтин өзгөртөт</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Азырынча план жок</translation>
    </message>
    <message>
        <source>Order: size of the gap × what it opens × importance</source>
        <translation>Ирээти: ажырымдын чоңдугу × эмнени жеңилдетери × маанилүүлүгү</translation>
    </message>
    <message>
        <source>Our own action</source>
        <translation>Өзүбүз кошкон иш-аракет</translation>
    </message>
    <message>
        <source>Print and PDF</source>
        <translation>Басып чыгаруу жана PDF</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Биринчи эмне кылуу керек</translation>
    </message>
    <message>
        <source>done</source>
        <translation>бүткөн</translation>
    </message>
    <message>
        <source>fixed dates</source>
        <translation>бекитилген күндөр</translation>
    </message>
    <message>
        <source>still to do</source>
        <translation>алдыдагы иш</translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгүн</translation>
    </message>
</context>
<context>
    <name>QuestionPane</name>
    <message>
        <source>0  Does not apply to us</source>
        <translation>0  Бизге тиешеси жок</translation>
    </message>
    <message>
        <source>1–{levels} level · Enter next · Backspace back</source>
        <translation>1–{levels} деңгээл · Enter кийинки · Backspace артка</translation>
    </message>
    <message>
        <source>8  Come back to it</source>
        <translation>8  Кайра кароо</translation>
    </message>
    <message>
        <source>9  We don&apos;t know yet</source>
        <translation>9  Азырынча билбейбиз</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артка</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Бүтүрүү</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Кийинки</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Кыскача жазуу</translation>
    </message>
    <message>
        <source>Proof:</source>
        <translation>Ырастоо:</translation>
    </message>
    <message>
        <source>Reopen the round</source>
        <translation>Турду кайра ачуу</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Жоопту кайтарып алуу</translation>
    </message>
    <message>
        <source>This questionnaire has not been translated yet; it is shown in the language it was written in.</source>
        <translation>Бул суроолор топтому азырынча которула элек; ал алгач жазылган тилинде көрсөтүлүүдө.</translation>
    </message>
    <message>
        <source>This round is closed: its answers can be read, not changed.</source>
        <translation>Бул тур жабылган: жоопторун окууга болот, өзгөртүүгө болбойт.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Дагы аракет кылуу</translation>
    </message>
    <message>
        <source>What already works well here?</source>
        <translation>Бизде эмне жакшы иштейт?</translation>
    </message>
    <message>
        <source>What we saw, what we talked about (no names of people who need protection)</source>
        <translation>Эмнени көрдүк, эмнени сүйлөштүк (коргоого муктаж адамдардын атын жазбаңыз)</translation>
    </message>
    <message>
        <source>Why does this not apply to you? It is kept as soon as a reason stands here.</source>
        <translation>Бул сизге эмне үчүн тиешеси жок? Бул жерге себеби жазылары менен сакталат.</translation>
    </message>
    <message>
        <source>Would show it: {things}</source>
        <translation>Муну көрсөтөт: {things}</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n бет</numerusform>
            <numerusform>%n бет</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer questions</source>
        <translation>Суроолорго жооп берүү</translation>
    </message>
    <message>
        <source>Development plan</source>
        <translation>Өнүгүү планы</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Documents are made from the answers of a round.</source>
        <translation>Документтер турдун жоопторунан түзүлөт.</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Туурасына жараша</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тил</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Чоңойтуу</translation>
    </message>
    <message>
        <source>Nothing to print yet</source>
        <translation>Азырынча басып чыгара турган эч нерсе жок</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF документтери (*.pdf)</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Документтин беттери</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып чыгаруу</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёттор</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF кылып сактоо</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Документти сактоо</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>{file} деген ат менен сакталды.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Кичирейтүү</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Кыскача баяндама</translation>
    </message>
    <message>
        <source>The document could not be made.</source>
        <translation>Документ түзүлбөй калды.</translation>
    </message>
    <message>
        <source>The document is being made…</source>
        <translation>Документ түзүлүп жатат…</translation>
    </message>
    <message>
        <source>The questionnaire has no texts in this language: they stand in {language}.</source>
        <translation>Суроолор топтомунун бул тилде тексти жок: ал төмөнкү тилде берилди: {language}.</translation>
    </message>
    <message>
        <source>What you see is what is printed and saved.</source>
        <translation>Көрүп турганыңыз так ошондой басылып, сакталат.</translation>
    </message>
    <message>
        <source>for members and the wall; one page</source>
        <translation>мүчөлөргө жана дубалга илүүгө; бир бет</translation>
    </message>
    <message>
        <source>where we stand, what we do first, who does it and until when; 8 to 20 pages</source>
        <translation>кайда турабыз, биринчи эмне кылабыз, аны ким жана качанга чейин аткарат; 8–20 бет</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Answer questions</source>
        <translation>Суроолорго жооп берүү</translation>
    </message>
    <message>
        <source>As soon as the first questions are answered, this page shows what is strong and what holds you back.</source>
        <translation>Алгачкы суроолорго жооп берилери менен бул бет эмне күчтүү экенин жана эмне тоскоол болуп жатканын көрсөтөт.</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>Багыттар боюнча</translation>
    </message>
    <message>
        <source>Compare rounds</source>
        <translation>Турларды салыштыруу</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>План түзүү</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Азырынча жыйынтык жок</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Жыйынтык</translation>
    </message>
    <message>
        <source>What we build on</source>
        <translation>Эмнеге таянабыз</translation>
    </message>
    <message>
        <source>now</source>
        <translation>азыр</translation>
    </message>
</context>
<context>
    <name>SaveState</name>
    <message>
        <source>NOT SAVED</source>
        <translation>САКТАЛГАН ЖОК</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Сакталды {time}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сакталууда…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Everything is in this folder: answers, plans, settings and backups. Nothing is sent anywhere.</source>
        <translation>Жооптор, пландар, жөндөөлөр жана камдык көчүрмөлөр — баары ушул папкада. Эч нерсе эч кайда жөнөтүлбөйт.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тил</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Көрүнүшү</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Папканы ачуу</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Жөндөөлөр</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Тексттин чоңдугу</translation>
    </message>
    <message>
        <source>Where your data is</source>
        <translation>Маалыматыңыз кайда</translation>
    </message>
    <message>
        <source>as the computer</source>
        <translation>компьютердикиндей</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>караңгы</translation>
    </message>
    <message>
        <source>light</source>
        <translation>жарык</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size} %</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Assessment</source>
        <translation>Баалоо</translation>
    </message>
    <message>
        <source>Back to the list of organizations</source>
        <translation>Уюмдардын тизмесине кайтуу</translation>
    </message>
    <message>
        <source>CSO Assess</source>
        <translation>CSO Assess</translation>
    </message>
    <message>
        <source>Development plan</source>
        <translation>Өнүгүү планы</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Жардам</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарых</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Башкы бет</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тил</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёттор</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Жыйынтык</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Жөндөөлөр</translation>
    </message>
    <message>
        <source>{name}: back to the list of organizations</source>
        <translation>{name}: уюмдардын тизмесине кайтуу</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A new organization</source>
        <translation>Жаңы уюм</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Баштоо</translation>
    </message>
    <message>
        <source>It appears in the list of organizations; its first round can begin at once.</source>
        <translation>Ал уюмдардын тизмесине кошулат; биринчи турун дароо баштаса болот.</translation>
    </message>
    <message>
        <source>Look at an example first</source>
        <translation>Адегенде үлгүнү көрүү</translation>
    </message>
    <message>
        <source>Only add it to the list</source>
        <translation>Тизмеге гана кошуу</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Суроолор топтому</translation>
    </message>
    <message>
        <source>See where your organization stands, what is strong, and what to do next. Everything stays on this computer.</source>
        <translation>Уюмуңуз кайда турганын, эмнеси күчтүү экенин жана эми эмне кылуу керектигин көрүңүз. Баары ушул компьютерде калат.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Кош келиңиз</translation>
    </message>
    <message>
        <source>What is your organization called?</source>
        <translation>Уюмуңуз кандай аталат?</translation>
    </message>
    <message>
        <source>Write the name of the organization first.</source>
        <translation>Адегенде уюмдун аталышын жазыңыз.</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Why it stands here</source>
        <translation>Эмне үчүн бул жерде турат</translation>
    </message>
    <message>
        <source>Why it stands here: {reasons}</source>
        <translation>Эмне үчүн бул жерде турат: {reasons}</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message numerus="yes">
        <source>%n more suggestions</source>
        <translation>
            <numerusform>Дагы %n сунуш</numerusform>
            <numerusform>Дагы %n сунуш</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_DomainRow</name>
    <message>
        <source>complete</source>
        <translation>толук</translation>
    </message>
    <message>
        <source>{answered} of {asked} answered</source>
        <translation>{asked} суроодон {answered} жооп</translation>
    </message>
</context>
<context>
    <name>_LevelCard</name>
    <message>
        <source>Level {level}: {text}</source>
        <translation>{level}-деңгээл: {text}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Why is it left out?</source>
        <translation>Эмне үчүн калтырылып жатат?</translation>
    </message>
    <message>
        <source>Why “{domain}” is left out</source>
        <translation>«{domain}» багыты эмне үчүн калтырылып жатат</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n days</source>
        <translation>
            <numerusform>мөөнөтү %n күн мурун өткөн</numerusform>
            <numerusform>мөөнөтү %n күн мурун өткөн</numerusform>
        </translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date} күнүнө чейин</translation>
    </message>
    <message>
        <source>was due on {date}</source>
        <translation>мөөнөтү {date} күнү бүткөн</translation>
    </message>
</context>
<context>
    <name>sentence</name>
    <message>
        <source>A plan has from 0 to {most} months.</source>
        <translation>План 0 айдан {most} айга чейин болот.</translation>
    </message>
    <message>
        <source>A round is open. Close it first; then another one can begin.</source>
        <translation>Ачык тур бар. Адегенде аны жабыңыз, андан кийин башкасын баштоого болот.</translation>
    </message>
    <message>
        <source>A round with this questionnaire is still open. Close it before you begin another.</source>
        <translation>Бул суроолор топтому менен башталган тур дагы эле ачык. Башкасын баштаардан мурун аны жабыңыз.</translation>
    </message>
    <message>
        <source>An action leads to a level from 2 to {levels}.</source>
        <translation>Иш-аракет 2-деңгээлден {levels}-деңгээлге чейинкилердин бирине алып барат.</translation>
    </message>
    <message>
        <source>An organization needs a name.</source>
        <translation>Уюмдун аталышы болушу керек.</translation>
    </message>
    <message>
        <source>Another program uses the data file. Close it and try again.</source>
        <translation>Маалымат файлын башка программа колдонуп жатат. Аны жаап, дагы аракет кылыңыз.</translation>
    </message>
    <message>
        <source>Data cannot be kept safely in this folder ({name}: {found}). Choose a folder on this computer&apos;s own disk.</source>
        <translation>Бул папкада маалыматты ишенимдүү сактоого болбойт ({name}: {found}). Ушул компьютердин өз дискинен папка тандаңыз.</translation>
    </message>
    <message>
        <source>Fixed dates need a first and a last day.</source>
        <translation>Бекитилген күндөр үчүн биринчи жана акыркы күн керек.</translation>
    </message>
    <message>
        <source>Hours a week and budget cannot be below 0.</source>
        <translation>Жумалык саат менен бюджет 0дөн аз болбойт.</translation>
    </message>
    <message>
        <source>Hours and cost cannot be below 0; weeks go from 0 to {most}.</source>
        <translation>Саат менен нарк 0дөн аз болбойт; жумалардын саны 0дөн {most} жумага чейин.</translation>
    </message>
    <message>
        <source>No backup could be made ({detail}), so nothing was changed.</source>
        <translation>Камдык көчүрмө жасалбай калды ({detail}), ошондуктан эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>No organization is called “{name}”.</source>
        <translation>«{name}» деген уюм жок.</translation>
    </message>
    <message>
        <source>Numbers of people go from 0 to {most}.</source>
        <translation>Адамдардын саны 0дөн {most} адамга чейин болот.</translation>
    </message>
    <message>
        <source>Only rounds of one organization can be compared.</source>
        <translation>Бир эле уюмдун турларын салыштырууга болот.</translation>
    </message>
    <message>
        <source>Only rounds of one questionnaire with the same number of levels can be compared.</source>
        <translation>Суроолор топтому бир, деңгээлдеринин саны бирдей турларды гана салыштырууга болот.</translation>
    </message>
    <message>
        <source>Progress goes from 0 to 100 percent.</source>
        <translation>Иштин жүрүшү 0дөн 100 пайызга чейин болот.</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Эмне кылуу керектигин жазыңыз.</translation>
    </message>
    <message>
        <source>Say why the domain “{domain}” is left out.</source>
        <translation>«{domain}» багыты эмне үчүн калтырылып жатканын жазыңыз.</translation>
    </message>
    <message>
        <source>Say why the round is opened again.</source>
        <translation>Тур эмне үчүн кайра ачылып жатканын жазыңыз.</translation>
    </message>
    <message>
        <source>Several assessments have an id that begins with “{id}”: give more of it.</source>
        <translation>Белгиси «{id}» деп башталган бир нече баалоо бар: белгинин дагы бир нече тамгасын жазыңыз.</translation>
    </message>
    <message>
        <source>Several organizations are called “{name}”: give the id of one.</source>
        <translation>«{name}» деген бир нече уюм бар: керектүүсүнүн белгисин жазыңыз.</translation>
    </message>
    <message>
        <source>The data file is damaged or was not made by this program. It was left as it is: please keep it, do not delete it.</source>
        <translation>Маалымат файлы бузулган же аны бул программа жасаган эмес. Ал мурдагыдай калды: сактап коюңуз, өчүрбөңүз.</translation>
    </message>
    <message>
        <source>The data folder cannot be written to: the last change was not kept. All earlier ones are safe.</source>
        <translation>Маалымат папкасына жазуу мүмкүн эмес: акыркы өзгөртүү сакталган жок. Ага чейинкилердин баары аман.</translation>
    </message>
    <message>
        <source>The disk failed: the last change was not kept. Copy the data folder to another disk before you go on.</source>
        <translation>Диск иштебей калды: акыркы өзгөртүү сакталган жок. Улантуудан мурун маалымат папкасын башка дискке көчүрүңүз.</translation>
    </message>
    <message>
        <source>The disk is full: the last change was not kept. All earlier ones are safe. Make room and try again.</source>
        <translation>Диск толуп калды: акыркы өзгөртүү сакталган жок. Ага чейинкилердин баары аман. Орун бошотуп, дагы аракет кылыңыз.</translation>
    </message>
    <message>
        <source>The file {file} could not be written ({detail}). What was there before is unchanged.</source>
        <translation>{file} файлын жазуу мүмкүн болгон жок ({detail}). Мурунку мазмуну өзгөргөн жок.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used ({detail}).</source>
        <translation>{folder} папкасын колдонууга болбойт ({detail}).</translation>
    </message>
    <message>
        <source>The last day cannot come before the first.</source>
        <translation>Акыркы күн биринчи күндөн эрте болбойт.</translation>
    </message>
    <message>
        <source>The printer did not take the document. Nothing was printed.</source>
        <translation>Принтер документти кабыл алган жок. Эч нерсе басылган жок.</translation>
    </message>
    <message>
        <source>The questionnaire in “{folder}” was not accepted.</source>
        <translation>«{folder}» папкасындагы суроолор топтому кабыл алынган жок.</translation>
    </message>
    <message>
        <source>The questionnaire {id} has no domain “{domain}”.</source>
        <translation>{id} суроолор топтомунда «{domain}» деген багыт жок.</translation>
    </message>
    <message>
        <source>The questionnaire {id} has no indicator “{indicator}”.</source>
        <translation>{id} суроолор топтомунда «{indicator}» деген көрсөткүч жок.</translation>
    </message>
    <message>
        <source>The questionnaire {id} has {known} levels here and {new} in the file. Another number of levels needs another id.</source>
        <translation>{id} суроолор топтомунда бул жерде {known} деңгээл, ал эми файлда {new} деңгээл бар. Деңгээлдердин саны башка болсо, топтомго башка белги керек.</translation>
    </message>
    <message>
        <source>The questionnaire {id} is already here in version {version}, but with another structure. A changed questionnaire needs a higher version.</source>
        <translation>{id} суроолор топтомунун {version} версиясы бул жерде бар, бирок түзүлүшү башка. Өзгөртүлгөн топтомго жогорураак версия керек.</translation>
    </message>
    <message>
        <source>The year of founding goes from 1 to {most}.</source>
        <translation>Негизделген жылы 1ден {most} жылга чейин болот.</translation>
    </message>
    <message>
        <source>There is already an organization called “{name}”.</source>
        <translation>«{name}» деген уюм мурунтан бар.</translation>
    </message>
    <message>
        <source>There is no assessment “{id}”.</source>
        <translation>«{id}» деген баалоо жок.</translation>
    </message>
    <message>
        <source>There is no questionnaire “{reference}”.</source>
        <translation>«{reference}» деген суроолор топтому жок.</translation>
    </message>
    <message>
        <source>There is no screen here to open the window on. “cso-assess --help” lists what works without.</source>
        <translation>Терезени ачууга бул жерде экран жок. Экрансыз эмне иштей турганын «cso-assess --help» көрсөтөт.</translation>
    </message>
    <message>
        <source>These answers do not fit the questionnaire; nothing was kept.</source>
        <translation>Бул жооптор суроолор топтомуна туура келбейт; эч нерсе сакталган жок.</translation>
    </message>
    <message>
        <source>This action is no longer in the plan.</source>
        <translation>Бул иш-аракет эми планда жок.</translation>
    </message>
    <message>
        <source>This data was written by a newer version of the program (data format {found}; this version knows formats up to {known}). It was left as it is: open it with the newer version.</source>
        <translation>Бул маалыматты программанын жаңыраак версиясы жазган (маалымат форматы {found}; бул версия {known} форматка чейинкилерди билет). Ал мурдагыдай калды: аны жаңыраак версия менен ачыңыз.</translation>
    </message>
    <message>
        <source>This plan is not stored.</source>
        <translation>Бул план сакталган эмес.</translation>
    </message>
    <message>
        <source>This plan would end after the year 9999.</source>
        <translation>Бул план 9999-жылдан кийин бүтмөк.</translation>
    </message>
    <message>
        <source>This round is closed. Open it again to change it.</source>
        <translation>Бул тур жабылган. Өзгөртүү үчүн аны кайра ачыңыз.</translation>
    </message>
    <message>
        <source>This round is open already.</source>
        <translation>Бул тур мурунтан ачык.</translation>
    </message>
    <message>
        <source>This step is already in the plan.</source>
        <translation>Бул кадам планда бар.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Бул токтотулду.</translation>
    </message>
    <message>
        <source>This was changed in the meantime. Nothing was kept: look at it as it is now, then change it.</source>
        <translation>Бул ортодо өзгөрүп калыптыр. Эч нерсе сакталган жок: азыркы абалын карап, анан өзгөртүңүз.</translation>
    </message>
    <message>
        <source>This workspace has been open since {since} on the computer “{host}” by {user} (process {process}). Close it there first.</source>
        <translation>Бул иш папкасын «{host}» компьютеринде {user} ачкан, ал {since} учурунан бери ачык (процесс {process}). Адегенде ошол жерден жабыңыз.</translation>
    </message>
    <message>
        <source>This workspace is open in another program. Close it there first.</source>
        <translation>Бул иш папкасы башка программада ачык. Адегенде ошол жерден жабыңыз.</translation>
    </message>
    <message>
        <source>a date such as 2026-11-23</source>
        <translation>күн, мисалы 2026-11-23</translation>
    </message>
    <message>
        <source>a domain and its reason, as in DOMAIN=REASON</source>
        <translation>багыт жана анын себеби, DOMAIN=REASON түрүндө</translation>
    </message>
    <message>
        <source>a number, at least 0</source>
        <translation>0дөн кем эмес сан</translation>
    </message>
    <message>
        <source>a whole number, at least 0</source>
        <translation>0дөн кем эмес бүтүн сан</translation>
    </message>
    <message>
        <source>expected a file of at most {most} MB</source>
        <translation>файл {most} МБдан чоң болбошу керек</translation>
    </message>
    <message>
        <source>expected a file that can be read</source>
        <translation>окууга мүмкүн болгон файл болушу керек</translation>
    </message>
    <message>
        <source>expected a level from 1 to {levels}</source>
        <translation>1ден {levels} деңгээлге чейин болушу керек</translation>
    </message>
    <message>
        <source>expected a list of at least one text, none of them empty</source>
        <translation>кеминде бир текст бар тизме болушу керек, бири да бош калбасын</translation>
    </message>
    <message>
        <source>expected a list of texts, none of them empty</source>
        <translation>тексттердин тизмеси болушу керек, бири да бош калбасын</translation>
    </message>
    <message>
        <source>expected a list of {count} texts, none of them empty</source>
        <translation>{count} тексттен турган тизме болушу керек, бири да бош калбасын</translation>
    </message>
    <message>
        <source>expected a number from 0 to {highest}</source>
        <translation>0дөн {highest} санына чейин болушу керек</translation>
    </message>
    <message>
        <source>expected a number of votes from 0 to {most}</source>
        <translation>добуштардын саны 0дөн {most} добушка чейин болушу керек</translation>
    </message>
    <message>
        <source>expected a reason why it is not applicable</source>
        <translation>эмне үчүн тиешеси жок экенинин себеби болушу керек</translation>
    </message>
    <message>
        <source>expected a table of this name</source>
        <translation>ушундай аттагы таблица болушу керек</translation>
    </message>
    <message>
        <source>expected a text</source>
        <translation>текст болушу керек</translation>
    </message>
    <message>
        <source>expected a text in UTF-8</source>
        <translation>UTF-8 түрүндөгү текст болушу керек</translation>
    </message>
    <message>
        <source>expected a text in quotation marks</source>
        <translation>тырмакчага алынган текст болушу керек</translation>
    </message>
    <message>
        <source>expected a text of at most 1,000,000 letters</source>
        <translation>текст 1 000 000 тамгадан ашпашы керек</translation>
    </message>
    <message>
        <source>expected a text that is not empty</source>
        <translation>бош эмес текст болушу керек</translation>
    </message>
    <message>
        <source>expected a whole number from 1 to {levels}</source>
        <translation>1ден {levels} санына чейинки бүтүн сан болушу керек</translation>
    </message>
    <message>
        <source>expected a whole number from {lowest} to {highest}</source>
        <translation>{lowest} санынан {highest} санына чейинки бүтүн сан болушу керек</translation>
    </message>
    <message>
        <source>expected an indicator of the questionnaire {id}</source>
        <translation>{id} суроолор топтомунун көрсөткүчү болушу керек</translation>
    </message>
    <message>
        <source>expected an indicator of {questionnaire}, “{value}” is none</source>
        <translation>{questionnaire} топтомунун көрсөткүчү болушу керек, «{value}» андай эмес</translation>
    </message>
    <message>
        <source>expected an object with keys such as “indicator”</source>
        <translation>«indicator» сыяктуу ачкычтары бар объект болушу керек</translation>
    </message>
    <message>
        <source>expected each column only once</source>
        <translation>ар бир мамыча бир гана жолу болушу керек</translation>
    </message>
    <message>
        <source>expected each key only once</source>
        <translation>ар бир ачкыч бир гана жолу болушу керек</translation>
    </message>
    <message>
        <source>expected each of these only once, “{value}” is repeated</source>
        <translation>булардын ар бири бир гана жолу болушу керек, «{value}» кайталанган</translation>
    </message>
    <message>
        <source>expected each step of {file} once</source>
        <translation>{file} файлындагы ар бир кадам бир жолу болушу керек</translation>
    </message>
    <message>
        <source>expected either a level or a state</source>
        <translation>же деңгээл, же абал (level же state) болушу керек</translation>
    </message>
    <message>
        <source>expected ids of indicators, “{value}” is none</source>
        <translation>көрсөткүчтөрдүн белгилери болушу керек, «{value}» андай эмес</translation>
    </message>
    <message>
        <source>expected language codes such as “ky”, “{value}” is none</source>
        <translation>«ky» сыяктуу тил белгилери болушу керек, «{value}» андай эмес</translation>
    </message>
    <message>
        <source>expected letters a-z, digits, dots, hyphens and underscores</source>
        <translation>a-z тамгалары, цифралар, чекиттер, сызыкчалар жана астынкы сызыктар гана болушу керек</translation>
    </message>
    <message>
        <source>expected lists and tables that are not nested so deeply</source>
        <translation>тизмелер менен таблицалар мынча терең катталбашы керек</translation>
    </message>
    <message>
        <source>expected lower case letters, digits and hyphens</source>
        <translation>кичине тамгалар, цифралар жана сызыкчалар гана болушу керек</translation>
    </message>
    <message>
        <source>expected nothing outside the named columns</source>
        <translation>аталышы бар мамычалардан тышкары эч нерсе болбошу керек</translation>
    </message>
    <message>
        <source>expected numbers with fewer digits</source>
        <translation>сандардын цифралары азыраак болушу керек</translation>
    </message>
    <message>
        <source>expected one of: {names}</source>
        <translation>булардын бири болушу керек: {names}</translation>
    </message>
    <message>
        <source>expected one row for each indicator, “{value}” has two</source>
        <translation>ар бир көрсөткүчкө бир сап керек, «{value}» экөө</translation>
    </message>
    <message>
        <source>expected only ids that stand in {file}</source>
        <translation>{file} файлында бар белгилер гана болушу керек</translation>
    </message>
    <message>
        <source>expected only one answer to each indicator</source>
        <translation>ар бир көрсөткүчкө бир гана жооп керек</translation>
    </message>
    <message>
        <source>expected only: {names}</source>
        <translation>булар гана болушу керек: {names}</translation>
    </message>
    <message>
        <source>expected tables under {header}</source>
        <translation>{header} астында таблицалар болушу керек</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>true же false болушу керек</translation>
    </message>
    <message>
        <source>expected true or nothing</source>
        <translation>true болушу же бош калышы керек</translation>
    </message>
    <message>
        <source>expected valid TOML ({detail})</source>
        <translation>TOML эрежесине туура келиши керек ({detail})</translation>
    </message>
    <message>
        <source>expected “draft” or “reviewed”</source>
        <translation>«draft» же «reviewed» болушу керек</translation>
    </message>
    <message>
        <source>expected “{language}”, as in the file&apos;s name</source>
        <translation>файлдын атындагыдай «{language}» болушу керек</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>жок</translation>
    </message>
    <message>
        <source>missing; expected a level or a state</source>
        <translation>жок; деңгээл же абал (level же state) болушу керек</translation>
    </message>
    <message>
        <source>missing; expected the file {name}</source>
        <translation>жок; {name} файлы болушу керек</translation>
    </message>
    <message>
        <source>missing; expected the id of an indicator</source>
        <translation>жок; көрсөткүчтүн белгиси болушу керек</translation>
    </message>
    <message>
        <source>missing; expected the step to level {to}</source>
        <translation>жок; {to}-деңгээлге алып баруучу кадам болушу керек</translation>
    </message>
    <message>
        <source>missing; expected why the indicator is not applicable</source>
        <translation>жок; көрсөткүч эмне үчүн тиешеси жок экени жазылышы керек</translation>
    </message>
    <message>
        <source>missing; {expected}</source>
        <translation>жок; {expected}</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>булардын бири: {names}</translation>
    </message>
    <message>
        <source>{file} was not read: nothing was changed.</source>
        <translation>{file} окулган жок: эч нерсе өзгөргөн жок.</translation>
    </message>
    <message>
        <source>{file}: expected a file of at most 20 MB.</source>
        <translation>{file}: файл 20 МБдан чоң болбошу керек.</translation>
    </message>
    <message>
        <source>{file}: expected a file that ends in .xlsx, .csv or .json.</source>
        <translation>{file}: файлдын аты .xlsx, .csv же .json менен бүтүшү керек.</translation>
    </message>
    <message>
        <source>{file}: expected a list of objects, one for each indicator.</source>
        <translation>{file}: объектилердин тизмеси болушу керек, ар бир көрсөткүчкө бирден.</translation>
    </message>
    <message>
        <source>{file}: expected an Excel workbook (.xlsx).</source>
        <translation>{file}: Excel файлы болушу керек (.xlsx).</translation>
    </message>
    <message>
        <source>{file}: expected at most 20,000 rows.</source>
        <translation>{file}: саптардын саны 20 000ден ашпашы керек.</translation>
    </message>
    <message>
        <source>{file}: expected valid JSON in UTF-8.</source>
        <translation>{file}: UTF-8 түрүндөгү туура JSON болушу керек.</translation>
    </message>
    <message>
        <source>{file}: the file cannot be read ({reason}).</source>
        <translation>{file}: файлды окуу мүмкүн эмес ({reason}).</translation>
    </message>
    <message>
        <source>{file}: there is no such file.</source>
        <translation>{file}: мындай файл жок.</translation>
    </message>
    <message>
        <source>{file}:{line}: expected text in UTF-8.</source>
        <translation>{file}:{line}: UTF-8 түрүндөгү текст болушу керек.</translation>
    </message>
    <message>
        <source>{file}:{line}: expected valid JSON.</source>
        <translation>{file}:{line}: туура JSON болушу керек.</translation>
    </message>
    <message>
        <source>{file}:{line}: expected values separated by commas or semicolons ({detail}).</source>
        <translation>{file}:{line}: маанилер үтүр же чекиттүү үтүр менен бөлүнүшү керек ({detail}).</translation>
    </message>
    <message>
        <source>{option}: expected {expected}, not “{value}”.</source>
        <translation>{option}: «{value}» туура келбейт. Керектүүсү: {expected}.</translation>
    </message>
    <message>
        <source>“{folder}” is not a folder that can be read.</source>
        <translation>«{folder}» окууга мүмкүн болгон папка эмес.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n actions have nobody responsible yet.</source>
        <translation>
            <numerusform>%n иш-аракеттин азырынча жооптуусу жок.</numerusform>
            <numerusform>%n иш-аракеттин азырынча жооптуусу жок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions went to later; the list above says why.</source>
        <translation>
            <numerusform>%n иш-аракет кийинчерээкке калды; себеби жогорку тизмеде.</numerusform>
            <numerusform>%n иш-аракет кийинчерээкке калды; себеби жогорку тизмеде.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation>
            <numerusform>аткарылып жатканы: %n</numerusform>
            <numerusform>аткарылып жатканы: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key indicators</source>
        <translation>
            <numerusform>%n чечүүчү көрсөткүч</numerusform>
            <numerusform>%n чечүүчү көрсөткүч</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key indicators are still at level 1, where people can come to harm, among them: {indicators}. Until they move, our stage cannot be higher than “{stage}”.</source>
        <translation>
            <numerusform>%n чечүүчү көрсөткүч дагы эле 1-деңгээлде турат, ал жерде адамдарга зыян тийиши мүмкүн; алардын ичинде: {indicators}. Алар жылмайынча баскычыбыз «{stage}» баскычынан жогору боло албайт.</numerusform>
            <numerusform>%n чечүүчү көрсөткүч дагы эле 1-деңгээлде турат, ал жерде адамдарга зыян тийиши мүмкүн; алардын ичинде: {indicators}. Алар жылмайынча баскычыбыз «{stage}» баскычынан жогору боло албайт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n local practices to build on</source>
        <translation>
            <numerusform>таянууга боло турган %n жергиликтүү тажрыйба</numerusform>
            <numerusform>таянууга боло турган %n жергиликтүү тажрыйба</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of us voted for it.</source>
        <translation>
            <numerusform>Ага арабыздан %n киши добуш берди.</numerusform>
            <numerusform>Ага арабыздан %n киши добуш берди.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>мөөнөтү өткөнү: %n</numerusform>
            <numerusform>мөөнөтү өткөнү: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n жер</numerusform>
            <numerusform>%n жер</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared indicators</source>
        <translation>
            <numerusform>%n жалпы көрсөткүч</numerusform>
            <numerusform>%n жалпы көрсөткүч</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n добуш</numerusform>
            <numerusform>%n добуш</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n жума</numerusform>
            <numerusform>%n жума</numerusform>
        </translation>
    </message>
    <message>
        <source>1 and a share for each weak place that becomes easier: the nearer, the more</source>
        <translation>1 жана жеңилдей турган ар бир алсыз жак үчүн үлүш: канча жакын болсо, ошончо көп</translation>
    </message>
    <message>
        <source>100 to 500 thousand som</source>
        <translation>100 миңден 500 миң сомго чейин</translation>
    </message>
    <message>
        <source>500 thousand to 2 million som</source>
        <translation>500 миңден 2 миллион сомго чейин</translation>
    </message>
    <message>
        <source>A key indicator is one whose lowest level endangers people. While one of them is at level 1, the stage is at most “{stage}”, whatever the average says.</source>
        <translation>Чечүүчү көрсөткүчтүн эң төмөнкү деңгээли адамдарга коркунуч туудурат. Алардын бири 1-деңгээлде турганда, орточо балл кандай болсо да, баскыч «{stage}» баскычынан жогору болбойт.</translation>
    </message>
    <message>
        <source>A plan stands on what is already there. These are our own strengths.</source>
        <translation>План буга чейин бар нерсеге таянат. Бул — өзүбүздүн күчтүү жактарыбыз.</translation>
    </message>
    <message>
        <source>About this round</source>
        <translation>Бул тур жөнүндө</translation>
    </message>
    <message>
        <source>Accompanied by</source>
        <translation>Коштоп жүргөн</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Иш-аракет</translation>
    </message>
    <message>
        <source>Action without a name</source>
        <translation>Аталышы жок иш-аракет</translation>
    </message>
    <message>
        <source>Actions are taken in the order of priorities. Each gets the first weeks in which its hours fit and what it builds on has ended; its cost must fit in what is left of the money. What does not fit waits for later.</source>
        <translation>Иш-аракеттер биринчи кезектеги маселелердин ирээти менен алынат. Ар бирине сааты сыйган жана таянган иши бүткөн алгачкы жумалар берилет; наркы калган акчага сыйышы керек. Сыйбаганы кийинчерээкке калат.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Кийин</translation>
    </message>
    <message>
        <source>All answers of this domain are at the same level. Was each one weighed?</source>
        <translation>Бул багыттын бардык жооптору бир деңгээлде. Ар бири ойлонулуп берилдиби?</translation>
    </message>
    <message>
        <source>All scores are self-assessed, on a scale from 1 to {levels}.</source>
        <translation>Бардык баллдар 1ден {levels} баллга чейинки шкала боюнча өзүн-өзү баалоонун жыйынтыгы.</translation>
    </message>
    <message>
        <source>An action of our own</source>
        <translation>Өзүбүз кошкон иш-аракет</translation>
    </message>
    <message>
        <source>An average hides its weakest places. These are the ones to look at first.</source>
        <translation>Орточо балл эң алсыз жактарды көрсөтпөйт. Биринчи кезекте ушуларга көңүл буруу керек.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Жооп берилди</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Жооптор</translation>
    </message>
    <message>
        <source>At most {hours} hours in one week.</source>
        <translation>Бир жумада эң көбү {hours} саат.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Мурун</translation>
    </message>
    <message>
        <source>Begin: {action}</source>
        <translation>Башталат: {action}</translation>
    </message>
    <message>
        <source>Below 0.35 the confidence is called low, below 0.65 medium, from there on high.</source>
        <translation>Ишенимдүүлүк 0,35тен аз болсо, төмөн, 0,65тен аз болсо, орто, андан баштап жогору деп аталат.</translation>
    </message>
    <message numerus="yes">
        <source>Between {start} and {end} we carry out %n actions. They ask {hours} hours of us and {cost} som.</source>
        <translation>
            <numerusform>{start} – {end} аралыгында %n иш-аракетти аткарабыз. Аларга {hours} саат эмгегибиз жана {cost} сом керек.</numerusform>
            <numerusform>{start} – {end} аралыгында %n иш-аракетти аткарабыз. Аларга {hours} саат эмгегибиз жана {cost} сом керек.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгөрүү</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>Мындан кийин келет</translation>
    </message>
    <message numerus="yes">
        <source>Compared with round {round}, on the %n indicators that both rounds scored: {before} then, {after} now.</source>
        <translation>
            <numerusform>{round}-тур менен эки турда тең баа алган %n көрсөткүч боюнча салыштырганда: анда {before}, азыр {after}.</numerusform>
            <numerusform>{round}-тур менен эки турда тең баа алган %n көрсөткүч боюнча салыштырганда: анда {before}, азыр {after}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with round {round}, on the {count} indicators that both rounds scored: {before} then, {after} now.</source>
        <translation>{round}-тур менен эки турда тең баа алган {count} көрсөткүч боюнча салыштырганда: анда {before}, азыр {after}.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Ишенимдүүлүк</translation>
    </message>
    <message>
        <source>Confidence in the score</source>
        <translation>Баллдын ишенимдүүлүгү</translation>
    </message>
    <message>
        <source>Confidence: {confidence}, the average of the proof.</source>
        <translation>Ишенимдүүлүк: {confidence}, ырастоолордун орточосу.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Наркы</translation>
    </message>
    <message>
        <source>Cost, som</source>
        <translation>Наркы, сом</translation>
    </message>
    <message>
        <source>Dark: done. Pale: still to do. A thick outline: overdue. Pins at both ends: dates that people fixed. Hatched hours are more than there are.</source>
        <translation>Кочкул түс: бүткөн. Ачык түс: алдыдагы иш. Жоон чек: мөөнөтү өткөн. Эки учундагы төөнөгүч: адамдар бекиткен күндөр. Чийилген сааттар колдо бардан ашык.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күнү</translation>
    </message>
    <message>
        <source>Day 1 is {date}</source>
        <translation>1-күн: {date}</translation>
    </message>
    <message>
        <source>Days {begin} to {end}: until {date}</source>
        <translation>{begin}–{end}-күндөр: {date} күнүнө чейин</translation>
    </message>
    <message>
        <source>Development plan</source>
        <translation>Өнүгүү планы</translation>
    </message>
    <message>
        <source>Development plan · round {number}</source>
        <translation>Өнүгүү планы · {number}-тур</translation>
    </message>
    <message>
        <source>Development plan: {organization}</source>
        <translation>Өнүгүү планы: {organization}</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Багыт</translation>
    </message>
    <message>
        <source>Each action moves one indicator up by one level. The boxes are for ticking. Every action also asks whom it could harm, so that we notice in time.</source>
        <translation>Ар бир иш-аракет бир көрсөткүчтү бир деңгээлге көтөрөт. Чарчыларга белги коюлат. Убагында байкашыбыз үчүн ар бир иш-аракетте кимге зыян тийиши мүмкүн экени да суралат.</translation>
    </message>
    <message>
        <source>Every answer counts by its proof: none 0, said by us 0.25, document seen 0.5, in use 0.75, confirmed by members or the community 1. A domain&apos;s confidence is the average of its answers.</source>
        <translation>Ар бир жооп ырастоосуна жараша эсептелет: жок 0, өз сөзүбүз менен 0,25, документ көрүлдү 0,5, иште колдонулат 0,75, мүчөлөр же жамаат ырастады 1. Багыттын ишенимдүүлүгү — анын жоопторунун орточосу.</translation>
    </message>
    <message>
        <source>Every answer counts by its proof: none 0, said by us 0.25, document seen 0.5, in use 0.75, confirmed by members or the community 1. The confidence is their average: below 0.35 it is called low, below 0.65 medium, from there on high.</source>
        <translation>Ар бир жооп ырастоосуна жараша эсептелет: жок 0, өз сөзүбүз менен 0,25, документ көрүлдү 0,5, иште колдонулат 0,75, мүчөлөр же жамаат ырастады 1. Ишенимдүүлүк — алардын орточосу: 0,35тен аз болсо, төмөн, 0,65тен аз болсо, орто, андан баштап жогору деп аталат.</translation>
    </message>
    <message>
        <source>Every question has {levels} levels. The score of a domain is the average of the levels that we chose, each counted as often as its weight says. What is not applicable or not known yet is left out.</source>
        <translation>Ар бир суроонун {levels} деңгээли бар. Багыттын баллы — биз тандаган деңгээлдердин орточосу, ар бири салмагы канча болсо, ошончо жолу эсептелет. Бизге тиешеси жок же азырынча белгисиз суроолор эсепке кирбейт.</translation>
    </message>
    <message>
        <source>Finish: {action}</source>
        <translation>Бүтөт: {action}</translation>
    </message>
    <message>
        <source>First step: {step}</source>
        <translation>Биринчи кадам: {step}</translation>
    </message>
    <message>
        <source>For the board</source>
        <translation>Башкармадан</translation>
    </message>
    <message>
        <source>For the members</source>
        <translation>Мүчөлөрдөн</translation>
    </message>
    <message>
        <source>For the staff and volunteers</source>
        <translation>Кызматкерлерден жана ыктыярчылардан</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Качандан</translation>
    </message>
    <message>
        <source>From {second} on the stage is “{second_stage}”, from {third} “{third_stage}”, from {fourth} “{fourth_stage}”.</source>
        <translation>Баскычтар баллга жараша: {second} баллдан баштап «{second_stage}», {third} баллдан баштап «{third_stage}», {fourth} баллдан баштап «{fourth_stage}».</translation>
    </message>
    <message>
        <source>From {second} on the stage is “{second_stage}”, from {third} “{third_stage}”, from {fourth} “{fourth_stage}”. While a key indicator is at level 1, it is at most “{held}”.</source>
        <translation>Баскычтар баллга жараша: {second} баллдан баштап «{second_stage}», {third} баллдан баштап «{third_stage}», {fourth} баллдан баштап «{fourth_stage}». Чечүүчү көрсөткүч 1-деңгээлде турганда, баскыч «{held}» баскычынан жогору болбойт.</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Ажырым</translation>
    </message>
    <message>
        <source>Gap × opens × importance</source>
        <translation>Ажырым × эмнени жеңилдетери × маанилүүлүк</translation>
    </message>
    <message>
        <source>Go on: {action}</source>
        <translation>Уланат: {action}</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Эмне кармап турат</translation>
    </message>
    <message>
        <source>Help needed</source>
        <translation>Кандай жардам керек</translation>
    </message>
    <message>
        <source>High levels without proof. What would show them to a visitor?</source>
        <translation>Ырастоосу жок жогорку деңгээлдер. Аларды сырттан келген адамга эмне көрсөтө алат?</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Саат</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Жумасына саат</translation>
    </message>
    <message>
        <source>Hours a week ({hours} available)</source>
        <translation>Жумасына саат (колдо бары {hours})</translation>
    </message>
    <message>
        <source>How it was calculated</source>
        <translation>Кантип эсептелди</translation>
    </message>
    <message>
        <source>How the confidence came about</source>
        <translation>Ишенимдүүлүк кантип чыкты</translation>
    </message>
    <message>
        <source>How the overall level came about</source>
        <translation>Жалпы деңгээл кантип чыкты</translation>
    </message>
    <message>
        <source>How we see ourselves, domain by domain</source>
        <translation>Өзүбүздү кандай көрөбүз: ар бир багыт боюнча</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Маанилүүлүк</translation>
    </message>
    <message>
        <source>In our own words</source>
        <translation>Өз сөзүбүз менен</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Көрсөткүч</translation>
    </message>
    <message>
        <source>It is a key indicator: where it is weak, people can come to harm.</source>
        <translation>Бул — чечүүчү көрсөткүч: ал алсыз болсо, адамдарга зыян тийиши мүмкүн.</translation>
    </message>
    <message numerus="yes">
        <source>It makes %n weak places easier, first of all: {nearest}.</source>
        <translation>
            <numerusform>Ал %n алсыз жакты жеңилдетет, баарынан мурун: {nearest}.</numerusform>
            <numerusform>Ал %n алсыз жакты жеңилдетет, баарынан мурун: {nearest}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It makes easier: {places}.</source>
        <translation>Ал муну жеңилдетет: {places}.</translation>
    </message>
    <message>
        <source>It opens: {indicators}</source>
        <translation>Ал муну жеңилдетет: {indicators}</translation>
    </message>
    <message numerus="yes">
        <source>It stands at level {level}, %n levels below our target.</source>
        <translation>
            <numerusform>Ал {level}-деңгээлде турат, көздөгөн деңгээлибизден %n деңгээл төмөн.</numerusform>
            <numerusform>Ал {level}-деңгээлде турат, көздөгөн деңгээлибизден %n деңгээл төмөн.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Чечүүчү</translation>
    </message>
    <message>
        <source>Key indicator at level 1</source>
        <translation>Чечүүчү көрсөткүч 1-деңгээлде</translation>
    </message>
    <message>
        <source>Key indicators at level 1</source>
        <translation>1-деңгээлдеги чечүүчү көрсөткүчтөр</translation>
    </message>
    <message>
        <source>Key indicators at the highest level that are not yet proven in use.</source>
        <translation>Эң жогорку деңгээлдеги, бирок иште колдонулары азырынча ырасталбаган чечүүчү көрсөткүчтөр.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Кийинчерээк</translation>
    </message>
    <message>
        <source>Later:</source>
        <translation>Кийинчерээк:</translation>
    </message>
    <message>
        <source>Later: {reason}</source>
        <translation>Кийинчерээк: {reason}</translation>
    </message>
    <message>
        <source>Left out, because only one of the two rounds scored them: {indicators}</source>
        <translation>Эсепке кирген жок, анткени эки турдун биринде гана баа алган: {indicators}</translation>
    </message>
    <message>
        <source>Left out, scored in only one of the two rounds: {names}</source>
        <translation>Эсепке кирген жок, эки турдун биринде гана баа алган: {names}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Деңгээл</translation>
    </message>
    <message>
        <source>Level and proof</source>
        <translation>Деңгээл жана ырастоо</translation>
    </message>
    <message>
        <source>Level {level}</source>
        <translation>{level}-деңгээл</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Жеңилдетүү</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Эң төмөнкү</translation>
    </message>
    <message>
        <source>Lowest level {floor}: {indicators}</source>
        <translation>Эң төмөнкү деңгээл {floor}: {indicators}</translation>
    </message>
    <message>
        <source>Lowest places and open questions</source>
        <translation>Эң алсыз жактар жана ачык суроолор</translation>
    </message>
    <message>
        <source>More than a third of this domain is marked as not applicable.</source>
        <translation>Бул багыттын үчтөн биринен көбү «бизге тиешеси жок» деп белгиленген.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аталышы</translation>
    </message>
    <message>
        <source>No answer is in the upper third of the scale yet: every step from here is a step up.</source>
        <translation>Шкаланын жогорку үчтөн биринде азырынча жооп жок: мындан ары ар бир кадам өйдө алып барат.</translation>
    </message>
    <message>
        <source>No key indicator is at level 1.</source>
        <translation>1-деңгээлде турган чечүүчү көрсөткүч жок.</translation>
    </message>
    <message>
        <source>No key indicator is at level 1: nothing holds our stage back.</source>
        <translation>1-деңгээлде турган чечүүчү көрсөткүч жок: баскычыбызды эч нерсе кармап турган жок.</translation>
    </message>
    <message>
        <source>Not answered yet: {indicators}</source>
        <translation>Азырынча жооп берилген жок: {indicators}</translation>
    </message>
    <message>
        <source>Not applicable, so not counted: {indicators}</source>
        <translation>Бизге тиешеси жок, ошондуктан эсепке кирбейт: {indicators}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Кыскача жазуулар</translation>
    </message>
    <message>
        <source>Nothing begins or ends in these days: a good time to look back together.</source>
        <translation>Бул күндөрү эч нерсе башталбайт да, бүтпөйт да: чогуу артка көз салууга ыңгайлуу учур.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Азырынча эч нерсе тандалган жок.</translation>
    </message>
    <message>
        <source>Nothing is suggested: every target is reached.</source>
        <translation>Сунуш жок: көздөгөн деңгээлдердин баарына жеттик.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номери</translation>
    </message>
    <message>
        <source>On {date} we stood at the same place, {before}.</source>
        <translation>{date} күнү да ушул эле жерде турганбыз: {before}.</translation>
    </message>
    <message>
        <source>Our own reason: {reason}</source>
        <translation>Өзүбүздүн себебибиз: {reason}</translation>
    </message>
    <message>
        <source>Our strongest answers</source>
        <translation>Эң күчтүү жоопторубуз</translation>
    </message>
    <message>
        <source>Our strongest domains</source>
        <translation>Эң күчтүү багыттарыбыз</translation>
    </message>
    <message>
        <source>Over all domains our confidence is {confidence}.</source>
        <translation>Бардык багыттар боюнча ишенимдүүлүгүбүз: {confidence}.</translation>
    </message>
    <message>
        <source>Overall (self-assessed)</source>
        <translation>Жалпы (өзүн-өзү баалоо)</translation>
    </message>
    <message>
        <source>Overall level (self-assessed)</source>
        <translation>Жалпы деңгээл (өзүн-өзү баалоо)</translation>
    </message>
    <message>
        <source>Overall: {before} before, {after} after ({change})</source>
        <translation>Жалпы: мурун {before}, кийин {after} ({change})</translation>
    </message>
    <message>
        <source>Overdue since {date}; status: {status}, {progress} %. {proof}</source>
        <translation>Мөөнөтү {date} күнү өткөн; абалы: {status}, {progress} %. {proof}</translation>
    </message>
    <message>
        <source>Overdue: {action}</source>
        <translation>Мөөнөтү өткөн: {action}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{pages} беттин {page}-бети</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Бөлүгү</translation>
    </message>
    <message>
        <source>Please choose one of: {names}</source>
        <translation>Булардын бирин тандаңыз: {names}</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Кезеги</translation>
    </message>
    <message>
        <source>Priority = gap × leverage × importance. The gap is the number of levels to the target. Leverage is 1, and a half for each weak place that becomes easier at once, a quarter for those one step further, and so on. Importance is the weight, half more for a key indicator, and more for votes.</source>
        <translation>Кезек = ажырым × жеңилдетүү × маанилүүлүк. Ажырым — көздөгөн деңгээлге чейин канча деңгээл калганы. Жеңилдетүү — 1, ага дароо жеңилдеген ар бир алсыз жак үчүн жарым, андан бир кадам ары турганы үчүн чейрек кошулат, ошентип улана берет. Маанилүүлүк — бул салмак; чечүүчү көрсөткүчтө ал бир жарым эсе болот, добуштар болсо дагы көбөйөт.</translation>
    </message>
    <message>
        <source>Priority = gap × what it opens × importance. The order is advice; you choose.</source>
        <translation>Кезек = ажырым × эмнени жеңилдетери × маанилүүлүк. Ирээти — кеңеш гана; тандоо сиздики.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Ырастоо</translation>
    </message>
    <message>
        <source>Proof as a number</source>
        <translation>Ырастоо сан менен</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Суроо</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Суроолор</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Жооптуу</translation>
    </message>
    <message>
        <source>Results: “{organization}”</source>
        <translation>Жыйынтык: «{organization}»</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>{number}-тур</translation>
    </message>
    <message>
        <source>Round {number} · {date}</source>
        <translation>{number}-тур · {date}</translation>
    </message>
    <message>
        <source>Round {number} · {month}</source>
        <translation>{number}-тур · {month}</translation>
    </message>
    <message>
        <source>Round {number}, {date}</source>
        <translation>{number}-тур, {date}</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Score, self-assessed</source>
        <translation>Балл (өзүн-өзү баалоо)</translation>
    </message>
    <message>
        <source>Scored in only one of the two rounds, so not compared: {indicators}.</source>
        <translation>Эки турдун биринде гана баа алган, ошондуктан салыштырылган жок: {indicators}.</translation>
    </message>
    <message>
        <source>Scores of all domains around a middle</source>
        <translation>Бардык багыттардын баллдары бир борбордун айланасында</translation>
    </message>
    <message>
        <source>Sign of success</source>
        <translation>Ийгиликтин белгиси</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Кол тамга</translation>
    </message>
    <message>
        <source>Since {date} we have gone from {before} down to {after}.</source>
        <translation>{date} күнүнөн бери төмөндөдүк: анда {before}, азыр {after}.</translation>
    </message>
    <message>
        <source>Since {date} we have risen from {before} to {after}.</source>
        <translation>{date} күнүнөн бери көтөрүлдүк: анда {before}, азыр {after}.</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Ушул тапта</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Баскыч</translation>
    </message>
    <message>
        <source>Status: {status}, {progress} %. {proof}</source>
        <translation>Абалы: {status}, {progress} %. {proof}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Кадамдар</translation>
    </message>
    <message>
        <source>Still at level 1, where people can come to harm: {indicators}. Until this moves, our stage cannot be higher than “{stage}”.</source>
        <translation>Дагы эле 1-деңгээлде, ал жерде адамдарга зыян тийиши мүмкүн: {indicators}. Бул жылмайынча баскычыбыз «{stage}» баскычынан жогору боло албайт.</translation>
    </message>
    <message>
        <source>Sum {total} : sum of weights {weights} = {mean}</source>
        <translation>Сумма {total} : салмактардын суммасы {weights} = {mean}</translation>
    </message>
    <message>
        <source>Summary: {organization}</source>
        <translation>Кыскача баяндама: {organization}</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Көздөгөн деңгээл</translation>
    </message>
    <message>
        <source>The answers came very fast. It may be worth reading some of them again.</source>
        <translation>Жооптор өтө тез берилди. Айрымдарын кайра окуп чыкса жакшы болот.</translation>
    </message>
    <message>
        <source>The average of the domain scores, each counted as often as its weight says.</source>
        <translation>Багыттардын баллдарынын орточосу, ар бири салмагы канча болсо, ошончо жолу эсептелет.</translation>
    </message>
    <message>
        <source>The average of the levels that you chose, each counted as often as its weight says.</source>
        <translation>Сиз тандаган деңгээлдердин орточосу, ар бири салмагы канча болсо, ошончо жолу эсептелет.</translation>
    </message>
    <message>
        <source>The confidence</source>
        <translation>Ишенимдүүлүк</translation>
    </message>
    <message>
        <source>The dates</source>
        <translation>Мөөнөттөр</translation>
    </message>
    <message>
        <source>The next 30, 60 and 90 days</source>
        <translation>Жакынкы 30, 60 жана 90 күн</translation>
    </message>
    <message>
        <source>The order of priorities</source>
        <translation>Биринчи кезектеги маселелердин ирээти</translation>
    </message>
    <message>
        <source>The order weighs three things: how far a place is from its target, how important it is, and how many other weak places become easier once it moves. The order is advice; the choice is ours.</source>
        <translation>Ирээт үч нерсеге карайт: алсыз жак көздөгөн деңгээлден канчалык алыс, ал канчалык маанилүү жана ал жылса, дагы канча алсыз жак жеңилдейт. Ирээти — кеңеш гана; тандоо өзүбүздүкү.</translation>
    </message>
    <message>
        <source>The overall score</source>
        <translation>Жалпы балл</translation>
    </message>
    <message>
        <source>The overall score is the average of the domain scores, each counted as often as its weight says.</source>
        <translation>Жалпы балл — багыттардын баллдарынын орточосу, ар бири салмагы канча болсо, ошончо жолу эсептелет.</translation>
    </message>
    <message>
        <source>The plan has no actions.</source>
        <translation>Планда иш-аракет жок.</translation>
    </message>
    <message>
        <source>The plan has no dated actions yet.</source>
        <translation>Планда азырынча мөөнөтү коюлган иш-аракет жок.</translation>
    </message>
    <message>
        <source>The score of a domain</source>
        <translation>Багыттын баллы</translation>
    </message>
    <message>
        <source>The self-test found nothing wrong.</source>
        <translation>Өзүн-өзү текшерүүдө эч ката табылган жок.</translation>
    </message>
    <message>
        <source>The stage</source>
        <translation>Баскыч</translation>
    </message>
    <message>
        <source>The stage is held by {indicators}.</source>
        <translation>Баскычты кармап турат: {indicators}.</translation>
    </message>
    <message>
        <source>The sum of weight × level is {total}, the sum of weights {weights}: {total} : {weights} = {score}.</source>
        <translation>Салмак × деңгээл суммасы {total}, салмактардын суммасы {weights}: {total} : {weights} = {score}.</translation>
    </message>
    <message>
        <source>The sum of weight × score is {total}, the sum of weights {weights}: {total} : {weights} = {score}.</source>
        <translation>Салмак × балл суммасы {total}, салмактардын суммасы {weights}: {total} : {weights} = {score}.</translation>
    </message>
    <message>
        <source>The texts of the questionnaire are machine-assisted drafts that people have not reviewed yet.</source>
        <translation>Суроолор топтомунун тексттери машинанын жардамы менен жазылган, аларды адамдар азырынча карап чыга элек.</translation>
    </message>
    <message>
        <source>These texts are machine-assisted and wait for review by a native speaker.</source>
        <translation>Бул тексттер машинанын жардамы менен жазылган, аларды эне тилинде сүйлөгөн адам карап чыгышы керек.</translation>
    </message>
    <message>
        <source>This comes first: people can come to harm</source>
        <translation>Бул биринчи турат: адамдарга зыян тийиши мүмкүн</translation>
    </message>
    <message>
        <source>This is a proposal of the program: nobody has agreed to it yet.</source>
        <translation>Бул — программанын сунушу: ага азырынча эч ким макул боло элек.</translation>
    </message>
    <message>
        <source>This questionnaire has no texts in this language yet: its texts are shown in {language}.</source>
        <translation>Бул суроолор топтомунун бул тилде тексти азырынча жок: тексттери төмөнкү тилде берилди: {language}.</translation>
    </message>
    <message>
        <source>Timeline {first}–{last}</source>
        <translation>Убакыт сызыгы {first}–{last}</translation>
    </message>
    <message>
        <source>Timeline {year}</source>
        <translation>Убакыт сызыгы {year}</translation>
    </message>
    <message>
        <source>To find out: {indicators}</source>
        <translation>Билүү керек: {indicators}</translation>
    </message>
    <message>
        <source>To raise it, look for a document, or ask members whether they see it the same way.</source>
        <translation>Аны жогорулатуу үчүн документ табыңыз же мүчөлөр да ушундай көрөбү, сурап көрүңүз.</translation>
    </message>
    <message>
        <source>Today, {date}, is the vertical line.</source>
        <translation>Тик сызык — бүгүнкү күн, {date}.</translation>
    </message>
    <message>
        <source>Two or more levels up since the last round without a completed action.</source>
        <translation>Мурунку турдан бери бүткөн иш-аракетсиз эле эки же андан көп деңгээл көтөрүлгөн.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Качанга чейин</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мааниси</translation>
    </message>
    <message>
        <source>We agree to this plan</source>
        <translation>Бул планга макулбуз</translation>
    </message>
    <message>
        <source>We answered {answered} of {asked} questions about our own work. On a scale from 1 to {levels} we see ourselves at {score}: the stage “{stage}”. Nobody else has judged us. Our confidence in this picture is {confidence}.</source>
        <translation>Өз ишибиз жөнүндө {asked} суроодон {answered} суроого жооп бердик. 1ден {levels} баллга чейинки шкалада өзүбүздү {score} деп баалайбыз: «{stage}» баскычы. Бизге сырттан эч ким баа берген жок. Бул көрүнүштүн ишенимдүүлүгү: {confidence}.</translation>
    </message>
    <message>
        <source>We answered {answered} of {asked} questions. Nothing is scored yet, so there is no score to tell.</source>
        <translation>{asked} суроодон {answered} суроого жооп бердик. Азырынча эч нерсе баа ала элек, ошондуктан айта турган балл жок.</translation>
    </message>
    <message>
        <source>We are strongest in: {domains}.</source>
        <translation>Эң күчтүү багыттарыбыз: {domains}.</translation>
    </message>
    <message>
        <source>We begin with</source>
        <translation>Эмнеден баштайбыз</translation>
    </message>
    <message>
        <source>We have not made a plan yet.</source>
        <translation>Азырынча план түзө элекпиз.</translation>
    </message>
    <message>
        <source>We have read this plan together. Each of us knows what she has taken on, and we look at it again on the days below.</source>
        <translation>Бул планды чогуу окуп чыктык. Ар бирибиз эмнени мойнубузга алганыбызды билебиз жана төмөнкү күндөрү аны кайра карайбыз.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Салмагы</translation>
    </message>
    <message>
        <source>Weight × confidence</source>
        <translation>Салмак × ишенимдүүлүк</translation>
    </message>
    <message>
        <source>Weight × score</source>
        <translation>Салмак × балл</translation>
    </message>
    <message>
        <source>Went to later: {actions}.</source>
        <translation>Кийинчерээкке калганы: {actions}.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Эмне</translation>
    </message>
    <message>
        <source>What already works here</source>
        <translation>Бизде мурунтан иштеп келген нерсе</translation>
    </message>
    <message>
        <source>What carries us</source>
        <translation>Бизге эмне күч берет</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Эмне өзгөрдү</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>Эмне жардам берди</translation>
    </message>
    <message>
        <source>What holds us back</source>
        <translation>Бизге эмне тоскоол болот</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>Эмнени жеңилдетет</translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation>Тур эмне үчүн өткөрүлдү</translation>
    </message>
    <message>
        <source>What this round leaves out</source>
        <translation>Бул турга эмне кирген жок</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>Эмне байкалды</translation>
    </message>
    <message>
        <source>What we can say of ourselves</source>
        <translation>Өзүбүз жөнүндө эмне айта алабыз</translation>
    </message>
    <message>
        <source>What we do next</source>
        <translation>Эми эмне кылабыз</translation>
    </message>
    <message>
        <source>What we noticed, and what we change</source>
        <translation>Эмнени байкадык жана эмнени өзгөртөбүз</translation>
    </message>
    <message>
        <source>What we said of ourselves</source>
        <translation>Өзүбүз жөнүндө эмне айттык</translation>
    </message>
    <message>
        <source>What we want to find out</source>
        <translation>Эмнени билгибиз келет</translation>
    </message>
    <message>
        <source>What we will do</source>
        <translation>Эмне кылабыз</translation>
    </message>
    <message>
        <source>What we work on first, and why</source>
        <translation>Адегенде эмненин үстүндө иштейбиз жана эмне үчүн</translation>
    </message>
    <message>
        <source>What you chose</source>
        <translation>Сиз эмнени тандадыңыз</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Качан</translation>
    </message>
    <message>
        <source>When it happens</source>
        <translation>Качан болот</translation>
    </message>
    <message>
        <source>When we look at the plan again</source>
        <translation>Планды качан кайра карайбыз</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Кайда</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Кайдан келип чыгат</translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation>Кайда турабыз</translation>
    </message>
    <message>
        <source>Where we stand · round {number}, {date}</source>
        <translation>Кайда турабыз · {number}-тур, {date}</translation>
    </message>
    <message>
        <source>Who led the talk</source>
        <translation>Сүйлөшүүнү ким алып барды</translation>
    </message>
    <message>
        <source>Who was missing</source>
        <translation>Ким катыша алган жок</translation>
    </message>
    <message>
        <source>Whom could it harm?</source>
        <translation>Кимге зыян тийиши мүмкүн?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Эмне үчүн</translation>
    </message>
    <message>
        <source>Why it comes here</source>
        <translation>Эмне үчүн бул кезекте турат</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Эмне үчүн күтүп турат</translation>
    </message>
    <message>
        <source>Worth another look</source>
        <translation>Дагы бир карап чыгууга арзыйт</translation>
    </message>
    <message>
        <source>actions with dates, responsible people and steps</source>
        <translation>мөөнөтү, жооптуусу жана кадамдары бар иш-аракеттер</translation>
    </message>
    <message>
        <source>all questions</source>
        <translation>бардык суроо</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>жана дагы %n</numerusform>
            <numerusform>жана дагы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>at level 1</source>
        <translation>1-деңгээлде</translation>
    </message>
    <message>
        <source>at the lowest level, {level}</source>
        <translation>эң төмөнкү деңгээлде, {level}</translation>
    </message>
    <message>
        <source>budget without limit</source>
        <translation>бюджет чектөөсүз</translation>
    </message>
    <message>
        <source>budget {budget} som</source>
        <translation>бюджет {budget} сом</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>сиз тандаган</translation>
    </message>
    <message>
        <source>climate</source>
        <translation>климат</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>жабылган</translation>
    </message>
    <message>
        <source>confidence {band}</source>
        <translation>ишенимдүүлүгү {band}</translation>
    </message>
    <message>
        <source>confidence: {number} of 1</source>
        <translation>ишенимдүүлүгү: {number} (эң көбү 1)</translation>
    </message>
    <message>
        <source>confirmed by others</source>
        <translation>башкалар ырастады</translation>
    </message>
    <message>
        <source>core</source>
        <translation>кыска түргө кирет</translation>
    </message>
    <message>
        <source>core questions</source>
        <translation>кыска түрү</translation>
    </message>
    <message>
        <source>document seen</source>
        <translation>документ көрүлдү</translation>
    </message>
    <message>
        <source>does not fit the budget</source>
        <translation>бюджетке сыйбайт</translation>
    </message>
    <message>
        <source>does not fit the time and hours</source>
        <translation>мөөнөткө жана саатка сыйбайт</translation>
    </message>
    <message>
        <source>done</source>
        <translation>бүткөн</translation>
    </message>
    <message>
        <source>done in part</source>
        <translation>жарым-жартылай бүткөн</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>баш тартылган</translation>
    </message>
    <message>
        <source>education</source>
        <translation>билим берүү</translation>
    </message>
    <message>
        <source>from level {level} to {target}</source>
        <translation>{level}-деңгээлден {target}-деңгээлге</translation>
    </message>
    <message>
        <source>health</source>
        <translation>саламаттык</translation>
    </message>
    <message>
        <source>high</source>
        <translation>жогору</translation>
    </message>
    <message>
        <source>hours without limit</source>
        <translation>саат чектөөсүз</translation>
    </message>
    <message>
        <source>how well the answers are proven, 0 to 1</source>
        <translation>жооптор канчалык ырасталган, 0дөн 1ге чейин</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>аткарылып жатат</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>иште колдонулат</translation>
    </message>
    <message>
        <source>it was {band}, {number}</source>
        <translation>мурун {band}, {number}</translation>
    </message>
    <message>
        <source>key</source>
        <translation>чечүүчү</translation>
    </message>
    <message>
        <source>level from 1 to {levels} · confidence · lowest place</source>
        <translation>1ден {levels} деңгээлге чейин · ишенимдүүлүк · эң алсыз жак</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>{level}-деңгээл</translation>
    </message>
    <message>
        <source>livelihoods</source>
        <translation>тиричилик булактары</translation>
    </message>
    <message>
        <source>low</source>
        <translation>төмөн</translation>
    </message>
    <message>
        <source>means from outside</source>
        <translation>сырттан келген каражат</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>орто</translation>
    </message>
    <message>
        <source>more than 2 million som</source>
        <translation>2 миллион сомдон көп</translation>
    </message>
    <message>
        <source>no action yet</source>
        <translation>азырынча иш-аракет жок</translation>
    </message>
    <message>
        <source>nobody responsible yet</source>
        <translation>азырынча жооптуусу жок</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жок</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>айтылган эмес</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>баа алган жок</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>башталган жок</translation>
    </message>
    <message>
        <source>nothing holds the stage back</source>
        <translation>баскычты эч нерсе кармап турган жок</translation>
    </message>
    <message>
        <source>nothing scored</source>
        <translation>эч нерсе баа алган жок</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>мөөнөтүндө</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ачык</translation>
    </message>
    <message numerus="yes">
        <source>opens %n</source>
        <translation>
            <numerusform>%n жакты жеңилдетет</numerusform>
            <numerusform>%n жакты жеңилдетет</numerusform>
        </translation>
    </message>
    <message>
        <source>our own means</source>
        <translation>өз каражатыбыз</translation>
    </message>
    <message>
        <source>participation in decisions</source>
        <translation>чечимдерге катышуу</translation>
    </message>
    <message>
        <source>peace</source>
        <translation>тынчтык</translation>
    </message>
    <message>
        <source>protection from violence</source>
        <translation>зомбулуктан коргоо</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>кайра ачылган</translation>
    </message>
    <message>
        <source>round {number} ({month})</source>
        <translation>{number}-тур ({month})</translation>
    </message>
    <message>
        <source>said by us</source>
        <translation>өз сөзүбүз менен</translation>
    </message>
    <message>
        <source>som is what they cost together</source>
        <translation>сом, баарынын чогуу наркы</translation>
    </message>
    <message>
        <source>still to be named</source>
        <translation>азырынча дайындала элек</translation>
    </message>
    <message>
        <source>the highest stage</source>
        <translation>эң жогорку баскыч</translation>
    </message>
    <message>
        <source>the stage is held by {indicators}</source>
        <translation>баскычты кармап турат: {indicators}</translation>
    </message>
    <message>
        <source>to find out</source>
        <translation>билүү керек</translation>
    </message>
    <message>
        <source>to find out: {indicators}</source>
        <translation>билүү керек: {indicators}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгүн</translation>
    </message>
    <message>
        <source>up to 100 thousand som</source>
        <translation>100 миң сомго чейин</translation>
    </message>
    <message>
        <source>waits for another action that went to later</source>
        <translation>кийинчерээкке калган башка иш-аракетти күтүп турат</translation>
    </message>
    <message>
        <source>was {before}</source>
        <translation>мурун {before}</translation>
    </message>
    <message>
        <source>weight {weight}</source>
        <translation>салмагы {weight}</translation>
    </message>
    <message>
        <source>women&apos;s rights</source>
        <translation>аялдардын укуктары</translation>
    </message>
    <message>
        <source>{amount} som</source>
        <translation>{amount} сом</translation>
    </message>
    <message>
        <source>{answered} of {asked}</source>
        <translation>{answered}/{asked}</translation>
    </message>
    <message>
        <source>{answered} of {asked} answers</source>
        <translation>{asked} суроодон {answered} жооп</translation>
    </message>
    <message>
        <source>{answered} of {asked} questions are answered so far.</source>
        <translation>Азырынча {asked} суроодон {answered} суроого жооп берилди.</translation>
    </message>
    <message>
        <source>{band} ({number})</source>
        <translation>{band} ({number})</translation>
    </message>
    <message>
        <source>{band} · {number}</source>
        <translation>{band} · {number}</translation>
    </message>
    <message>
        <source>{changed} of {common} shared indicators changed</source>
        <translation>{common} жалпы көрсөткүчтүн {changed} көрсөткүчү өзгөрдү</translation>
    </message>
    <message>
        <source>{change} since round {number}</source>
        <translation>{number}-турдан бери {change}</translation>
    </message>
    <message>
        <source>{distance} to “{stage}”</source>
        <translation>«{stage}» баскычына чейин {distance}</translation>
    </message>
    <message>
        <source>{domain} {score}</source>
        <translation>{domain} {score}</translation>
    </message>
    <message>
        <source>{domain}: nothing scored yet.</source>
        <translation>{domain}: азырынча эч нерсе баа алган жок.</translation>
    </message>
    <message>
        <source>{domain}: {score}, before {before}, confidence {confidence}, lowest place {lowest}.</source>
        <translation>{domain}: {score}, мурун {before}, ишенимдүүлүгү {confidence}, эң алсыз жагы {lowest}.</translation>
    </message>
    <message>
        <source>{domain}: {score}, confidence {confidence}, lowest place {lowest}.</source>
        <translation>{domain}: {score}, ишенимдүүлүгү {confidence}, эң алсыз жагы {lowest}.</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{gap} × {leverage} × {importance} = {priority}</source>
        <translation>{gap} × {leverage} × {importance} = {priority}</translation>
    </message>
    <message>
        <source>{hours} a week are there (the dashed line)</source>
        <translation>жумасына {hours} бар (үзүк сызык)</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} саат</translation>
    </message>
    <message>
        <source>{hours} h a week</source>
        <translation>жумасына {hours} саат</translation>
    </message>
    <message>
        <source>{hours} in the fullest week</source>
        <translation>эң жүктүү жумада {hours}</translation>
    </message>
    <message>
        <source>{indicator} is a key indicator at level 1: while it is, the stage is at most “{stage}”.</source>
        <translation>{indicator} — 1-деңгээлдеги чечүүчү көрсөткүч: ал ошол деңгээлде турганда, баскыч «{stage}» баскычынан жогору болбойт.</translation>
    </message>
    <message>
        <source>{indicator}: from level {level} to level {to}</source>
        <translation>{indicator}: {level}-деңгээлден {to}-деңгээлге</translation>
    </message>
    <message>
        <source>{indicator}: {gap} × {leverage} × {importance} = {priority}.</source>
        <translation>{indicator}: {gap} × {leverage} × {importance} = {priority}.</translation>
    </message>
    <message>
        <source>{level} to {next_level}</source>
        <translation>деңгээл {level}–{next_level}</translation>
    </message>
    <message>
        <source>{level}, held by {indicators}</source>
        <translation>{level}, кармап турат: {indicators}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}-ж. {month}</translation>
    </message>
    <message>
        <source>{name}: nothing that both rounds scored.</source>
        <translation>{name}: эки турда тең баа алган көрсөткүч жок.</translation>
    </message>
    <message>
        <source>{name}: {before} before, {after} after.</source>
        <translation>{name}: мурун {before}, кийин {after}.</translation>
    </message>
    <message>
        <source>{note}, seen today {level}</source>
        <translation>{note}, бүгүнкү көз менен {level}</translation>
    </message>
    <message>
        <source>{number} {title}</source>
        <translation>{number} {title}</translation>
    </message>
    <message>
        <source>{number} {title}: level {before} to {after}</source>
        <translation>{number} {title}: деңгээли {before}, эми {after}</translation>
    </message>
    <message>
        <source>{number}, closed</source>
        <translation>{number}, жабылган</translation>
    </message>
    <message>
        <source>{number}, going on · {share} %</source>
        <translation>{number}, жүрүп жатат · {share} %</translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation>{number}. {title}</translation>
    </message>
    <message>
        <source>{organization}: round {number}, {date}</source>
        <translation>{organization}: {number}-тур, {date}</translation>
    </message>
    <message>
        <source>{responsible} · overdue</source>
        <translation>{responsible} · мөөнөтү өткөн</translation>
    </message>
    <message>
        <source>{responsible} · {status}</source>
        <translation>{responsible} · {status}</translation>
    </message>
    <message>
        <source>{score} of {levels}</source>
        <translation>{score} / {levels}</translation>
    </message>
    <message>
        <source>{score} {stage}</source>
        <translation>{score} {stage}</translation>
    </message>
    <message>
        <source>{score} {stage} · held by {indicator}</source>
        <translation>{score} {stage} · кармап турат: {indicator}</translation>
    </message>
    <message>
        <source>{score} · {stage}</source>
        <translation>{score} · {stage}</translation>
    </message>
    <message>
        <source>{stage}: our overall level, self-assessed</source>
        <translation>{stage}: жалпы деңгээлибиз, өзүн-өзү баалоо боюнча</translation>
    </message>
    <message>
        <source>{title}, {responsible}: {reason}</source>
        <translation>{title}, {responsible}: {reason}</translation>
    </message>
    <message>
        <source>{title}, {responsible}: {start} to {end}, {status}</source>
        <translation>{title}, {responsible}: {start} – {end}, {status}</translation>
    </message>
    <message>
        <source>{title}: {status}</source>
        <translation>{title}: {status}</translation>
    </message>
    <message>
        <source>× 1.5, a key indicator</source>
        <translation>× 1,5, чечүүчү көрсөткүч</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>“{title}” ({reason})</source>
        <translation>«{title}» ({reason})</translation>
    </message>
</context>
</TS>
