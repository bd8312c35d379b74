<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ActionPanel</name>
    <message>
        <source>All suggestions</source>
        <translation>Все предложения</translation>
    </message>
    <message>
        <source>Cost in som</source>
        <translation>Стоимость, сом</translation>
    </message>
    <message>
        <source>Done so far</source>
        <translation>Уже сделано</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Fixed dates</source>
        <translation>Даты закреплены</translation>
    </message>
    <message>
        <source>Fixed dates are never moved.</source>
        <translation>Закреплённые даты никогда не сдвигаются.</translation>
    </message>
    <message>
        <source>Help needed</source>
        <translation>Какая помощь нужна</translation>
    </message>
    <message>
        <source>Hours of work</source>
        <translation>Часы работы</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Как идёт дело</translation>
    </message>
    <message>
        <source>How we will see that it worked</source>
        <translation>По чему мы увидим, что получилось</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Later: {reason}</source>
        <translation>Позже: {reason}</translation>
    </message>
    <message>
        <source>Money from</source>
        <translation>Откуда деньги</translation>
    </message>
    <message>
        <source>Proof that it is done</source>
        <translation>Подтверждение, что это сделано</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Кто отвечает</translation>
    </message>
    <message>
        <source>Steps, one a line</source>
        <translation>Шаги, по одному в строке</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>The last day is before the first. Nothing was changed yet.</source>
        <translation>Последний день раньше первого. Пока ничего не изменено.</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Недели</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Что нужно сделать</translation>
    </message>
    <message>
        <source>Whom could it harm, and how would we notice?</source>
        <translation>Кому это может навредить и как мы это заметим?</translation>
    </message>
    <message>
        <source>from outside</source>
        <translation>со стороны</translation>
    </message>
    <message>
        <source>our own</source>
        <translation>свои</translation>
    </message>
    <message>
        <source>“{written}” is not a number. Write figures only, for example 12.5.</source>
        <translation>«{written}» — не число. Напишите только цифры, например 12,5.</translation>
    </message>
</context>
<context>
    <name>ActionRows</name>
    <message numerus="yes">
        <source>%n more in the plan</source>
        <translation>
            <numerusform>ещё %n действие в плане</numerusform>
            <numerusform>ещё %n действия в плане</numerusform>
            <numerusform>ещё %n действий в плане</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned for the next 30 days. A plan grows out of the results of a round.</source>
        <translation>На ближайшие 30 дней ничего не запланировано. План вырастает из результатов раунда.</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Открыть план</translation>
    </message>
</context>
<context>
    <name>AnswerForms</name>
    <message numerus="yes">
        <source>%n places need to be mended in the file.</source>
        <translation>
            <numerusform>В файле нужно исправить %n место.</numerusform>
            <numerusform>В файле нужно исправить %n места.</numerusform>
            <numerusform>В файле нужно исправить %n мест.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers (*.xlsx *.csv *.json)</source>
        <translation>Ответы (*.xlsx *.csv *.json)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Keep the empty form</source>
        <translation>Сохранить пустой бланк</translation>
    </message>
    <message>
        <source>Open a filled form</source>
        <translation>Открыть заполненный бланк</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Сохранено: {file}.</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Книги Excel (*.xlsx)</translation>
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
        <translation>Ответы даны на все вопросы</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Отвечено</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Закрыть раунд</translation>
    </message>
    <message numerus="yes">
        <source>Come back: %n</source>
        <translation>
            <numerusform>Вернуться: %n</numerusform>
            <numerusform>Вернуться: %n</numerusform>
            <numerusform>Вернуться: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find out: %n</source>
        <translation>
            <numerusform>Узнать: %n</numerusform>
            <numerusform>Узнать: %n</numerusform>
            <numerusform>Узнать: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Round {number} · {month}</source>
        <translation>Раунд {number} · {month}</translation>
    </message>
    <message>
        <source>Why is this round opened again? The reason is kept with it.</source>
        <translation>Почему раунд открыт снова? Причина сохранится вместе с ним.</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>осталась примерно %n минута</numerusform>
            <numerusform>осталось примерно %n минуты</numerusform>
            <numerusform>осталось примерно %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>key indicator</source>
        <translation>ключевой показатель</translation>
    </message>
    <message>
        <source>{answered} of {asked}</source>
        <translation>{answered} из {asked}</translation>
    </message>
    <message>
        <source>{answered} of {asked} answered · {minutes}</source>
        <translation>отвечено {answered} из {asked} · {minutes}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message numerus="yes">
        <source>%n questions have no answer yet.</source>
        <translation>
            <numerusform>На %n вопрос ещё нет ответа.</numerusform>
            <numerusform>На %n вопроса ещё нет ответа.</numerusform>
            <numerusform>На %n вопросов ещё нет ответа.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Назад к вопросам</translation>
    </message>
    <message>
        <source>Close round {number}</source>
        <translation>Закрыть раунд {number}</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Закрыть раунд</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Своими словами</translation>
    </message>
    <message>
        <source>Nothing: every question is answered, and nothing looks odd.</source>
        <translation>Ничего: на все вопросы есть ответ, и ничто не вызывает сомнений.</translation>
    </message>
    <message>
        <source>What has changed since the last time, and how did you notice?</source>
        <translation>Что изменилось с прошлого раза и как вы это заметили?</translation>
    </message>
    <message>
        <source>What helped?</source>
        <translation>Что помогло?</translation>
    </message>
    <message>
        <source>What was this round for?</source>
        <translation>Для чего был этот раунд?</translation>
    </message>
    <message>
        <source>Who led the conversation?</source>
        <translation>Кто вёл разговор?</translation>
    </message>
    <message>
        <source>Who was missing? (roles, no names)</source>
        <translation>Кого не хватало? (роли, без имён)</translation>
    </message>
    <message>
        <source>Worth another look</source>
        <translation>Стоит взглянуть ещё раз</translation>
    </message>
    <message>
        <source>You wanted to come back to these.</source>
        <translation>К этим вопросам вы хотели вернуться.</translation>
    </message>
    <message>
        <source>{month} · after it the results and the plan follow</source>
        <translation>{month} · за ним последуют результаты и план</translation>
    </message>
    <message>
        <source>“We don&apos;t know yet”: who could know?</source>
        <translation>«Пока не знаем»: кто может знать?</translation>
    </message>
</context>
<context>
    <name>DefectReporter</name>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Something in the program did not work. Everything that was shown as saved is safe. Close the program and open it again; if this comes back, show the file {file} to whoever helps you.</source>
        <translation>Что-то в программе не сработало. Всё, что было показано как сохранённое, цело. Закройте программу и откройте её снова; если это повторится, покажите файл {file} тому, кто вам помогает.</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Страница {number} из {pages}</translation>
    </message>
</context>
<context>
    <name>ExplanationDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
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
        <translation>Начинается</translation>
    </message>
    <message>
        <source>Budget in som</source>
        <translation>Бюджет, сом</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Hours a week that there are</source>
        <translation>Сколько есть часов в неделю</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцы</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без ограничения</translation>
    </message>
    <message>
        <source>“{written}” is not a number. Write figures only, for example 12.5, or nothing for no limit.</source>
        <translation>«{written}» — не число. Напишите только цифры, например 12,5, или ничего, если ограничения нет.</translation>
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
        <translation>О программе</translation>
    </message>
    <message>
        <source>Assessment asks one question at a time. Every answer is saved when you give it.</source>
        <translation>В «Оценке» вопросы идут по одному. Каждый ответ сохраняется сразу, как только вы его дали.</translation>
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
        <translation>Цифры работают при любой раскладке клавиатуры и на цифровом блоке, если только вы не пишете в поле.</translation>
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
        <translation>Помощь</translation>
    </message>
    <message>
        <source>History compares rounds. Reports are for printing and handing over.</source>
        <translation>«История» сравнивает раунды. «Отчёты» — чтобы напечатать и передать.</translation>
    </message>
    <message>
        <source>Home shows what to do next: go on with the assessment, the actions of the next 30 days, and how the organization changes.</source>
        <translation>«Главная» показывает, что делать дальше: продолжить оценку, действия на ближайшие 30 дней и как меняется организация.</translation>
    </message>
    <message>
        <source>Keys while answering</source>
        <translation>Клавиши для ответов</translation>
    </message>
    <message>
        <source>Results show your strengths first, then each domain, and how every number came about.</source>
        <translation>«Результаты» показывают сначала ваши сильные стороны, потом каждую сферу и то, как получилось каждое число.</translation>
    </message>
    <message>
        <source>Some texts were written with the help of a machine and have not been reviewed by native speakers yet. Where a word sounds wrong, trust your own language.</source>
        <translation>Некоторые тексты написаны с помощью машины, и носители языка их ещё не проверили. Если слово звучит не так, доверяйте своему языку.</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>The development plan suggests what to do first and why. You choose, and the dates follow from the hours and the money you have.</source>
        <translation>«План развития» подсказывает, что сделать сначала и почему. Выбираете вы, а сроки складываются из часов и денег, которые у вас есть.</translation>
    </message>
    <message>
        <source>The program is free software under the MIT licence. The questionnaire may be used and changed under CC BY 4.0. The typeface is PT Sans by ParaType under the SIL Open Font Licence; the window is made with Qt under the LGPL.</source>
        <translation>Программа свободная, её лицензия — MIT. Опросник можно использовать и изменять по лицензии CC BY 4.0. Шрифт — PT Sans компании ParaType по лицензии SIL Open Font Licence; окно сделано с помощью Qt по лицензии LGPL.</translation>
    </message>
    <message>
        <source>What is where</source>
        <translation>Что где находится</translation>
    </message>
    <message>
        <source>What the program cannot protect against</source>
        <translation>От чего программа защитить не может</translation>
    </message>
    <message>
        <source>What was printed, copied or sent is out of the program&apos;s hands. Deleted files may remain on flash disks.</source>
        <translation>Над тем, что напечатано, скопировано или отправлено, программа уже не властна. Удалённые файлы могут оставаться на флешках.</translation>
    </message>
    <message>
        <source>Whoever can open this computer can read what is in it. Lock the screen when you leave, and do not write names of people who need protection.</source>
        <translation>Кто может открыть этот компьютер, тот может прочитать всё, что в нём есть. Уходя, блокируйте экран и не пишите имена людей, которым нужна защита.</translation>
    </message>
    <message>
        <source>come back to this question later</source>
        <translation>вернуться к этому вопросу позже</translation>
    </message>
    <message>
        <source>next question</source>
        <translation>следующий вопрос</translation>
    </message>
    <message>
        <source>out of a text field, back to the question</source>
        <translation>из текстового поля обратно к вопросу</translation>
    </message>
    <message>
        <source>previous question</source>
        <translation>предыдущий вопрос</translation>
    </message>
    <message>
        <source>the level</source>
        <translation>уровень</translation>
    </message>
    <message>
        <source>this does not apply to us; a field asks why</source>
        <translation>это к нам не относится; в поле напишите почему</translation>
    </message>
    <message>
        <source>to the next button or field</source>
        <translation>к следующей кнопке или полю</translation>
    </message>
    <message>
        <source>we don&apos;t know yet</source>
        <translation>пока не знаем</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%n rounds</source>
        <translation>
            <numerusform>%n раунд</numerusform>
            <numerusform>%n раунда</numerusform>
            <numerusform>%n раундов</numerusform>
        </translation>
    </message>
    <message>
        <source>All changed indicators</source>
        <translation>Все изменившиеся показатели</translation>
    </message>
    <message>
        <source>Begin with the first round</source>
        <translation>Начать первый раунд</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>По сферам</translation>
    </message>
    <message>
        <source>Choose two different rounds.</source>
        <translation>Выберите два разных раунда.</translation>
    </message>
    <message>
        <source>Each assessment becomes a round. From the second on, this page shows what changed.</source>
        <translation>Каждая оценка становится раундом. Начиная со второго эта страница показывает, что изменилось.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>How the organization changes</source>
        <translation>Как меняется организация</translation>
    </message>
    <message>
        <source>No rounds yet</source>
        <translation>Раундов пока нет</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Раунды</translation>
    </message>
    <message>
        <source>The earlier round</source>
        <translation>Более ранний раунд</translation>
    </message>
    <message>
        <source>The later round</source>
        <translation>Более поздний раунд</translation>
    </message>
    <message>
        <source>Two rounds side by side</source>
        <translation>Два раунда рядом</translation>
    </message>
    <message>
        <source>What the line shows</source>
        <translation>Что показывает линия</translation>
    </message>
    <message>
        <source>What was done in between</source>
        <translation>Что сделано между ними</translation>
    </message>
    <message>
        <source>closed round</source>
        <translation>закрытый раунд</translation>
    </message>
    <message>
        <source>earlier round</source>
        <translation>ранний раунд</translation>
    </message>
    <message>
        <source>going on now</source>
        <translation>идёт сейчас</translation>
    </message>
    <message>
        <source>later round</source>
        <translation>поздний раунд</translation>
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
            <numerusform>остался %n вопрос</numerusform>
            <numerusform>осталось %n вопроса</numerusform>
            <numerusform>осталось %n вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>A round is open. Close it first; then the next one can begin.</source>
        <translation>Раунд ещё открыт. Сначала закройте его, тогда можно будет начать следующий.</translation>
    </message>
    <message>
        <source>About the organization</source>
        <translation>Об организации</translation>
    </message>
    <message>
        <source>Answer the questions together; the results and a plan follow from them.</source>
        <translation>Ответьте на вопросы вместе: из ответов сложатся результаты и план.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Отвечено</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Begin with the first round</source>
        <translation>Начать первый раунд</translation>
    </message>
    <message>
        <source>Bring a filled form</source>
        <translation>Внести заполненный бланк</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Закрыть раунд</translation>
    </message>
    <message>
        <source>Everything is answered</source>
        <translation>На все вопросы есть ответ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Go on with the assessment</source>
        <translation>Продолжить оценку</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
    <message>
        <source>How the organization changes</source>
        <translation>Как меняется организация</translation>
    </message>
    <message>
        <source>How the overall level changed from round to round</source>
        <translation>Как общий уровень менялся от раунда к раунду</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Новый раунд</translation>
    </message>
    <message>
        <source>Plan: the next 30 days</source>
        <translation>План: ближайшие 30 дней</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Round {number} is closed</source>
        <translation>Раунд {number} закрыт</translation>
    </message>
    <message>
        <source>Round {number} · look at it once more, then close it</source>
        <translation>Раунд {number} · посмотрите ещё раз и закройте его</translation>
    </message>
    <message>
        <source>Round {number} · {questions}, {minutes}</source>
        <translation>Раунд {number} · {questions}, {minutes}</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>Посмотреть результаты</translation>
    </message>
    <message>
        <source>See what came out of it, and what the plan asks for next.</source>
        <translation>Посмотрите, что получилось и что дальше по плану.</translation>
    </message>
    <message>
        <source>Take an empty form</source>
        <translation>Взять пустой бланк</translation>
    </message>
    <message>
        <source>a workbook to fill without this program</source>
        <translation>таблица Excel, чтобы заполнить без этой программы</translation>
    </message>
    <message>
        <source>a workbook with answers becomes a round</source>
        <translation>таблица с ответами становится раундом</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>примерно %n минута</numerusform>
            <numerusform>примерно %n минуты</numerusform>
            <numerusform>примерно %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>going on now: {share} % answered</source>
        <translation>идёт сейчас: отвечено {share} %</translation>
    </message>
    <message>
        <source>the plan, the summary on one page</source>
        <translation>план, сводка на одной странице</translation>
    </message>
</context>
<context>
    <name>IndicatorLinks</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LengthCards</name>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Все вопросы</translation>
    </message>
    <message>
        <source>How many questions?</source>
        <translation>Сколько вопросов?</translation>
    </message>
    <message>
        <source>The most important questions</source>
        <translation>Самые важные вопросы</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>примерно %n минута</numerusform>
            <numerusform>примерно %n минуты</numerusform>
            <numerusform>примерно %n минут</numerusform>
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
        <translation>Закрыть программу</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Закрыть без этого</translation>
    </message>
    <message>
        <source>Go back and try again</source>
        <translation>Вернуться и попробовать снова</translation>
    </message>
    <message>
        <source>Some of what you wrote could not be saved. Everything that was shown as saved is safe.</source>
        <translation>Часть того, что вы написали, не удалось сохранить. Всё, что было показано как сохранённое, в безопасности.</translation>
    </message>
    <message>
        <source>Your data could not be opened</source>
        <translation>Не удалось открыть ваши данные</translation>
    </message>
</context>
<context>
    <name>NewRoundPage</name>
    <message>
        <source>A new round</source>
        <translation>Новый раунд</translation>
    </message>
    <message>
        <source>Answer together, as honestly as you can. Each answer is saved at once.</source>
        <translation>Отвечайте вместе и как можно честнее. Каждый ответ сразу сохраняется.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Date of the assessment</source>
        <translation>Дата оценки</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Сферы</translation>
    </message>
    <message>
        <source>Leave out a domain only if it has nothing to do with your work, and say why: it is then not asked and not counted.</source>
        <translation>Пропускайте сферу, только если она никак не связана с вашей работой, и напишите почему: тогда по ней не будет вопросов и она не войдёт в подсчёт.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Опросник</translation>
    </message>
    <message>
        <source>Say why this domain is left out.</source>
        <translation>Напишите, почему эта сфера пропущена.</translation>
    </message>
    <message>
        <source>What is this round for? (if you like)</source>
        <translation>Для чего этот раунд? (если хотите)</translation>
    </message>
</context>
<context>
    <name>OrganizationPage</name>
    <message>
        <source>About the organization</source>
        <translation>Об организации</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Founded (year)</source>
        <translation>Год основания</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Члены организации</translation>
    </message>
    <message>
        <source>Money in a year</source>
        <translation>Деньги за год</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Only the name is needed. What you write here stays on this computer until you hand it over yourself.</source>
        <translation>Нужно только название. Всё, что вы здесь напишете, останется на этом компьютере, пока вы сами это не передадите.</translation>
    </message>
    <message>
        <source>Paid staff</source>
        <translation>Оплачиваемые сотрудники</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Village or town</source>
        <translation>Село или город</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Волонтёры</translation>
    </message>
    <message>
        <source>What donors and partners often ask for; it also stands on the reports.</source>
        <translation>Об этом часто спрашивают доноры и партнёры; это стоит и в отчётах.</translation>
    </message>
    <message>
        <source>What you work on (divided by commas)</source>
        <translation>Над чем вы работаете (через запятую)</translation>
    </message>
    <message>
        <source>Women among them</source>
        <translation>Из них женщин</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number; the field was not kept.</source>
        <translation>«{text}» — не целое число; поле не сохранено.</translation>
    </message>
</context>
<context>
    <name>OrganizationsPage</name>
    <message numerus="yes">
        <source>%n organizations</source>
        <translation>
            <numerusform>%n организация</numerusform>
            <numerusform>%n организации</numerusform>
            <numerusform>%n организаций</numerusform>
        </translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Достоверность</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>District: all</source>
        <translation>Район: все</translation>
    </message>
    <message>
        <source>Enter or a double click opens one</source>
        <translation>Enter или двойной щелчок открывает организацию</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>Новая организация</translation>
    </message>
    <message>
        <source>Only overdue</source>
        <translation>Только с просроченным</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Overall level</source>
        <translation>Общий уровень</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Раунд</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search: name, village, district</source>
        <translation>Поиск: название, село, район</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Ступень</translation>
    </message>
    <message>
        <source>Stage: all</source>
        <translation>Ступень: все</translation>
    </message>
    <message>
        <source>nothing fits search and filters</source>
        <translation>ничего не подходит под поиск и отбор</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>A plan grows out of the answers of a round: the gaps that matter most come first.</source>
        <translation>План вырастает из ответов раунда: сначала идут разрывы, которые важнее всего.</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Добавить действие</translation>
    </message>
    <message>
        <source>Answer questions</source>
        <translation>Ответить на вопросы</translation>
    </message>
    <message>
        <source>Change time, hours and money</source>
        <translation>Изменить сроки, часы и деньги</translation>
    </message>
    <message>
        <source>Development plan</source>
        <translation>План развития</translation>
    </message>
    <message>
        <source>Enter or Space chooses, Alt with an arrow changes the order</source>
        <translation>Enter или пробел — выбрать, Alt со стрелкой — изменить порядок</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Плана пока нет</translation>
    </message>
    <message>
        <source>Order: size of the gap × what it opens × importance</source>
        <translation>Порядок: размер разрыва × что он открывает × важность</translation>
    </message>
    <message>
        <source>Our own action</source>
        <translation>Наше собственное действие</translation>
    </message>
    <message>
        <source>Print and PDF</source>
        <translation>Печать и PDF</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Что сделать сначала</translation>
    </message>
    <message>
        <source>done</source>
        <translation>сделано</translation>
    </message>
    <message>
        <source>fixed dates</source>
        <translation>закреплённые даты</translation>
    </message>
    <message>
        <source>still to do</source>
        <translation>ещё предстоит</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
</context>
<context>
    <name>QuestionPane</name>
    <message>
        <source>0  Does not apply to us</source>
        <translation>0  Не относится к нам</translation>
    </message>
    <message>
        <source>1–{levels} level · Enter next · Backspace back</source>
        <translation>1–{levels} уровень · Enter дальше · Backspace назад</translation>
    </message>
    <message>
        <source>8  Come back to it</source>
        <translation>8  Вернуться к вопросу</translation>
    </message>
    <message>
        <source>9  We don&apos;t know yet</source>
        <translation>9  Пока не знаем</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Proof:</source>
        <translation>Подтверждение:</translation>
    </message>
    <message>
        <source>Reopen the round</source>
        <translation>Открыть раунд снова</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Убрать ответ</translation>
    </message>
    <message>
        <source>This questionnaire has not been translated yet; it is shown in the language it was written in.</source>
        <translation>Этот опросник ещё не переведён; он показан на том языке, на котором написан.</translation>
    </message>
    <message>
        <source>This round is closed: its answers can be read, not changed.</source>
        <translation>Этот раунд закрыт: ответы можно читать, но не менять.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>What already works well here?</source>
        <translation>Что у нас уже работает?</translation>
    </message>
    <message>
        <source>What we saw, what we talked about (no names of people who need protection)</source>
        <translation>Что мы видели, о чём говорили (без имён людей, которым нужна защита)</translation>
    </message>
    <message>
        <source>Why does this not apply to you? It is kept as soon as a reason stands here.</source>
        <translation>Почему это к вам не относится? Ответ сохранится, как только здесь появится причина.</translation>
    </message>
    <message>
        <source>Would show it: {things}</source>
        <translation>Что это показало бы: {things}</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer questions</source>
        <translation>Ответить на вопросы</translation>
    </message>
    <message>
        <source>Development plan</source>
        <translation>План развития</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Documents are made from the answers of a round.</source>
        <translation>Документы составляются из ответов раунда.</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Nothing to print yet</source>
        <translation>Печатать пока нечего</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Страницы документа</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Сохранить документ</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Сохранено: {file}.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>The document could not be made.</source>
        <translation>Не удалось составить документ.</translation>
    </message>
    <message>
        <source>The document is being made…</source>
        <translation>Документ составляется…</translation>
    </message>
    <message>
        <source>The questionnaire has no texts in this language: they stand in {language}.</source>
        <translation>В опроснике нет текстов на этом языке: они показаны на языке: {language}.</translation>
    </message>
    <message>
        <source>What you see is what is printed and saved.</source>
        <translation>Что вы видите, то и будет напечатано и сохранено.</translation>
    </message>
    <message>
        <source>for members and the wall; one page</source>
        <translation>для членов организации и на стену; одна страница</translation>
    </message>
    <message>
        <source>where we stand, what we do first, who does it and until when; 8 to 20 pages</source>
        <translation>где мы сейчас, что делаем сначала, кто и до какого срока; от 8 до 20 страниц</translation>
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
        <translation>Ответить на вопросы</translation>
    </message>
    <message>
        <source>As soon as the first questions are answered, this page shows what is strong and what holds you back.</source>
        <translation>Как только будут ответы на первые вопросы, эта страница покажет, в чём вы сильны и что вас сдерживает.</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>По сферам</translation>
    </message>
    <message>
        <source>Compare rounds</source>
        <translation>Сравнить раунды</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Составить план</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Результатов пока нет</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>What we build on</source>
        <translation>Наши опоры</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
</context>
<context>
    <name>SaveState</name>
    <message>
        <source>NOT SAVED</source>
        <translation>НЕ СОХРАНЕНО</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Сохранено {time}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохраняется…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Everything is in this folder: answers, plans, settings and backups. Nothing is sent anywhere.</source>
        <translation>В этой папке всё: ответы, планы, настройки и резервные копии. Никуда ничего не отправляется.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Where your data is</source>
        <translation>Где находятся ваши данные</translation>
    </message>
    <message>
        <source>as the computer</source>
        <translation>как на компьютере</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>тёмное</translation>
    </message>
    <message>
        <source>light</source>
        <translation>светлое</translation>
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
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Back to the list of organizations</source>
        <translation>Назад к списку организаций</translation>
    </message>
    <message>
        <source>CSO Assess</source>
        <translation>CSO Assess</translation>
    </message>
    <message>
        <source>Development plan</source>
        <translation>План развития</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Помощь</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>{name}: back to the list of organizations</source>
        <translation>{name}: назад к списку организаций</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A new organization</source>
        <translation>Новая организация</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>It appears in the list of organizations; its first round can begin at once.</source>
        <translation>Она появится в списке организаций; её первый раунд можно начать сразу.</translation>
    </message>
    <message>
        <source>Look at an example first</source>
        <translation>Сначала посмотреть пример</translation>
    </message>
    <message>
        <source>Only add it to the list</source>
        <translation>Только добавить в список</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Опросник</translation>
    </message>
    <message>
        <source>See where your organization stands, what is strong, and what to do next. Everything stays on this computer.</source>
        <translation>Посмотрите, где сейчас ваша организация, в чём она сильна и что делать дальше. Всё остаётся на этом компьютере.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>What is your organization called?</source>
        <translation>Как называется ваша организация?</translation>
    </message>
    <message>
        <source>Write the name of the organization first.</source>
        <translation>Сначала напишите название организации.</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Why it stands here</source>
        <translation>Почему это стоит здесь</translation>
    </message>
    <message>
        <source>Why it stands here: {reasons}</source>
        <translation>Почему это стоит здесь: {reasons}</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message numerus="yes">
        <source>%n more suggestions</source>
        <translation>
            <numerusform>ещё %n предложение</numerusform>
            <numerusform>ещё %n предложения</numerusform>
            <numerusform>ещё %n предложений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_DomainRow</name>
    <message>
        <source>complete</source>
        <translation>все ответы есть</translation>
    </message>
    <message>
        <source>{answered} of {asked} answered</source>
        <translation>отвечено {answered} из {asked}</translation>
    </message>
</context>
<context>
    <name>_LevelCard</name>
    <message>
        <source>Level {level}: {text}</source>
        <translation>Уровень {level}: {text}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Why is it left out?</source>
        <translation>Почему она пропущена?</translation>
    </message>
    <message>
        <source>Why “{domain}” is left out</source>
        <translation>Почему пропущена сфера «{domain}»</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n days</source>
        <translation>
            <numerusform>просрочено на %n день</numerusform>
            <numerusform>просрочено на %n дня</numerusform>
            <numerusform>просрочено на %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>до {date}</translation>
    </message>
    <message>
        <source>was due on {date}</source>
        <translation>срок был {date}</translation>
    </message>
</context>
<context>
    <name>sentence</name>
    <message>
        <source>A plan has from 0 to {most} months.</source>
        <translation>В плане может быть от 0 до {most} месяцев.</translation>
    </message>
    <message>
        <source>A round is open. Close it first; then another one can begin.</source>
        <translation>Раунд ещё открыт. Сначала закройте его, тогда можно будет начать другой.</translation>
    </message>
    <message>
        <source>A round with this questionnaire is still open. Close it before you begin another.</source>
        <translation>Раунд с этим опросником ещё открыт. Закройте его, прежде чем начать другой.</translation>
    </message>
    <message>
        <source>An action leads to a level from 2 to {levels}.</source>
        <translation>Действие ведёт к уровню от 2 до {levels}.</translation>
    </message>
    <message>
        <source>An organization needs a name.</source>
        <translation>Организации нужно название.</translation>
    </message>
    <message>
        <source>Another program uses the data file. Close it and try again.</source>
        <translation>Файл данных занят другой программой. Закройте её и попробуйте снова.</translation>
    </message>
    <message>
        <source>Data cannot be kept safely in this folder ({name}: {found}). Choose a folder on this computer&apos;s own disk.</source>
        <translation>В этой папке данные нельзя хранить надёжно ({name}: {found}). Выберите папку на собственном диске этого компьютера.</translation>
    </message>
    <message>
        <source>Fixed dates need a first and a last day.</source>
        <translation>Для закреплённых дат нужны первый и последний день.</translation>
    </message>
    <message>
        <source>Hours a week and budget cannot be below 0.</source>
        <translation>Часы в неделю и бюджет не могут быть меньше 0.</translation>
    </message>
    <message>
        <source>Hours and cost cannot be below 0; weeks go from 0 to {most}.</source>
        <translation>Часы и стоимость не могут быть меньше 0; недель может быть от 0 до {most}.</translation>
    </message>
    <message>
        <source>No backup could be made ({detail}), so nothing was changed.</source>
        <translation>Не удалось сделать резервную копию ({detail}), поэтому ничего не изменено.</translation>
    </message>
    <message>
        <source>No organization is called “{name}”.</source>
        <translation>Организации с названием «{name}» нет.</translation>
    </message>
    <message>
        <source>Numbers of people go from 0 to {most}.</source>
        <translation>Число людей может быть от 0 до {most}.</translation>
    </message>
    <message>
        <source>Only rounds of one organization can be compared.</source>
        <translation>Сравнивать можно только раунды одной организации.</translation>
    </message>
    <message>
        <source>Only rounds of one questionnaire with the same number of levels can be compared.</source>
        <translation>Сравнивать можно только раунды по одному опроснику с одинаковым числом уровней.</translation>
    </message>
    <message>
        <source>Progress goes from 0 to 100 percent.</source>
        <translation>Ход работы указывают от 0 до 100 процентов.</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Напишите, что нужно сделать.</translation>
    </message>
    <message>
        <source>Say why the domain “{domain}” is left out.</source>
        <translation>Напишите, почему пропущена сфера «{domain}».</translation>
    </message>
    <message>
        <source>Say why the round is opened again.</source>
        <translation>Напишите, почему раунд открыт снова.</translation>
    </message>
    <message>
        <source>Several assessments have an id that begins with “{id}”: give more of it.</source>
        <translation>Есть несколько оценок, у которых id начинается с «{id}»: напишите его полнее.</translation>
    </message>
    <message>
        <source>Several organizations are called “{name}”: give the id of one.</source>
        <translation>Организаций с названием «{name}» несколько: укажите id одной из них.</translation>
    </message>
    <message>
        <source>The data file is damaged or was not made by this program. It was left as it is: please keep it, do not delete it.</source>
        <translation>Файл данных повреждён или сделан не этой программой. Он оставлен как есть: пожалуйста, сохраните его, не удаляйте.</translation>
    </message>
    <message>
        <source>The data folder cannot be written to: the last change was not kept. All earlier ones are safe.</source>
        <translation>В папку данных нельзя записать: последнее изменение не сохранено. Все прежние в безопасности.</translation>
    </message>
    <message>
        <source>The disk failed: the last change was not kept. Copy the data folder to another disk before you go on.</source>
        <translation>Диск дал сбой: последнее изменение не сохранено. Скопируйте папку данных на другой диск, прежде чем продолжать.</translation>
    </message>
    <message>
        <source>The disk is full: the last change was not kept. All earlier ones are safe. Make room and try again.</source>
        <translation>Диск заполнен: последнее изменение не сохранено. Все прежние в безопасности. Освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>The file {file} could not be written ({detail}). What was there before is unchanged.</source>
        <translation>Не удалось записать файл {file} ({detail}). То, что было там раньше, не изменилось.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used ({detail}).</source>
        <translation>Папку {folder} использовать нельзя ({detail}).</translation>
    </message>
    <message>
        <source>The last day cannot come before the first.</source>
        <translation>Последний день не может быть раньше первого.</translation>
    </message>
    <message>
        <source>The printer did not take the document. Nothing was printed.</source>
        <translation>Принтер не принял документ. Ничего не напечатано.</translation>
    </message>
    <message>
        <source>The questionnaire in “{folder}” was not accepted.</source>
        <translation>Опросник из папки «{folder}» не принят.</translation>
    </message>
    <message>
        <source>The questionnaire {id} has no domain “{domain}”.</source>
        <translation>В опроснике {id} нет сферы «{domain}».</translation>
    </message>
    <message>
        <source>The questionnaire {id} has no indicator “{indicator}”.</source>
        <translation>В опроснике {id} нет показателя «{indicator}».</translation>
    </message>
    <message>
        <source>The questionnaire {id} has {known} levels here and {new} in the file. Another number of levels needs another id.</source>
        <translation>В опроснике {id} здесь уровней: {known}, а в файле: {new}. При другом числе уровней нужен другой id.</translation>
    </message>
    <message>
        <source>The questionnaire {id} is already here in version {version}, but with another structure. A changed questionnaire needs a higher version.</source>
        <translation>Опросник {id} версии {version} здесь уже есть, но с другим строением. Изменённому опроснику нужна версия выше.</translation>
    </message>
    <message>
        <source>The year of founding goes from 1 to {most}.</source>
        <translation>Год основания может быть от 1 до {most}.</translation>
    </message>
    <message>
        <source>There is already an organization called “{name}”.</source>
        <translation>Организация с названием «{name}» уже есть.</translation>
    </message>
    <message>
        <source>There is no assessment “{id}”.</source>
        <translation>Оценки «{id}» нет.</translation>
    </message>
    <message>
        <source>There is no questionnaire “{reference}”.</source>
        <translation>Опросника «{reference}» нет.</translation>
    </message>
    <message>
        <source>There is no screen here to open the window on. “cso-assess --help” lists what works without.</source>
        <translation>Здесь нет экрана, чтобы открыть окно. Что работает без него, покажет «cso-assess --help».</translation>
    </message>
    <message>
        <source>These answers do not fit the questionnaire; nothing was kept.</source>
        <translation>Эти ответы не подходят к опроснику; ничего не сохранено.</translation>
    </message>
    <message>
        <source>This action is no longer in the plan.</source>
        <translation>Этого действия в плане уже нет.</translation>
    </message>
    <message>
        <source>This data was written by a newer version of the program (data format {found}; this version knows formats up to {known}). It was left as it is: open it with the newer version.</source>
        <translation>Эти данные записала более новая версия программы (формат данных {found}; эта версия знает форматы до {known}). Они оставлены как есть: откройте их в более новой версии.</translation>
    </message>
    <message>
        <source>This plan is not stored.</source>
        <translation>Этот план не сохранён.</translation>
    </message>
    <message>
        <source>This plan would end after the year 9999.</source>
        <translation>Этот план закончился бы после 9999 года.</translation>
    </message>
    <message>
        <source>This round is closed. Open it again to change it.</source>
        <translation>Этот раунд закрыт. Чтобы изменить его, откройте его снова.</translation>
    </message>
    <message>
        <source>This round is open already.</source>
        <translation>Этот раунд уже открыт.</translation>
    </message>
    <message>
        <source>This step is already in the plan.</source>
        <translation>Этот шаг уже есть в плане.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Это отменено.</translation>
    </message>
    <message>
        <source>This was changed in the meantime. Nothing was kept: look at it as it is now, then change it.</source>
        <translation>Тем временем здесь что-то изменилось. Ничего не сохранено: посмотрите, как это выглядит сейчас, и потом измените.</translation>
    </message>
    <message>
        <source>This workspace has been open since {since} on the computer “{host}” by {user} (process {process}). Close it there first.</source>
        <translation>Эта рабочая папка открыта с {since} на компьютере «{host}», пользователь {user} (процесс {process}). Сначала закройте её там.</translation>
    </message>
    <message>
        <source>This workspace is open in another program. Close it there first.</source>
        <translation>Эта рабочая папка открыта в другой программе. Сначала закройте её там.</translation>
    </message>
    <message>
        <source>a date such as 2026-11-23</source>
        <translation>дата, например 2026-11-23</translation>
    </message>
    <message>
        <source>a domain and its reason, as in DOMAIN=REASON</source>
        <translation>сфера и причина в виде СФЕРА=ПРИЧИНА</translation>
    </message>
    <message>
        <source>a number, at least 0</source>
        <translation>число, не меньше 0</translation>
    </message>
    <message>
        <source>a whole number, at least 0</source>
        <translation>целое число, не меньше 0</translation>
    </message>
    <message>
        <source>expected a file of at most {most} MB</source>
        <translation>нужен файл не больше {most} МБ</translation>
    </message>
    <message>
        <source>expected a file that can be read</source>
        <translation>нужен файл, который можно прочитать</translation>
    </message>
    <message>
        <source>expected a level from 1 to {levels}</source>
        <translation>нужен уровень от 1 до {levels}</translation>
    </message>
    <message>
        <source>expected a list of at least one text, none of them empty</source>
        <translation>нужен список хотя бы из одного текста, пустых быть не должно</translation>
    </message>
    <message>
        <source>expected a list of texts, none of them empty</source>
        <translation>нужен список текстов, пустых быть не должно</translation>
    </message>
    <message>
        <source>expected a list of {count} texts, none of them empty</source>
        <translation>нужен список, число текстов в нём — {count}, пустых быть не должно</translation>
    </message>
    <message>
        <source>expected a number from 0 to {highest}</source>
        <translation>нужно число от 0 до {highest}</translation>
    </message>
    <message>
        <source>expected a number of votes from 0 to {most}</source>
        <translation>нужно число голосов от 0 до {most}</translation>
    </message>
    <message>
        <source>expected a reason why it is not applicable</source>
        <translation>нужна причина, почему это не относится к вам</translation>
    </message>
    <message>
        <source>expected a table of this name</source>
        <translation>нужна таблица с таким именем</translation>
    </message>
    <message>
        <source>expected a text</source>
        <translation>нужен текст</translation>
    </message>
    <message>
        <source>expected a text in UTF-8</source>
        <translation>нужен текст в кодировке UTF-8</translation>
    </message>
    <message>
        <source>expected a text in quotation marks</source>
        <translation>нужен текст в кавычках</translation>
    </message>
    <message>
        <source>expected a text of at most 1,000,000 letters</source>
        <translation>нужен текст не длиннее 1 000 000 букв</translation>
    </message>
    <message>
        <source>expected a text that is not empty</source>
        <translation>нужен непустой текст</translation>
    </message>
    <message>
        <source>expected a whole number from 1 to {levels}</source>
        <translation>нужно целое число от 1 до {levels}</translation>
    </message>
    <message>
        <source>expected a whole number from {lowest} to {highest}</source>
        <translation>нужно целое число от {lowest} до {highest}</translation>
    </message>
    <message>
        <source>expected an indicator of the questionnaire {id}</source>
        <translation>нужен показатель из опросника {id}</translation>
    </message>
    <message>
        <source>expected an indicator of {questionnaire}, “{value}” is none</source>
        <translation>нужен показатель из {questionnaire}, а «{value}» — не показатель</translation>
    </message>
    <message>
        <source>expected an object with keys such as “indicator”</source>
        <translation>нужен объект с ключами, например «indicator»</translation>
    </message>
    <message>
        <source>expected each column only once</source>
        <translation>каждый столбец может быть только один раз</translation>
    </message>
    <message>
        <source>expected each key only once</source>
        <translation>каждый ключ может быть только один раз</translation>
    </message>
    <message>
        <source>expected each of these only once, “{value}” is repeated</source>
        <translation>каждое может быть только один раз, а «{value}» повторяется</translation>
    </message>
    <message>
        <source>expected each step of {file} once</source>
        <translation>каждый шаг из {file} может быть только один раз</translation>
    </message>
    <message>
        <source>expected either a level or a state</source>
        <translation>нужно или level, или state</translation>
    </message>
    <message>
        <source>expected ids of indicators, “{value}” is none</source>
        <translation>нужны id показателей, а «{value}» — не id</translation>
    </message>
    <message>
        <source>expected language codes such as “ky”, “{value}” is none</source>
        <translation>нужны коды языков, например «ky», а «{value}» — не код</translation>
    </message>
    <message>
        <source>expected letters a-z, digits, dots, hyphens and underscores</source>
        <translation>нужны буквы a-z, цифры, точки, дефисы и знаки подчёркивания</translation>
    </message>
    <message>
        <source>expected lists and tables that are not nested so deeply</source>
        <translation>списки и таблицы вложены слишком глубоко</translation>
    </message>
    <message>
        <source>expected lower case letters, digits and hyphens</source>
        <translation>нужны строчные буквы, цифры и дефисы</translation>
    </message>
    <message>
        <source>expected nothing outside the named columns</source>
        <translation>вне названных столбцов ничего не должно быть</translation>
    </message>
    <message>
        <source>expected numbers with fewer digits</source>
        <translation>в числах слишком много цифр</translation>
    </message>
    <message>
        <source>expected one of: {names}</source>
        <translation>нужно одно из: {names}</translation>
    </message>
    <message>
        <source>expected one row for each indicator, “{value}” has two</source>
        <translation>для каждого показателя нужна одна строка, а у «{value}» их две</translation>
    </message>
    <message>
        <source>expected only ids that stand in {file}</source>
        <translation>нужны только те id, которые есть в {file}</translation>
    </message>
    <message>
        <source>expected only one answer to each indicator</source>
        <translation>на каждый показатель нужен только один ответ</translation>
    </message>
    <message>
        <source>expected only: {names}</source>
        <translation>здесь может быть только: {names}</translation>
    </message>
    <message>
        <source>expected tables under {header}</source>
        <translation>нужны таблицы под {header}</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>нужно true или false</translation>
    </message>
    <message>
        <source>expected true or nothing</source>
        <translation>нужно true или ничего</translation>
    </message>
    <message>
        <source>expected valid TOML ({detail})</source>
        <translation>нужен правильный TOML ({detail})</translation>
    </message>
    <message>
        <source>expected “draft” or “reviewed”</source>
        <translation>нужно «draft» или «reviewed»</translation>
    </message>
    <message>
        <source>expected “{language}”, as in the file&apos;s name</source>
        <translation>нужно «{language}», как в имени файла</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>missing; expected a level or a state</source>
        <translation>пропущено; нужно level или state</translation>
    </message>
    <message>
        <source>missing; expected the file {name}</source>
        <translation>пропущено; нужен файл {name}</translation>
    </message>
    <message>
        <source>missing; expected the id of an indicator</source>
        <translation>пропущено; нужен id показателя</translation>
    </message>
    <message>
        <source>missing; expected the step to level {to}</source>
        <translation>пропущено; нужен шаг к уровню {to}</translation>
    </message>
    <message>
        <source>missing; expected why the indicator is not applicable</source>
        <translation>пропущено; нужно написать, почему показатель к вам не относится</translation>
    </message>
    <message>
        <source>missing; {expected}</source>
        <translation>пропущено; {expected}</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>одно из: {names}</translation>
    </message>
    <message>
        <source>{file} was not read: nothing was changed.</source>
        <translation>Файл {file} не прочитан: ничего не изменено.</translation>
    </message>
    <message>
        <source>{file}: expected a file of at most 20 MB.</source>
        <translation>{file}: нужен файл не больше 20 МБ.</translation>
    </message>
    <message>
        <source>{file}: expected a file that ends in .xlsx, .csv or .json.</source>
        <translation>{file}: нужен файл, имя которого кончается на .xlsx, .csv или .json.</translation>
    </message>
    <message>
        <source>{file}: expected a list of objects, one for each indicator.</source>
        <translation>{file}: нужен список объектов, по одному на каждый показатель.</translation>
    </message>
    <message>
        <source>{file}: expected an Excel workbook (.xlsx).</source>
        <translation>{file}: нужна книга Excel (.xlsx).</translation>
    </message>
    <message>
        <source>{file}: expected at most 20,000 rows.</source>
        <translation>{file}: строк может быть не больше 20 000.</translation>
    </message>
    <message>
        <source>{file}: expected valid JSON in UTF-8.</source>
        <translation>{file}: нужен правильный JSON в кодировке UTF-8.</translation>
    </message>
    <message>
        <source>{file}: the file cannot be read ({reason}).</source>
        <translation>{file}: файл не удаётся прочитать ({reason}).</translation>
    </message>
    <message>
        <source>{file}: there is no such file.</source>
        <translation>{file}: такого файла нет.</translation>
    </message>
    <message>
        <source>{file}:{line}: expected text in UTF-8.</source>
        <translation>{file}:{line}: нужен текст в кодировке UTF-8.</translation>
    </message>
    <message>
        <source>{file}:{line}: expected valid JSON.</source>
        <translation>{file}:{line}: нужен правильный JSON.</translation>
    </message>
    <message>
        <source>{file}:{line}: expected values separated by commas or semicolons ({detail}).</source>
        <translation>{file}:{line}: значения нужно разделять запятыми или точками с запятой ({detail}).</translation>
    </message>
    <message>
        <source>{option}: expected {expected}, not “{value}”.</source>
        <translation>{option}: указано «{value}», а нужно другое: {expected}.</translation>
    </message>
    <message>
        <source>“{folder}” is not a folder that can be read.</source>
        <translation>«{folder}» — не папка, которую можно прочитать.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n actions have nobody responsible yet.</source>
        <translation>
            <numerusform>У %n действия ещё нет ответственных.</numerusform>
            <numerusform>У %n действий ещё нет ответственных.</numerusform>
            <numerusform>У %n действий ещё нет ответственных.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions went to later; the list above says why.</source>
        <translation>
            <numerusform>%n действие отложено на потом; почему, сказано в списке выше.</numerusform>
            <numerusform>%n действия отложены на потом; почему, сказано в списке выше.</numerusform>
            <numerusform>%n действий отложены на потом; почему, сказано в списке выше.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation>
            <numerusform>%n в работе</numerusform>
            <numerusform>%n в работе</numerusform>
            <numerusform>%n в работе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key indicators</source>
        <translation>
            <numerusform>%n ключевой показатель</numerusform>
            <numerusform>%n ключевых показателя</numerusform>
            <numerusform>%n ключевых показателей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key indicators are still at level 1, where people can come to harm, among them: {indicators}. Until they move, our stage cannot be higher than “{stage}”.</source>
        <translation>
            <numerusform>%n ключевой показатель ещё на уровне 1, где могут пострадать люди: {indicators}. Пока он не изменится, наша ступень не выше «{stage}».</numerusform>
            <numerusform>%n ключевых показателя ещё на уровне 1, где могут пострадать люди, среди них: {indicators}. Пока они не изменятся, наша ступень не выше «{stage}».</numerusform>
            <numerusform>%n ключевых показателей ещё на уровне 1, где могут пострадать люди, среди них: {indicators}. Пока они не изменятся, наша ступень не выше «{stage}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n local practices to build on</source>
        <translation>
            <numerusform>%n местная практика, на которую можно опереться</numerusform>
            <numerusform>%n местные практики, на которые можно опереться</numerusform>
            <numerusform>%n местных практик, на которые можно опереться</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of us voted for it.</source>
        <translation>
            <numerusform>За это %n наш голос.</numerusform>
            <numerusform>За это %n наших голоса.</numerusform>
            <numerusform>За это %n наших голосов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n просрочено</numerusform>
            <numerusform>%n просрочено</numerusform>
            <numerusform>%n просрочено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared indicators</source>
        <translation>
            <numerusform>%n общий показатель</numerusform>
            <numerusform>%n общих показателя</numerusform>
            <numerusform>%n общих показателей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n голос</numerusform>
            <numerusform>%n голоса</numerusform>
            <numerusform>%n голосов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n неделя</numerusform>
            <numerusform>%n недели</numerusform>
            <numerusform>%n недель</numerusform>
        </translation>
    </message>
    <message>
        <source>1 and a share for each weak place that becomes easier: the nearer, the more</source>
        <translation>1 и доля за каждое слабое место, которое это облегчает: чем ближе, тем больше</translation>
    </message>
    <message>
        <source>100 to 500 thousand som</source>
        <translation>от 100 до 500 тысяч сомов</translation>
    </message>
    <message>
        <source>500 thousand to 2 million som</source>
        <translation>от 500 тысяч до 2 миллионов сомов</translation>
    </message>
    <message>
        <source>A key indicator is one whose lowest level endangers people. While one of them is at level 1, the stage is at most “{stage}”, whatever the average says.</source>
        <translation>Ключевой показатель — тот, у которого самый низкий уровень опасен для людей. Пока хотя бы один из них на уровне 1, ступень не выше, чем «{stage}», каким бы ни было среднее.</translation>
    </message>
    <message>
        <source>A plan stands on what is already there. These are our own strengths.</source>
        <translation>План стоит на том, что уже есть. Это наши собственные опоры.</translation>
    </message>
    <message>
        <source>About this round</source>
        <translation>Об этом раунде</translation>
    </message>
    <message>
        <source>Accompanied by</source>
        <translation>Кто нас сопровождает</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Action without a name</source>
        <translation>Действие без названия</translation>
    </message>
    <message>
        <source>Actions are taken in the order of priorities. Each gets the first weeks in which its hours fit and what it builds on has ended; its cost must fit in what is left of the money. What does not fit waits for later.</source>
        <translation>Действия берутся в порядке приоритетов. Каждое получает первые недели, в которые помещаются его часы и в которые уже закончено то, на что оно опирается; на его стоимость должно хватать оставшихся денег. Что не помещается, ждёт на потом.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>All answers of this domain are at the same level. Was each one weighed?</source>
        <translation>Все ответы в этой сфере на одном уровне. Каждый ли из них мы взвесили?</translation>
    </message>
    <message>
        <source>All scores are self-assessed, on a scale from 1 to {levels}.</source>
        <translation>Все баллы — самооценка по шкале от 1 до {levels}.</translation>
    </message>
    <message>
        <source>An action of our own</source>
        <translation>Наше собственное действие</translation>
    </message>
    <message>
        <source>An average hides its weakest places. These are the ones to look at first.</source>
        <translation>Среднее скрывает самые слабые места. На эти стоит посмотреть в первую очередь.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Отвечено</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>At most {hours} hours in one week.</source>
        <translation>Не больше {hours} часов в одну неделю.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Begin: {action}</source>
        <translation>Начать: {action}</translation>
    </message>
    <message>
        <source>Below 0.35 the confidence is called low, below 0.65 medium, from there on high.</source>
        <translation>Ниже 0,35 достоверность считается низкой, ниже 0,65 — средней, а дальше — высокой.</translation>
    </message>
    <message numerus="yes">
        <source>Between {start} and {end} we carry out %n actions. They ask {hours} hours of us and {cost} som.</source>
        <translation>
            <numerusform>С {start} по {end} мы выполним %n действие. Для этого нам нужно часов: {hours}, сомов: {cost}.</numerusform>
            <numerusform>С {start} по {end} мы выполним %n действия. Для этого нам нужно часов: {hours}, сомов: {cost}.</numerusform>
            <numerusform>С {start} по {end} мы выполним %n действий. Для этого нам нужно часов: {hours}, сомов: {cost}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>Идёт после</translation>
    </message>
    <message numerus="yes">
        <source>Compared with round {round}, on the %n indicators that both rounds scored: {before} then, {after} now.</source>
        <translation>
            <numerusform>По сравнению с раундом {round}, по %n показателю с баллом в обоих раундах: было {before}, стало {after}.</numerusform>
            <numerusform>По сравнению с раундом {round}, по %n показателям с баллом в обоих раундах: было {before}, стало {after}.</numerusform>
            <numerusform>По сравнению с раундом {round}, по %n показателям с баллом в обоих раундах: было {before}, стало {after}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with round {round}, on the {count} indicators that both rounds scored: {before} then, {after} now.</source>
        <translation>По сравнению с раундом {round}, по показателям с баллом в обоих раундах (их {count}): было {before}, стало {after}.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Достоверность</translation>
    </message>
    <message>
        <source>Confidence in the score</source>
        <translation>Достоверность балла</translation>
    </message>
    <message>
        <source>Confidence: {confidence}, the average of the proof.</source>
        <translation>Достоверность: {confidence}, среднее по силе подтверждений.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Cost, som</source>
        <translation>Стоимость, сом</translation>
    </message>
    <message>
        <source>Dark: done. Pale: still to do. A thick outline: overdue. Pins at both ends: dates that people fixed. Hatched hours are more than there are.</source>
        <translation>Тёмное: сделано. Светлое: ещё предстоит. Толстый контур: просрочено. Булавки на обоих концах: даты, которые закрепили люди. Заштрихованные часы: больше, чем есть.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Day 1 is {date}</source>
        <translation>День 1 – {date}</translation>
    </message>
    <message>
        <source>Days {begin} to {end}: until {date}</source>
        <translation>Дни {begin}–{end}: до {date}</translation>
    </message>
    <message>
        <source>Development plan</source>
        <translation>План развития</translation>
    </message>
    <message>
        <source>Development plan · round {number}</source>
        <translation>План развития · раунд {number}</translation>
    </message>
    <message>
        <source>Development plan: {organization}</source>
        <translation>План развития: {organization}</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Сфера</translation>
    </message>
    <message>
        <source>Each action moves one indicator up by one level. The boxes are for ticking. Every action also asks whom it could harm, so that we notice in time.</source>
        <translation>Каждое действие поднимает один показатель на один уровень. Клетки – для отметок. Каждое действие спрашивает и о том, кому оно может повредить, чтобы мы заметили это вовремя.</translation>
    </message>
    <message>
        <source>Every answer counts by its proof: none 0, said by us 0.25, document seen 0.5, in use 0.75, confirmed by members or the community 1. A domain&apos;s confidence is the average of its answers.</source>
        <translation>Каждый ответ весит столько, сколько его подтверждение: нет — 0, с наших слов — 0,25, документ видели — 0,5, применяется — 0,75, подтверждено членами или сообществом — 1. Достоверность сферы — среднее по её ответам.</translation>
    </message>
    <message>
        <source>Every answer counts by its proof: none 0, said by us 0.25, document seen 0.5, in use 0.75, confirmed by members or the community 1. The confidence is their average: below 0.35 it is called low, below 0.65 medium, from there on high.</source>
        <translation>Каждый ответ весит столько, сколько его подтверждение: нет — 0, с наших слов — 0,25, документ видели — 0,5, применяется — 0,75, подтверждено членами или сообществом — 1. Достоверность — среднее между ними: ниже 0,35 она считается низкой, ниже 0,65 — средней, а дальше — высокой.</translation>
    </message>
    <message>
        <source>Every question has {levels} levels. The score of a domain is the average of the levels that we chose, each counted as often as its weight says. What is not applicable or not known yet is left out.</source>
        <translation>В каждом вопросе уровней: {levels}. Балл сферы — среднее выбранных нами уровней; каждый считается столько раз, сколько говорит его вес. То, что к нам не относится или чего мы пока не знаем, не считается.</translation>
    </message>
    <message>
        <source>Finish: {action}</source>
        <translation>Закончить: {action}</translation>
    </message>
    <message>
        <source>First step: {step}</source>
        <translation>Первый шаг: {step}</translation>
    </message>
    <message>
        <source>For the board</source>
        <translation>Для правления</translation>
    </message>
    <message>
        <source>For the members</source>
        <translation>Для членов организации</translation>
    </message>
    <message>
        <source>For the staff and volunteers</source>
        <translation>Для сотрудников и волонтёров</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>From {second} on the stage is “{second_stage}”, from {third} “{third_stage}”, from {fourth} “{fourth_stage}”.</source>
        <translation>С {second} начинается ступень «{second_stage}», с {third} — «{third_stage}», с {fourth} — «{fourth_stage}».</translation>
    </message>
    <message>
        <source>From {second} on the stage is “{second_stage}”, from {third} “{third_stage}”, from {fourth} “{fourth_stage}”. While a key indicator is at level 1, it is at most “{held}”.</source>
        <translation>С {second} начинается ступень «{second_stage}», с {third} — «{third_stage}», с {fourth} — «{fourth_stage}». Пока ключевой показатель на уровне 1, она не выше, чем «{held}».</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Разрыв</translation>
    </message>
    <message>
        <source>Gap × opens × importance</source>
        <translation>Разрыв × что открывает × важность</translation>
    </message>
    <message>
        <source>Go on: {action}</source>
        <translation>Продолжить: {action}</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Что удерживает</translation>
    </message>
    <message>
        <source>Help needed</source>
        <translation>Какая помощь нужна</translation>
    </message>
    <message>
        <source>High levels without proof. What would show them to a visitor?</source>
        <translation>Высокие уровни без подтверждения. Что показало бы их гостю?</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Часы в неделю</translation>
    </message>
    <message>
        <source>Hours a week ({hours} available)</source>
        <translation>Часы в неделю (есть {hours})</translation>
    </message>
    <message>
        <source>How it was calculated</source>
        <translation>Как это посчитано</translation>
    </message>
    <message>
        <source>How the confidence came about</source>
        <translation>Как получилась достоверность</translation>
    </message>
    <message>
        <source>How the overall level came about</source>
        <translation>Как получился общий уровень</translation>
    </message>
    <message>
        <source>How we see ourselves, domain by domain</source>
        <translation>Какими мы видим себя по сферам</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>In our own words</source>
        <translation>Нашими словами</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>It is a key indicator: where it is weak, people can come to harm.</source>
        <translation>Это ключевой показатель: где он слаб, люди могут пострадать.</translation>
    </message>
    <message numerus="yes">
        <source>It makes %n weak places easier, first of all: {nearest}.</source>
        <translation>
            <numerusform>Это облегчает %n слабое место, прежде всего: {nearest}.</numerusform>
            <numerusform>Это облегчает %n слабых места, прежде всего: {nearest}.</numerusform>
            <numerusform>Это облегчает %n слабых мест, прежде всего: {nearest}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It makes easier: {places}.</source>
        <translation>Это облегчает: {places}.</translation>
    </message>
    <message>
        <source>It opens: {indicators}</source>
        <translation>Это открывает: {indicators}</translation>
    </message>
    <message numerus="yes">
        <source>It stands at level {level}, %n levels below our target.</source>
        <translation>
            <numerusform>Сейчас уровень {level}, это на %n уровень ниже нашей цели.</numerusform>
            <numerusform>Сейчас уровень {level}, это на %n уровня ниже нашей цели.</numerusform>
            <numerusform>Сейчас уровень {level}, это на %n уровней ниже нашей цели.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключевой</translation>
    </message>
    <message>
        <source>Key indicator at level 1</source>
        <translation>Ключевой показатель на уровне 1</translation>
    </message>
    <message>
        <source>Key indicators at level 1</source>
        <translation>Ключевые показатели на уровне 1</translation>
    </message>
    <message>
        <source>Key indicators at the highest level that are not yet proven in use.</source>
        <translation>Ключевые показатели на самом высоком уровне, о которых ещё не подтверждено, что это применяется.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Later:</source>
        <translation>Позже:</translation>
    </message>
    <message>
        <source>Later: {reason}</source>
        <translation>Позже: {reason}</translation>
    </message>
    <message>
        <source>Left out, because only one of the two rounds scored them: {indicators}</source>
        <translation>Пропущены, потому что балл есть только в одном из двух раундов: {indicators}</translation>
    </message>
    <message>
        <source>Left out, scored in only one of the two rounds: {names}</source>
        <translation>Пропущены, балл есть только в одном из двух раундов: {names}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Level and proof</source>
        <translation>Уровень и подтверждение</translation>
    </message>
    <message>
        <source>Level {level}</source>
        <translation>Уровень {level}</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Что открывает</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Самый низкий</translation>
    </message>
    <message>
        <source>Lowest level {floor}: {indicators}</source>
        <translation>Самый низкий уровень {floor}: {indicators}</translation>
    </message>
    <message>
        <source>Lowest places and open questions</source>
        <translation>Самые слабые места и открытые вопросы</translation>
    </message>
    <message>
        <source>More than a third of this domain is marked as not applicable.</source>
        <translation>Больше трети этой сферы отмечено как «не относится к нам».</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>No answer is in the upper third of the scale yet: every step from here is a step up.</source>
        <translation>В верхней трети шкалы ответов пока нет: каждый шаг отсюда — шаг вверх.</translation>
    </message>
    <message>
        <source>No key indicator is at level 1.</source>
        <translation>На уровне 1 нет ни одного ключевого показателя.</translation>
    </message>
    <message>
        <source>No key indicator is at level 1: nothing holds our stage back.</source>
        <translation>На уровне 1 нет ни одного ключевого показателя: нашу ступень ничто не удерживает.</translation>
    </message>
    <message>
        <source>Not answered yet: {indicators}</source>
        <translation>Ещё нет ответа: {indicators}</translation>
    </message>
    <message>
        <source>Not applicable, so not counted: {indicators}</source>
        <translation>Не относится к нам и потому не считается: {indicators}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Nothing begins or ends in these days: a good time to look back together.</source>
        <translation>В эти дни ничего не начинается и не заканчивается: хорошее время вместе оглянуться назад.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Пока ничего не выбрано.</translation>
    </message>
    <message>
        <source>Nothing is suggested: every target is reached.</source>
        <translation>Предложений нет: все целевые уровни достигнуты.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>On {date} we stood at the same place, {before}.</source>
        <translation>На {date} мы были на том же месте, {before}.</translation>
    </message>
    <message>
        <source>Our own reason: {reason}</source>
        <translation>Наша собственная причина: {reason}</translation>
    </message>
    <message>
        <source>Our strongest answers</source>
        <translation>Наши самые сильные ответы</translation>
    </message>
    <message>
        <source>Our strongest domains</source>
        <translation>Наши самые сильные сферы</translation>
    </message>
    <message>
        <source>Over all domains our confidence is {confidence}.</source>
        <translation>По всем сферам наша достоверность: {confidence}.</translation>
    </message>
    <message>
        <source>Overall (self-assessed)</source>
        <translation>В целом (самооценка)</translation>
    </message>
    <message>
        <source>Overall level (self-assessed)</source>
        <translation>Общий уровень (самооценка)</translation>
    </message>
    <message>
        <source>Overall: {before} before, {after} after ({change})</source>
        <translation>В целом: было {before}, стало {after} ({change})</translation>
    </message>
    <message>
        <source>Overdue since {date}; status: {status}, {progress} %. {proof}</source>
        <translation>Просрочено с {date}; состояние: {status}, {progress} %. {proof}</translation>
    </message>
    <message>
        <source>Overdue: {action}</source>
        <translation>Просрочено: {action}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Please choose one of: {names}</source>
        <translation>Пожалуйста, выберите одно из: {names}</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Priority = gap × leverage × importance. The gap is the number of levels to the target. Leverage is 1, and a half for each weak place that becomes easier at once, a quarter for those one step further, and so on. Importance is the weight, half more for a key indicator, and more for votes.</source>
        <translation>Приоритет = разрыв × что открывает × важность. Разрыв — число уровней до цели. «Что открывает» — это 1 и ещё половина за каждое слабое место, которое сразу становится легче, четверть за те, что на шаг дальше, и так далее. Важность — это вес, у ключевого показателя наполовину больше, и ещё больше, если за него есть голоса.</translation>
    </message>
    <message>
        <source>Priority = gap × what it opens × importance. The order is advice; you choose.</source>
        <translation>Приоритет = разрыв × что открывает × важность. Порядок — это совет; выбираете вы.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Proof as a number</source>
        <translation>Подтверждение числом</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Кто отвечает</translation>
    </message>
    <message>
        <source>Results: “{organization}”</source>
        <translation>Результаты: «{organization}»</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Раунд {number}</translation>
    </message>
    <message>
        <source>Round {number} · {date}</source>
        <translation>Раунд {number} · {date}</translation>
    </message>
    <message>
        <source>Round {number} · {month}</source>
        <translation>Раунд {number} · {month}</translation>
    </message>
    <message>
        <source>Round {number}, {date}</source>
        <translation>Раунд {number}, {date}</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Score, self-assessed</source>
        <translation>Балл, самооценка</translation>
    </message>
    <message>
        <source>Scored in only one of the two rounds, so not compared: {indicators}.</source>
        <translation>Балл есть только в одном из раундов, поэтому не сравниваем: {indicators}.</translation>
    </message>
    <message>
        <source>Scores of all domains around a middle</source>
        <translation>Баллы всех сфер вокруг середины</translation>
    </message>
    <message>
        <source>Sign of success</source>
        <translation>Признак успеха</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Since {date} we have gone from {before} down to {after}.</source>
        <translation>С {date} мы опустились с {before} до {after}.</translation>
    </message>
    <message>
        <source>Since {date} we have risen from {before} to {after}.</source>
        <translation>С {date} мы поднялись с {before} до {after}.</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Уже сделано</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Ступень</translation>
    </message>
    <message>
        <source>Status: {status}, {progress} %. {proof}</source>
        <translation>Состояние: {status}, {progress} %. {proof}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Still at level 1, where people can come to harm: {indicators}. Until this moves, our stage cannot be higher than “{stage}”.</source>
        <translation>Ещё на уровне 1, где могут пострадать люди: {indicators}. Пока это не изменится, наша ступень не выше «{stage}».</translation>
    </message>
    <message>
        <source>Sum {total} : sum of weights {weights} = {mean}</source>
        <translation>Сумма {total} : сумма весов {weights} = {mean}</translation>
    </message>
    <message>
        <source>Summary: {organization}</source>
        <translation>Сводка: {organization}</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>The answers came very fast. It may be worth reading some of them again.</source>
        <translation>Ответы шли очень быстро. Возможно, некоторые стоит перечитать.</translation>
    </message>
    <message>
        <source>The average of the domain scores, each counted as often as its weight says.</source>
        <translation>Среднее баллов сфер; каждый считается столько раз, сколько говорит его вес.</translation>
    </message>
    <message>
        <source>The average of the levels that you chose, each counted as often as its weight says.</source>
        <translation>Среднее уровней, которые вы выбрали; каждый считается столько раз, сколько говорит его вес.</translation>
    </message>
    <message>
        <source>The confidence</source>
        <translation>Достоверность</translation>
    </message>
    <message>
        <source>The dates</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>The next 30, 60 and 90 days</source>
        <translation>Ближайшие 30, 60 и 90 дней</translation>
    </message>
    <message>
        <source>The order of priorities</source>
        <translation>Порядок приоритетов</translation>
    </message>
    <message>
        <source>The order weighs three things: how far a place is from its target, how important it is, and how many other weak places become easier once it moves. The order is advice; the choice is ours.</source>
        <translation>Порядок взвешивает три вещи: как далеко место от своей цели, насколько оно важно и скольким другим слабым местам станет легче, когда оно сдвинется. Порядок — это совет; выбор за нами.</translation>
    </message>
    <message>
        <source>The overall score</source>
        <translation>Общий балл</translation>
    </message>
    <message>
        <source>The overall score is the average of the domain scores, each counted as often as its weight says.</source>
        <translation>Общий балл — среднее баллов сфер; каждый считается столько раз, сколько говорит его вес.</translation>
    </message>
    <message>
        <source>The plan has no actions.</source>
        <translation>В плане нет действий.</translation>
    </message>
    <message>
        <source>The plan has no dated actions yet.</source>
        <translation>В плане пока нет действий с датами.</translation>
    </message>
    <message>
        <source>The score of a domain</source>
        <translation>Балл сферы</translation>
    </message>
    <message>
        <source>The self-test found nothing wrong.</source>
        <translation>Проверка программы ошибок не нашла.</translation>
    </message>
    <message>
        <source>The stage</source>
        <translation>Ступень</translation>
    </message>
    <message>
        <source>The stage is held by {indicators}.</source>
        <translation>Ступень удерживает: {indicators}.</translation>
    </message>
    <message>
        <source>The sum of weight × level is {total}, the sum of weights {weights}: {total} : {weights} = {score}.</source>
        <translation>Сумма «вес × уровень» равна {total}, сумма весов {weights}: {total} : {weights} = {score}.</translation>
    </message>
    <message>
        <source>The sum of weight × score is {total}, the sum of weights {weights}: {total} : {weights} = {score}.</source>
        <translation>Сумма «вес × балл» равна {total}, сумма весов {weights}: {total} : {weights} = {score}.</translation>
    </message>
    <message>
        <source>The texts of the questionnaire are machine-assisted drafts that people have not reviewed yet.</source>
        <translation>Тексты опросника — черновики, сделанные с помощью машины; люди их ещё не проверили.</translation>
    </message>
    <message>
        <source>These texts are machine-assisted and wait for review by a native speaker.</source>
        <translation>Эти тексты сделаны с помощью машины и ждут проверки носителем языка.</translation>
    </message>
    <message>
        <source>This comes first: people can come to harm</source>
        <translation>Это первое: могут пострадать люди</translation>
    </message>
    <message>
        <source>This is a proposal of the program: nobody has agreed to it yet.</source>
        <translation>Это предложение программы: никто с ним ещё не согласился.</translation>
    </message>
    <message>
        <source>This questionnaire has no texts in this language yet: its texts are shown in {language}.</source>
        <translation>В этом опроснике пока нет текстов на этом языке: его тексты показаны на языке: {language}.</translation>
    </message>
    <message>
        <source>Timeline {first}–{last}</source>
        <translation>График {first}–{last}</translation>
    </message>
    <message>
        <source>Timeline {year}</source>
        <translation>График на {year} год</translation>
    </message>
    <message>
        <source>To find out: {indicators}</source>
        <translation>Узнать: {indicators}</translation>
    </message>
    <message>
        <source>To raise it, look for a document, or ask members whether they see it the same way.</source>
        <translation>Чтобы поднять её, найдите документ или спросите членов организации, видят ли они это так же.</translation>
    </message>
    <message>
        <source>Today, {date}, is the vertical line.</source>
        <translation>Вертикальная черта – сегодня, {date}.</translation>
    </message>
    <message>
        <source>Two or more levels up since the last round without a completed action.</source>
        <translation>Два уровня вверх или больше с прошлого раунда, а законченного действия нет.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>We agree to this plan</source>
        <translation>Мы согласны с этим планом</translation>
    </message>
    <message>
        <source>We answered {answered} of {asked} questions about our own work. On a scale from 1 to {levels} we see ourselves at {score}: the stage “{stage}”. Nobody else has judged us. Our confidence in this picture is {confidence}.</source>
        <translation>Мы ответили на {answered} из {asked} вопросов о нашей собственной работе. По шкале от 1 до {levels} мы видим себя на {score}: это ступень «{stage}». Никто другой нас не оценивал. Достоверность этой картины: {confidence}.</translation>
    </message>
    <message>
        <source>We answered {answered} of {asked} questions. Nothing is scored yet, so there is no score to tell.</source>
        <translation>Мы ответили на {answered} из {asked} вопросов. Баллов пока нет, поэтому и сказать о них нечего.</translation>
    </message>
    <message>
        <source>We are strongest in: {domains}.</source>
        <translation>Сильнее всего мы здесь: {domains}.</translation>
    </message>
    <message>
        <source>We begin with</source>
        <translation>Начинаем с этого</translation>
    </message>
    <message>
        <source>We have not made a plan yet.</source>
        <translation>Плана у нас пока нет.</translation>
    </message>
    <message>
        <source>We have read this plan together. Each of us knows what she has taken on, and we look at it again on the days below.</source>
        <translation>Мы вместе прочитали этот план. Каждая знает, что она взяла на себя, и в дни, названные ниже, мы посмотрим на него снова.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Weight × confidence</source>
        <translation>Вес × достоверность</translation>
    </message>
    <message>
        <source>Weight × score</source>
        <translation>Вес × балл</translation>
    </message>
    <message>
        <source>Went to later: {actions}.</source>
        <translation>Отложено на потом: {actions}.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What already works here</source>
        <translation>Что у нас уже работает</translation>
    </message>
    <message>
        <source>What carries us</source>
        <translation>Наши опоры</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>Что помогло</translation>
    </message>
    <message>
        <source>What holds us back</source>
        <translation>Что нас сдерживает</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>Что это открывает</translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation>Для чего он был</translation>
    </message>
    <message>
        <source>What this round leaves out</source>
        <translation>Что в этом раунде пропущено</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>Что мы заметили</translation>
    </message>
    <message>
        <source>What we can say of ourselves</source>
        <translation>Что мы можем сказать о себе</translation>
    </message>
    <message>
        <source>What we do next</source>
        <translation>Что делаем дальше</translation>
    </message>
    <message>
        <source>What we noticed, and what we change</source>
        <translation>Что мы заметили и что меняем</translation>
    </message>
    <message>
        <source>What we said of ourselves</source>
        <translation>Что мы сказали о себе</translation>
    </message>
    <message>
        <source>What we want to find out</source>
        <translation>Что мы хотим узнать</translation>
    </message>
    <message>
        <source>What we will do</source>
        <translation>Что мы будем делать</translation>
    </message>
    <message>
        <source>What we work on first, and why</source>
        <translation>Над чем мы работаем сначала и почему</translation>
    </message>
    <message>
        <source>What you chose</source>
        <translation>Что вы выбрали</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>When it happens</source>
        <translation>Когда это будет</translation>
    </message>
    <message>
        <source>When we look at the plan again</source>
        <translation>Когда мы снова посмотрим на план</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Откуда это взято</translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation>Где мы сейчас</translation>
    </message>
    <message>
        <source>Where we stand · round {number}, {date}</source>
        <translation>Где мы сейчас · раунд {number}, {date}</translation>
    </message>
    <message>
        <source>Who led the talk</source>
        <translation>Кто вёл разговор</translation>
    </message>
    <message>
        <source>Who was missing</source>
        <translation>Кого не было</translation>
    </message>
    <message>
        <source>Whom could it harm?</source>
        <translation>Кому это может навредить?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Why it comes here</source>
        <translation>Почему это стоит здесь</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Почему это ждёт</translation>
    </message>
    <message>
        <source>Worth another look</source>
        <translation>Стоит взглянуть ещё раз</translation>
    </message>
    <message>
        <source>actions with dates, responsible people and steps</source>
        <translation>действия со сроками, ответственными и шагами</translation>
    </message>
    <message>
        <source>all questions</source>
        <translation>все вопросы</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>at level 1</source>
        <translation>на уровне 1</translation>
    </message>
    <message>
        <source>at the lowest level, {level}</source>
        <translation>на самом низком уровне, {level}</translation>
    </message>
    <message>
        <source>budget without limit</source>
        <translation>бюджет без ограничения</translation>
    </message>
    <message>
        <source>budget {budget} som</source>
        <translation>бюджет {budget} сом</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>выбрано вами</translation>
    </message>
    <message>
        <source>climate</source>
        <translation>климат</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыт</translation>
    </message>
    <message>
        <source>confidence {band}</source>
        <translation>достоверность {band}</translation>
    </message>
    <message>
        <source>confidence: {number} of 1</source>
        <translation>достоверность: {number} из 1</translation>
    </message>
    <message>
        <source>confirmed by others</source>
        <translation>подтверждено другими</translation>
    </message>
    <message>
        <source>core</source>
        <translation>в кратком варианте</translation>
    </message>
    <message>
        <source>core questions</source>
        <translation>самые важные вопросы</translation>
    </message>
    <message>
        <source>document seen</source>
        <translation>документ видели</translation>
    </message>
    <message>
        <source>does not fit the budget</source>
        <translation>не помещается в бюджет</translation>
    </message>
    <message>
        <source>does not fit the time and hours</source>
        <translation>не помещается в сроки и часы</translation>
    </message>
    <message>
        <source>done</source>
        <translation>сделано</translation>
    </message>
    <message>
        <source>done in part</source>
        <translation>сделано частично</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>отказались</translation>
    </message>
    <message>
        <source>education</source>
        <translation>образование</translation>
    </message>
    <message>
        <source>from level {level} to {target}</source>
        <translation>с уровня {level} до {target}</translation>
    </message>
    <message>
        <source>health</source>
        <translation>здоровье</translation>
    </message>
    <message>
        <source>high</source>
        <translation>высокая</translation>
    </message>
    <message>
        <source>hours without limit</source>
        <translation>часы без ограничения</translation>
    </message>
    <message>
        <source>how well the answers are proven, 0 to 1</source>
        <translation>насколько ответы подтверждены, от 0 до 1</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>применяется</translation>
    </message>
    <message>
        <source>it was {band}, {number}</source>
        <translation>была {band}, {number}</translation>
    </message>
    <message>
        <source>key</source>
        <translation>ключевой</translation>
    </message>
    <message>
        <source>level from 1 to {levels} · confidence · lowest place</source>
        <translation>уровень от 1 до {levels} · достоверность · самое слабое место</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>уровень {level}</translation>
    </message>
    <message>
        <source>livelihoods</source>
        <translation>заработок</translation>
    </message>
    <message>
        <source>low</source>
        <translation>низкая</translation>
    </message>
    <message>
        <source>means from outside</source>
        <translation>средства со стороны</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>средняя</translation>
    </message>
    <message>
        <source>more than 2 million som</source>
        <translation>больше 2 миллионов сомов</translation>
    </message>
    <message>
        <source>no action yet</source>
        <translation>действий пока нет</translation>
    </message>
    <message>
        <source>nobody responsible yet</source>
        <translation>ответственных пока нет</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не сказано</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>балла нет</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>не начато</translation>
    </message>
    <message>
        <source>nothing holds the stage back</source>
        <translation>ступень ничто не удерживает</translation>
    </message>
    <message>
        <source>nothing scored</source>
        <translation>баллов нет</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>в срок</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыт</translation>
    </message>
    <message numerus="yes">
        <source>opens %n</source>
        <translation>
            <numerusform>открывает %n</numerusform>
            <numerusform>открывает %n</numerusform>
            <numerusform>открывает %n</numerusform>
        </translation>
    </message>
    <message>
        <source>our own means</source>
        <translation>наши собственные средства</translation>
    </message>
    <message>
        <source>participation in decisions</source>
        <translation>участие в решениях</translation>
    </message>
    <message>
        <source>peace</source>
        <translation>мир</translation>
    </message>
    <message>
        <source>protection from violence</source>
        <translation>защита от насилия</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>открыт снова</translation>
    </message>
    <message>
        <source>round {number} ({month})</source>
        <translation>раунд {number} ({month})</translation>
    </message>
    <message>
        <source>said by us</source>
        <translation>с наших слов</translation>
    </message>
    <message>
        <source>som is what they cost together</source>
        <translation>сомов они стоят вместе</translation>
    </message>
    <message>
        <source>still to be named</source>
        <translation>ещё нужно назвать</translation>
    </message>
    <message>
        <source>the highest stage</source>
        <translation>высшая ступень</translation>
    </message>
    <message>
        <source>the stage is held by {indicators}</source>
        <translation>ступень удерживает: {indicators}</translation>
    </message>
    <message>
        <source>to find out</source>
        <translation>узнать</translation>
    </message>
    <message>
        <source>to find out: {indicators}</source>
        <translation>узнать: {indicators}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>up to 100 thousand som</source>
        <translation>до 100 тысяч сомов</translation>
    </message>
    <message>
        <source>waits for another action that went to later</source>
        <translation>ждёт другого действия, отложенного на потом</translation>
    </message>
    <message>
        <source>was {before}</source>
        <translation>было {before}</translation>
    </message>
    <message>
        <source>weight {weight}</source>
        <translation>вес {weight}</translation>
    </message>
    <message>
        <source>women&apos;s rights</source>
        <translation>права женщин</translation>
    </message>
    <message>
        <source>{amount} som</source>
        <translation>{amount} сом</translation>
    </message>
    <message>
        <source>{answered} of {asked}</source>
        <translation>{answered} из {asked}</translation>
    </message>
    <message>
        <source>{answered} of {asked} answers</source>
        <translation>{answered} из {asked} ответов</translation>
    </message>
    <message>
        <source>{answered} of {asked} questions are answered so far.</source>
        <translation>Пока отвечено на {answered} из {asked} вопросов.</translation>
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
        <translation>из {common} общих показателей изменилось {changed}</translation>
    </message>
    <message>
        <source>{change} since round {number}</source>
        <translation>{change} к раунду {number}</translation>
    </message>
    <message>
        <source>{distance} to “{stage}”</source>
        <translation>{distance} до ступени «{stage}»</translation>
    </message>
    <message>
        <source>{domain} {score}</source>
        <translation>{domain} {score}</translation>
    </message>
    <message>
        <source>{domain}: nothing scored yet.</source>
        <translation>{domain}: баллов пока нет.</translation>
    </message>
    <message>
        <source>{domain}: {score}, before {before}, confidence {confidence}, lowest place {lowest}.</source>
        <translation>{domain}: {score}, было {before}, достоверность {confidence}, самое слабое место {lowest}.</translation>
    </message>
    <message>
        <source>{domain}: {score}, confidence {confidence}, lowest place {lowest}.</source>
        <translation>{domain}: {score}, достоверность {confidence}, самое слабое место {lowest}.</translation>
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
        <translation>{hours} в неделю есть (пунктир)</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ч</translation>
    </message>
    <message>
        <source>{hours} h a week</source>
        <translation>{hours} ч в неделю</translation>
    </message>
    <message>
        <source>{hours} in the fullest week</source>
        <translation>{hours} в самую загруженную неделю</translation>
    </message>
    <message>
        <source>{indicator} is a key indicator at level 1: while it is, the stage is at most “{stage}”.</source>
        <translation>{indicator} — ключевой показатель на уровне 1: пока это так, ступень не выше, чем «{stage}».</translation>
    </message>
    <message>
        <source>{indicator}: from level {level} to level {to}</source>
        <translation>{indicator}: с уровня {level} до уровня {to}</translation>
    </message>
    <message>
        <source>{indicator}: {gap} × {leverage} × {importance} = {priority}.</source>
        <translation>{indicator}: {gap} × {leverage} × {importance} = {priority}.</translation>
    </message>
    <message>
        <source>{level} to {next_level}</source>
        <translation>с {level} до {next_level}</translation>
    </message>
    <message>
        <source>{level}, held by {indicators}</source>
        <translation>{level}, удерживает {indicators}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{name}: nothing that both rounds scored.</source>
        <translation>{name}: нет ничего с баллом в обоих раундах.</translation>
    </message>
    <message>
        <source>{name}: {before} before, {after} after.</source>
        <translation>{name}: было {before}, стало {after}.</translation>
    </message>
    <message>
        <source>{note}, seen today {level}</source>
        <translation>{note}, как видим сегодня: {level}</translation>
    </message>
    <message>
        <source>{number} {title}</source>
        <translation>{number} {title}</translation>
    </message>
    <message>
        <source>{number} {title}: level {before} to {after}</source>
        <translation>{number} {title}: уровень был {before}, стал {after}</translation>
    </message>
    <message>
        <source>{number}, closed</source>
        <translation>{number}, закрыт</translation>
    </message>
    <message>
        <source>{number}, going on · {share} %</source>
        <translation>{number}, идёт сейчас · {share} %</translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation>{number}. {title}</translation>
    </message>
    <message>
        <source>{organization}: round {number}, {date}</source>
        <translation>{organization}: раунд {number}, {date}</translation>
    </message>
    <message>
        <source>{responsible} · overdue</source>
        <translation>{responsible} · просрочено</translation>
    </message>
    <message>
        <source>{responsible} · {status}</source>
        <translation>{responsible} · {status}</translation>
    </message>
    <message>
        <source>{score} of {levels}</source>
        <translation>{score} из {levels}</translation>
    </message>
    <message>
        <source>{score} {stage}</source>
        <translation>{score} {stage}</translation>
    </message>
    <message>
        <source>{score} {stage} · held by {indicator}</source>
        <translation>{score} {stage} · удерживает {indicator}</translation>
    </message>
    <message>
        <source>{score} · {stage}</source>
        <translation>{score} · {stage}</translation>
    </message>
    <message>
        <source>{stage}: our overall level, self-assessed</source>
        <translation>{stage}: наш общий уровень, самооценка</translation>
    </message>
    <message>
        <source>{title}, {responsible}: {reason}</source>
        <translation>{title}, {responsible}: {reason}</translation>
    </message>
    <message>
        <source>{title}, {responsible}: {start} to {end}, {status}</source>
        <translation>{title}, {responsible}: с {start} по {end}, {status}</translation>
    </message>
    <message>
        <source>{title}: {status}</source>
        <translation>{title}: {status}</translation>
    </message>
    <message>
        <source>× 1.5, a key indicator</source>
        <translation>× 1,5: ключевой показатель</translation>
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
