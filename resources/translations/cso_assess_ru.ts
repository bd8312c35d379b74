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
        <source>Ctrl+Page Down; Ctrl+Page Up leads back</source>
        <translation>Ctrl+Page Down; Ctrl+Page Up ведёт назад</translation>
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
        <source>Next action</source>
        <translation>Следующее действие</translation>
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
        <translation>Таблицы Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>questions.xlsx</source>
        <translation>вопросы.xlsx</translation>
    </message>
</context>
<context>
    <name>ArrivalsPage</name>
    <message numerus="yes">
        <source>%n files were taken.</source>
        <translation>
            <numerusform>Принят %n файл.</numerusform>
            <numerusform>Приняты %n файла.</numerusform>
            <numerusform>Принято %n файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were taken. Not taken: {files}.</source>
        <translation>
            <numerusform>Принят %n файл. Не приняты: {files}.</numerusform>
            <numerusform>Приняты %n файла. Не приняты: {files}.</numerusform>
            <numerusform>Принято %n файлов. Не приняты: {files}.</numerusform>
        </translation>
    </message>
    <message>
        <source>20 digits, or a passphrase</source>
        <translation>20 цифр или парольная фраза</translation>
    </message>
    <message>
        <source>Both were written without knowing of each other. Nothing is lost: read both and choose. Until then one of them counts, the same one on every computer.</source>
        <translation>Оба написаны независимо друг от друга. Ничего не потеряно: прочитайте оба и выберите. До тех пор действует одно из них, на всех компьютерах одно и то же.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Выбрать файлы…</translation>
    </message>
    <message>
        <source>Choose hand-over files</source>
        <translation>Выберите файлы передачи</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Очистить список</translation>
    </message>
    <message>
        <source>Code or passphrase</source>
        <translation>Код или парольная фраза</translation>
    </message>
    <message>
        <source>Drag hand-over files here</source>
        <translation>Перетащите сюда файлы передачи</translation>
    </message>
    <message>
        <source>Files from other computers</source>
        <translation>Файлы с других компьютеров</translation>
    </message>
    <message>
        <source>Files taken</source>
        <translation>Принято файлов</translation>
    </message>
    <message>
        <source>Files that end in .csoa may be dropped anywhere on this window, or chosen.</source>
        <translation>Файлы .csoa можно бросить в любое место этого окна или выбрать.</translation>
    </message>
    <message>
        <source>Hand-over files (*.csoa)</source>
        <translation>Файлы передачи (*.csoa)</translation>
    </message>
    <message>
        <source>It can no longer be taken back, because something of it was changed here since. The backup that was made before is still there.</source>
        <translation>Отменить приём уже нельзя: с тех пор здесь что-то изменили. Резервная копия, сделанная перед приёмом, на месте.</translation>
    </message>
    <message>
        <source>It is being stopped…</source>
        <translation>Останавливается…</translation>
    </message>
    <message>
        <source>Known in two ways</source>
        <translation>Записано по-разному</translation>
    </message>
    <message>
        <source>Nothing has been taken yet. Not to be taken: {files}. Of the others, this is what would change here:</source>
        <translation>Пока ничего не принято. Нельзя принять: {files}. Остальные изменят здесь вот что:</translation>
    </message>
    <message>
        <source>Nothing has been taken yet. This is what would change here:</source>
        <translation>Пока ничего не принято. Вот что здесь изменится:</translation>
    </message>
    <message>
        <source>Nothing is taken in before you have seen what would change here.</source>
        <translation>Ничего не принимается, пока вы не увидите, что здесь изменится.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open the organization</source>
        <translation>Открыть организацию</translation>
    </message>
    <message>
        <source>See the organizations</source>
        <translation>К списку организаций</translation>
    </message>
    <message>
        <source>Take back what came</source>
        <translation>Отменить приём</translation>
    </message>
    <message>
        <source>Take everything</source>
        <translation>Принять всё</translation>
    </message>
    <message>
        <source>The files are being read. Nothing has been taken yet.</source>
        <translation>Файлы читаются. Пока ничего не принято.</translation>
    </message>
    <message>
        <source>The files are being taken in. A backup was made first.</source>
        <translation>Файлы принимаются. Перед этим сделана резервная копия.</translation>
    </message>
    <message>
        <source>Write the code that was told with the file:</source>
        <translation>Напишите код, который вам сообщили с файлом:</translation>
    </message>
    <message>
        <source>is being read…</source>
        <translation>читается…</translation>
    </message>
    <message>
        <source>is being taken…</source>
        <translation>принимается…</translation>
    </message>
    <message>
        <source>not read: it was stopped, and nothing was taken</source>
        <translation>не прочитан: чтение остановлено, ничего не принято</translation>
    </message>
    <message>
        <source>sealed: it needs its code</source>
        <translation>запечатан: нужен код</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>принят</translation>
    </message>
    <message>
        <source>taken back: everything is as it was before</source>
        <translation>приём отменён: всё как было</translation>
    </message>
    <message>
        <source>whole and unchanged</source>
        <translation>целый и не изменён</translation>
    </message>
</context>
<context>
    <name>AssessPage</name>
    <message>
        <source>Close the round</source>
        <translation>Закрыть раунд</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Сферы</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>Найти вопрос</translation>
    </message>
    <message>
        <source>Many voices</source>
        <translation>Много голосов</translation>
    </message>
    <message>
        <source>Unanswered first</source>
        <translation>Сначала без ответа</translation>
    </message>
    <message>
        <source>Why is this round opened again? The reason is kept with it.</source>
        <translation>Почему раунд открыт снова? Причина сохранится вместе с ним.</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Резервные копии, сначала новые</translation>
    </message>
    <message>
        <source>Go back to a file…</source>
        <translation>Вернуться к файлу…</translation>
    </message>
    <message>
        <source>Go back to this one…</source>
        <translation>Вернуться к этой…</translation>
    </message>
    <message>
        <source>It holds: organizations {organizations}, rounds {rounds}, answers {answers}.</source>
        <translation>В ней: организаций {organizations}, раундов {rounds}, ответов {answers}.</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>Save a backup to a flash disk…</source>
        <translation>Сохранить копию на флешку…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>The backup is being looked at…</source>
        <translation>Копия проверяется…</translation>
    </message>
    <message>
        <source>The backup is on the disk and was read back: {file}</source>
        <translation>Копия записана на диск и проверена чтением: {file}</translation>
    </message>
    <message>
        <source>The program makes them by itself. Each holds all your data as it was then.</source>
        <translation>Программа делает их сама. В каждой — все ваши данные, какими они были тогда.</translation>
    </message>
    <message>
        <source>There is no backup yet. The first is made soon after you write something.</source>
        <translation>Резервных копий пока нет. Первая появится вскоре после того, как вы что-нибудь запишете.</translation>
    </message>
    <message>
        <source>This backup is damaged, so it is no way back. Choose another one.</source>
        <translation>Эта копия повреждена, вернуться к ней нельзя. Выберите другую.</translation>
    </message>
    <message>
        <source>Where should the backup go?</source>
        <translation>Куда сохранить резервную копию?</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
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
    <name>BringingBack</name>
    <message>
        <source>Backups (*.db)</source>
        <translation>Резервные копии (*.db)</translation>
    </message>
    <message>
        <source>Everything will be as it was in the file {file}.</source>
        <translation>Всё станет таким, как было в файле {file}.</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Какая резервная копия?</translation>
    </message>
</context>
<context>
    <name>ClosedNote</name>
    <message>
        <source>Reopen the round</source>
        <translation>Открыть раунд снова</translation>
    </message>
    <message>
        <source>This round is closed: its answers can be read, not changed.</source>
        <translation>Этот раунд закрыт: ответы можно читать, но не менять.</translation>
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
        <source>Many voices</source>
        <translation>Много голосов</translation>
    </message>
    <message>
        <source>Nothing: every question is answered, and nothing looks odd.</source>
        <translation>Ничего: на все вопросы есть ответ, и ничто не вызывает сомнений.</translation>
    </message>
    <message>
        <source>What has changed for you in the last year, and how did you notice?</source>
        <translation>Что изменилось у вас за последний год и как вы это заметили?</translation>
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
    <message numerus="yes">
        <source>Who took part: %n people answered on their own first.</source>
        <translation>
            <numerusform>Кто участвовал: %n человек сначала ответил сам.</numerusform>
            <numerusform>Кто участвовал: %n человека сначала ответили сами.</numerusform>
            <numerusform>Кто участвовал: %n человек сначала ответили сами.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who took part: nobody has been counted yet.</source>
        <translation>Кто участвовал: пока никто не сосчитан.</translation>
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
    <name>ConflictCard</name>
    <message>
        <source>Keep this one</source>
        <translation>Оставить это</translation>
    </message>
    <message>
        <source>Keep what counts now: {title}</source>
        <translation>Оставить то, что действует: {title}</translation>
    </message>
    <message>
        <source>Take the other one: {title}</source>
        <translation>Взять другое: {title}</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Взять это</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>What counts now</source>
        <translation>Что действует сейчас</translation>
    </message>
</context>
<context>
    <name>DamagePage</name>
    <message>
        <source>A part of your data is damaged</source>
        <translation>Часть ваших данных повреждена</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Закрыть программу</translation>
    </message>
    <message>
        <source>Go back to the newest good backup</source>
        <translation>Вернуться к последней целой резервной копии</translation>
    </message>
    <message>
        <source>Go back to this backup</source>
        <translation>Вернуться к этой копии</translation>
    </message>
    <message>
        <source>Go on as it is</source>
        <translation>Продолжить как есть</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Сохранить то, что читается</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>The data file is no longer as the program wrote it. A failing disk or a broken flash disk does that. Nothing was deleted: the damaged file is kept as it is, and so are your backups.</source>
        <translation>Файл данных уже не такой, каким его записала программа. Так бывает из-за неисправного диска или флешки. Ничего не удалено: повреждённый файл оставлен как есть, резервные копии тоже на месте.</translation>
    </message>
    <message>
        <source>The program looks for the newest good backup…</source>
        <translation>Программа ищет последнюю целую резервную копию…</translation>
    </message>
    <message>
        <source>The program reads all that it can from the damaged file, and takes the rest from its history and the newest good backup. That can take some minutes.</source>
        <translation>Программа прочитает из повреждённого файла всё, что сможет, а остальное возьмёт из его истории и последней целой резервной копии. Это может занять несколько минут.</translation>
    </message>
    <message>
        <source>There is no good backup.</source>
        <translation>Целой резервной копии нет.</translation>
    </message>
</context>
<context>
    <name>DefectReporter</name>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Something in the program did not work. Everything that was shown as saved is safe. Close the program and open it again; if this comes back, show the file {file} to whoever helps you.</source>
        <translation>Что-то в программе не сработало. Всё, что было показано как сохранённое, цело. Закройте программу и откройте её снова; если это повторится, покажите файл {file} тому, кто вам помогает.</translation>
    </message>
</context>
<context>
    <name>DeletionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message>
        <source>Delete “{name}” for good?</source>
        <translation>Удалить «{name}» навсегда?</translation>
    </message>
    <message>
        <source>Everything about this organization is erased from this computer: its profile, all rounds with answers, notes and proof, all plans, and its part of every backup. It cannot be brought back.</source>
        <translation>С этого компьютера стирается всё об этой организации: сведения о ней, все раунды с ответами, заметками и подтверждениями, все планы и её часть в каждой резервной копии. Вернуть это нельзя.</translation>
    </message>
    <message>
        <source>Printed pages and files that you saved or handed over elsewhere stay where they are; delete them there.</source>
        <translation>Напечатанные страницы и файлы, которые вы сохранили или передали в другое место, останутся там, где они есть; удалите их там.</translation>
    </message>
    <message>
        <source>Write the name of the organization to confirm:</source>
        <translation>Чтобы подтвердить, напишите название организации:</translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <source>A document that shows it</source>
        <translation>Документ, который это показывает</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Copy a file</source>
        <translation>Скопировать файл</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Naming the document and its place is enough. A file of up to {most} MB can also be copied into the program: then it is protected, backed up and deleted with the rest. Do not copy files that could harm somebody.</source>
        <translation>Достаточно назвать документ и место, где он лежит. Файл до {most} МБ можно и скопировать в программу: тогда он защищён, попадает в резервные копии и удаляется вместе с остальным. Не копируйте файлы, которые могут кому-то навредить.</translation>
    </message>
    <message>
        <source>No file is copied.</source>
        <translation>Файл не копируется.</translation>
    </message>
    <message>
        <source>Say what document it is.</source>
        <translation>Напишите, что это за документ.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Где лежит</translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>{action}: {title}</source>
        <translation>{action}: {title}</translation>
    </message>
    <message>
        <source>{title} · {place}</source>
        <translation>{title} · {place}</translation>
    </message>
</context>
<context>
    <name>DocumentPasswordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Password, at least 8 characters</source>
        <translation>Пароль, не короче 8 знаков</translation>
    </message>
    <message>
        <source>Protect the document with a password</source>
        <translation>Защитить документ паролем</translation>
    </message>
    <message>
        <source>Show what I write</source>
        <translation>Показывать, что я пишу</translation>
    </message>
    <message>
        <source>The file opens only with this password. Tell it in another way than the file: by telephone, for example. If it is forgotten, make the document again.</source>
        <translation>Файл открывается только с этим паролем. Сообщите пароль не вместе с файлом, а иначе: например, по телефону. Если пароль забыт, сделайте документ ещё раз.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Ещё раз то же самое</translation>
    </message>
    <message>
        <source>The two are not the same. Write them again, or show what you write.</source>
        <translation>Они не совпадают. Напишите их ещё раз или покажите, что пишете.</translation>
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
    <name>Documents</name>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Сохранено: {file}.</translation>
    </message>
    <message>
        <source>“{title}” is taken out together with its copied file.</source>
        <translation>«{title}» будет убран вместе с его скопированным файлом.</translation>
    </message>
</context>
<context>
    <name>ExplanationDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Open the indicator</source>
        <translation>Открыть показатель</translation>
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
    <name>GoingBackDialog</name>
    <message>
        <source>Go back</source>
        <translation>Вернуться</translation>
    </message>
    <message>
        <source>Go back to this backup?</source>
        <translation>Вернуться к этой копии?</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>What is there now is kept as a backup of its own: you can come back to it. Organizations that were deleted for good stay deleted.</source>
        <translation>То, что есть сейчас, сохранится отдельной резервной копией: к ней можно будет вернуться. Организации, удалённые навсегда, останутся удалёнными.</translation>
    </message>
</context>
<context>
    <name>HandoverFiles</name>
    <message>
        <source>Hand-over</source>
        <translation>Передача</translation>
    </message>
    <message>
        <source>Hand-over files (*.csoa)</source>
        <translation>Файлы передачи (*.csoa)</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Сохранить файл</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Без имён</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>A code that the program makes</source>
        <translation>Код, который создаст программа</translation>
    </message>
    <message>
        <source>A passphrase of our own</source>
        <translation>Своя парольная фраза</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>As what file?</source>
        <translation>Каким файлом?</translation>
    </message>
    <message>
        <source>Choose what goes along.</source>
        <translation>Выберите, что войдёт в файл.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Скопировать код</translation>
    </message>
    <message>
        <source>For another computer</source>
        <translation>Для другого компьютера</translation>
    </message>
    <message>
        <source>For donors and research, without names</source>
        <translation>Для доноров и исследований, без имён</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передача</translation>
    </message>
    <message>
        <source>Hand over something else</source>
        <translation>Передать что-то ещё</translation>
    </message>
    <message>
        <source>It was read back from where it was written, and holds what is listed below.</source>
        <translation>Файл прочитан оттуда, куда записан: в нём то, что перечислено ниже.</translation>
    </message>
    <message>
        <source>Levels, proof strength, dates and figures always go along.</source>
        <translation>Уровни, сила подтверждения, даты и числа входят всегда.</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>Имена людей</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ни одной</translation>
    </message>
    <message>
        <source>Nothing leaves this computer but what you save here and carry away yourself.</source>
        <translation>С этого компьютера уходит только то, что вы сами здесь сохраните и унесёте.</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Organizations that go along</source>
        <translation>Организации, которые войдут</translation>
    </message>
    <message>
        <source>Passphrase, 15 characters or more</source>
        <translation>Парольная фраза, не меньше 15 знаков</translation>
    </message>
    <message>
        <source>Ready: {file}</source>
        <translation>Готово: {file}</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Раунды</translation>
    </message>
    <message>
        <source>Rounds that go along</source>
        <translation>Раунды, которые войдут</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Сохранить файл…</translation>
    </message>
    <message>
        <source>Show what I write</source>
        <translation>Показывать, что я пишу</translation>
    </message>
    <message>
        <source>So that you can paste it into a message; nobody else is told.</source>
        <translation>Чтобы вставить его в сообщение; больше никому он не передаётся.</translation>
    </message>
    <message>
        <source>Take files in…</source>
        <translation>Принять файлы…</translation>
    </message>
    <message>
        <source>The file is being written and read back…</source>
        <translation>Файл записывается и проверяется чтением…</translation>
    </message>
    <message>
        <source>The file is sealed: nobody can read it without its code.</source>
        <translation>Файл запечатан: без кода его никто не прочитает.</translation>
    </message>
    <message>
        <source>The file opens with your passphrase. Tell it by telephone, never together with the file.</source>
        <translation>Файл открывается вашей парольной фразой. Сообщите её по телефону, но никогда вместе с файлом.</translation>
    </message>
    <message>
        <source>This code opens the file. Tell it by telephone or on paper, never together with the file. The program does not keep it: when you leave this page, it is gone.</source>
        <translation>Этот код открывает файл. Сообщите его по телефону или на бумаге, но никогда вместе с файлом. Программа его не хранит: когда вы уйдёте с этой страницы, его не станет.</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>Что войдёт</translation>
    </message>
    <message>
        <source>What people wrote, and copied documents</source>
        <translation>То, что люди написали, и скопированные документы</translation>
    </message>
</context>
<context>
    <name>HeatCard</name>
    <message>
        <source>All indicators at a glance</source>
        <translation>Все показатели одним взглядом</translation>
    </message>
    <message>
        <source>Arrow keys go from cell to cell, Enter opens the indicator.</source>
        <translation>Стрелки ведут от клетки к клетке, Enter открывает показатель.</translation>
    </message>
    <message>
        <source>Open the indicator</source>
        <translation>Открыть показатель</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Показать таблицей</translation>
    </message>
</context>
<context>
    <name>HeatLegend</name>
    <message>
        <source>holds the stage back</source>
        <translation>удерживает ступень</translation>
    </message>
    <message>
        <source>key indicator</source>
        <translation>ключевой показатель</translation>
    </message>
    <message>
        <source>level</source>
        <translation>уровень</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>ещё нет ответа</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>не относится к нам</translation>
    </message>
    <message>
        <source>to find out</source>
        <translation>узнать</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>A flash disk keeps remains of files that were deleted. Destroy it, or fill it completely, before you give it away.</source>
        <translation>На флешке остаются следы удалённых файлов. Прежде чем отдать её, уничтожьте её или заполните целиком.</translation>
    </message>
    <message>
        <source>A forgotten passphrase: with the recovery code you can still get in. Without both, nobody can open your data again, not even the makers of the program.</source>
        <translation>Забытая парольная фраза: с кодом восстановления вы ещё сможете войти. Без обоих никто уже не откроет ваши данные, даже создатели программы.</translation>
    </message>
    <message>
        <source>An unlocked laptop: whoever sits down at it reads what you read. Lock the screen when you leave.</source>
        <translation>Незаблокированный ноутбук: кто за него сядет, прочитает всё, что читаете вы. Уходя, блокируйте экран.</translation>
    </message>
    <message>
        <source>As soon as a round is open, its own numbers stand here.</source>
        <translation>Как только раунд будет открыт, здесь появятся его числа.</translation>
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
        <source>Copies elsewhere: what was printed, sent, or handed over as a file is out of the program&apos;s hands.</source>
        <translation>Копии в других местах: над тем, что напечатано, отправлено или передано файлом, программа уже не властна.</translation>
    </message>
    <message>
        <source>Digits work on every keyboard layout and on the number pad, unless you are writing in a field.</source>
        <translation>Цифры работают при любой раскладке клавиатуры и на цифровом блоке, если только вы не пишете в поле.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
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
        <source>First steps</source>
        <translation>Первые шаги</translation>
    </message>
    <message>
        <source>Harmful programs on the computer can read what you type and see. Keep it clean, and do not use strangers&apos; computers.</source>
        <translation>Вредоносные программы на компьютере могут читать то, что вы пишете и видите. Следите за его чистотой и не пользуйтесь чужими компьютерами.</translation>
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
        <source>How it is calculated</source>
        <translation>Как это считается</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Keys everywhere</source>
        <translation>Клавиши везде</translation>
    </message>
    <message>
        <source>Keys in the list of organizations and in fields</source>
        <translation>Клавиши в списке организаций и в полях</translation>
    </message>
    <message>
        <source>Keys while answering</source>
        <translation>Клавиши для ответов</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>Print the plan or the summary, and come back every month: Home shows what is due. After half a year begin the next round.</source>
        <translation>Напечатайте план или сводку и возвращайтесь каждый месяц: «Главная» покажет, чему подошёл срок. Через полгода начните следующий раунд.</translation>
    </message>
    <message>
        <source>Read the question together, choose the level that is true today, and say how you know. If you do not agree, take the lower level and write down why.</source>
        <translation>Читайте вопрос вместе, выбирайте уровень, который верен сегодня, и говорите, откуда вы это знаете. Если вы не согласны друг с другом, берите более низкий уровень и запишите почему.</translation>
    </message>
    <message>
        <source>Read the strengths first, then the plan. Choose what you can really do with the hours and the money you have.</source>
        <translation>Сначала прочитайте сильные стороны, потом план. Выбирайте то, что вы правда сможете сделать с теми часами и деньгами, которые у вас есть.</translation>
    </message>
    <message>
        <source>Results show your strengths first, then each domain, and how every number came about.</source>
        <translation>«Результаты» показывают сначала ваши сильные стороны, потом каждую сферу и то, как получилось каждое число.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>The best protection is what is not written: leave out names of people who need protection.</source>
        <translation>Лучшая защита — то, что не записано: не пишите имена людей, которым нужна защита.</translation>
    </message>
    <message>
        <source>The development plan suggests what to do first and why. You choose, and the dates follow from the hours and the money you have.</source>
        <translation>«План развития» подсказывает, что сделать сначала и почему. Выбираете вы, а сроки складываются из часов и денег, которые у вас есть.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>What is where</source>
        <translation>Что где находится</translation>
    </message>
    <message>
        <source>What it cannot protect against</source>
        <translation>От чего не защитит</translation>
    </message>
    <message>
        <source>What the program cannot protect against</source>
        <translation>От чего программа защитить не может</translation>
    </message>
    <message>
        <source>When all is answered, close the round: look at what the program noticed, and write in your own words what has changed.</source>
        <translation>Когда на всё дан ответ, закройте раунд: посмотрите, что заметила программа, и напишите своими словами, что изменилось.</translation>
    </message>
    <message>
        <source>When you are tired, close the program. Every answer is saved when you give it, and Home leads back to where you stopped.</source>
        <translation>Когда устанете, закройте программу. Каждый ответ сохраняется сразу, а «Главная» вернёт вас туда, где вы остановились.</translation>
    </message>
    <message>
        <source>Whoever knows your passphrase can read everything. Do not write it on the computer, and tell it to nobody who does not need it.</source>
        <translation>Кто знает вашу парольную фразу, тот может прочитать всё. Не храните её на компьютере и не говорите тем, кому она не нужна.</translation>
    </message>
    <message>
        <source>Worked through with the answers of “{name}” in round {number}.</source>
        <translation>Посчитано на ответах «{name}», раунд {number}.</translation>
    </message>
    <message>
        <source>Write the name of your organization and press Begin. Nothing else is needed to start.</source>
        <translation>Напишите название организации и нажмите «Начать». Больше для начала ничего не нужно.</translation>
    </message>
    <message>
        <source>closes a small window without changing anything</source>
        <translation>закрывает небольшое окно, ничего не меняя</translation>
    </message>
    <message>
        <source>come back to this question later</source>
        <translation>вернуться к этому вопросу позже</translation>
    </message>
    <message>
        <source>from the search into the list; in a field for a place: all names</source>
        <translation>из поиска в список; в поле для места: все названия</translation>
    </message>
    <message>
        <source>jump to any question</source>
        <translation>перейти к любому вопросу</translation>
    </message>
    <message>
        <source>next question</source>
        <translation>следующий вопрос</translation>
    </message>
    <message>
        <source>opens the organization that is marked</source>
        <translation>открывает отмеченную организацию</translation>
    </message>
    <message>
        <source>out of a text field, back to the question</source>
        <translation>из текстового поля обратно к вопросу</translation>
    </message>
    <message>
        <source>presses the button that has the frame</source>
        <translation>нажимает кнопку в рамке</translation>
    </message>
    <message>
        <source>previous question</source>
        <translation>предыдущий вопрос</translation>
    </message>
    <message>
        <source>search in the list of organizations</source>
        <translation>искать в списке организаций</translation>
    </message>
    <message>
        <source>take the last change back; Ctrl+Y brings it again</source>
        <translation>отменить последнее изменение; Ctrl+Y вернёт его</translation>
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
        <source>to the next button or field; Shift+Tab goes back</source>
        <translation>к следующей кнопке или полю; Shift+Tab — назад</translation>
    </message>
    <message>
        <source>we don&apos;t know yet</source>
        <translation>пока не знаем</translation>
    </message>
    <message>
        <source>writes ң on a Russian keyboard</source>
        <translation>пишет ң на русской клавиатуре</translation>
    </message>
    <message>
        <source>writes ү on a Russian keyboard</source>
        <translation>пишет ү на русской клавиатуре</translation>
    </message>
    <message>
        <source>writes ө on a Russian keyboard</source>
        <translation>пишет ө на русской клавиатуре</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%n earlier rounds</source>
        <translation>
            <numerusform>ещё %n раунд раньше</numerusform>
            <numerusform>ещё %n раунда раньше</numerusform>
            <numerusform>ещё %n раундов раньше</numerusform>
        </translation>
    </message>
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
        <source>One round so far. From the second on, two rounds stand side by side here.</source>
        <translation>Пока один раунд. Начиная со второго, здесь будет сравнение двух раундов.</translation>
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
        <source>A plan begins when the first action has somebody responsible and a date.</source>
        <translation>План начинается, когда у первого действия есть ответственный и срок.</translation>
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
        <source>Begin a round first: its length says which questions are asked.</source>
        <translation>Сначала начните раунд: от его объёма зависит, какие вопросы будут.</translation>
    </message>
    <message>
        <source>Begin with the first round</source>
        <translation>Начать первый раунд</translation>
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
        <source>Make the plan</source>
        <translation>Составить план</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Новый раунд</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Открыть план</translation>
    </message>
    <message>
        <source>Plan: the next 30 days</source>
        <translation>План: ближайшие 30 дней</translation>
    </message>
    <message>
        <source>Print the empty questionnaire</source>
        <translation>Напечатать пустой опросник</translation>
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
        <source>Round {number} is closed, and no action yet has somebody responsible</source>
        <translation>Раунд {number} закрыт, но ни у одного действия пока нет ответственного</translation>
    </message>
    <message>
        <source>Round {number} is closed, and there is no action yet</source>
        <translation>Раунд {number} закрыт, а действий пока нет</translation>
    </message>
    <message>
        <source>Round {number} · look at it once more, then close it</source>
        <translation>Раунд {number} · посмотрите ещё раз и закройте его</translation>
    </message>
    <message>
        <source>Round {number} · {questions}</source>
        <translation>Раунд {number} · {questions}</translation>
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
        <source>Type in paper answers</source>
        <translation>Внести ответы с бумаги</translation>
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
        <source>each answered on her own; see where you differ</source>
        <translation>все ответили по отдельности; где мнения разошлись</translation>
    </message>
    <message>
        <source>for a meeting without a computer</source>
        <translation>для собрания без компьютера</translation>
    </message>
    <message>
        <source>going on now: {share} % answered</source>
        <translation>идёт сейчас: отвечено {share}&#xa0;%</translation>
    </message>
    <message>
        <source>the plan, the summary on one page, all answers</source>
        <translation>план, сводка на одной странице, все ответы</translation>
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
    <name>InfluenceCard</name>
    <message>
        <source>Show as a list</source>
        <translation>Показать списком</translation>
    </message>
    <message>
        <source>What opens what</source>
        <translation>Что открывает дорогу другому</translation>
    </message>
</context>
<context>
    <name>JumpDialog</name>
    <message>
        <source>Find a question</source>
        <translation>Найти вопрос</translation>
    </message>
    <message>
        <source>Go to a question</source>
        <translation>Перейти к вопросу</translation>
    </message>
    <message>
        <source>Number or words</source>
        <translation>Номер или слова</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>{name} · {state}</source>
        <translation>{name} · {state}</translation>
    </message>
</context>
<context>
    <name>LastTime</name>
    <message>
        <source>Hide what we said last time ({month})</source>
        <translation>Скрыть, что мы ответили в прошлый раз ({month})</translation>
    </message>
    <message>
        <source>Looking back: knowing what we know now, which level were we at then ({month})?</source>
        <translation>Взгляд назад: зная то, что знаем теперь, на каком уровне мы тогда были ({month})?</translation>
    </message>
    <message>
        <source>Looking back: level {level}</source>
        <translation>Взгляд назад: уровень {level}</translation>
    </message>
    <message>
        <source>What did we say last time ({month})?</source>
        <translation>Что мы ответили в прошлый раз ({month})?</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message numerus="yes">
        <source>%n organizations with all their rounds.</source>
        <translation>
            <numerusform>%n организация со всеми раундами.</numerusform>
            <numerusform>%n организации со всеми раундами.</numerusform>
            <numerusform>%n организаций со всеми раундами.</numerusform>
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
    <name>LetterRow</name>
    <message>
        <source>Write {letter}</source>
        <translation>Написать {letter}</translation>
    </message>
    <message>
        <source>Writes {letter} (Alt+{key})</source>
        <translation>Пишет {letter} (Alt+{key})</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
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
</context>
<context>
    <name>MarkTable</name>
    <message>
        <source>Sheet {sheet}, {number}: {mark}</source>
        <translation>Лист {sheet}, {number}: {mark}</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>не относится к нам</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>уровень {level}</translation>
    </message>
    <message>
        <source>no mark yet</source>
        <translation>отметки ещё нет</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>пока не знает</translation>
    </message>
</context>
<context>
    <name>NewRoundPage</name>
    <message>
        <source>A new round</source>
        <translation>Новый раунд</translation>
    </message>
    <message>
        <source>An Excel workbook with all questions can be filled in anywhere; filled in, it becomes a round.</source>
        <translation>Таблицу Excel со всеми вопросами можно заполнить где угодно; заполненная, она станет раундом.</translation>
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
        <source>Bring a filled form</source>
        <translation>Внести заполненный бланк</translation>
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
        <source>On a computer without this program</source>
        <translation>На компьютере без этой программы</translation>
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
        <source>Take an empty form</source>
        <translation>Взять пустой бланк</translation>
    </message>
    <message>
        <source>What is this round for? (if you like)</source>
        <translation>Для чего этот раунд? (если хотите)</translation>
    </message>
</context>
<context>
    <name>OpenAction</name>
    <message>
        <source>Our own action</source>
        <translation>Наше собственное действие</translation>
    </message>
</context>
<context>
    <name>OrganizationPage</name>
    <message>
        <source>About the organization</source>
        <translation>Об организации</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Добавить вопрос</translation>
    </message>
    <message>
        <source>Ask yourselves what the questionnaire does not ask. These questions come in every round, are shown with their answers, and never change the comparable scores.</source>
        <translation>Спросите себя о том, о чём опросник не спрашивает. Эти вопросы задаются в каждом раунде, показываются с ответами и никогда не меняют сравнимые баллы.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message>
        <source>Delete this organization…</source>
        <translation>Удалить эту организацию…</translation>
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
        <source>Erases everything about this organization from this computer, also from the backups.</source>
        <translation>Стирает с этого компьютера всё об этой организации, также из резервных копий.</translation>
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
        <source>Questions of our own</source>
        <translation>Наши собственные вопросы</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>The organization was deleted for good.</source>
        <translation>Организация удалена навсегда.</translation>
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
        <translation>Об этом часто спрашивают доноры и партнёры; это попадает и в отчёты.</translation>
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
        <source>choose or write</source>
        <translation>выберите или напишите</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number; the field was not kept.</source>
        <translation>«{text}» — не целое число; поле не сохранено.</translation>
    </message>
</context>
<context>
    <name>OrganizationsPage</name>
    <message numerus="yes">
        <source>%n marked: “Hand over…” takes them along</source>
        <translation>
            <numerusform>отмечена %n: «Передать…» возьмёт её с собой</numerusform>
            <numerusform>отмечено %n: «Передать…» возьмёт их с собой</numerusform>
            <numerusform>отмечено %n: «Передать…» возьмёт их с собой</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organizations</source>
        <translation>
            <numerusform>%n организация</numerusform>
            <numerusform>%n организации</numerusform>
            <numerusform>%n организаций</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an organization</source>
        <translation>Добавить организацию</translation>
    </message>
    <message>
        <source>Add the first one by its name. Everything about it stays on this computer.</source>
        <translation>Добавьте первую по названию. Всё о ней остаётся на этом компьютере.</translation>
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
        <source>Enter or a double click opens one; Shift and Ctrl mark several</source>
        <translation>Enter или двойной щелчок открывает; Shift и Ctrl отмечают несколько</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Передать…</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>Новая организация</translation>
    </message>
    <message>
        <source>No organization here yet</source>
        <translation>Здесь пока нет организаций</translation>
    </message>
    <message>
        <source>Only overdue</source>
        <translation>Только с просроченным</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Order: {column}</source>
        <translation>Порядок: {column}</translation>
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
        <source>Show all again</source>
        <translation>Показать снова все</translation>
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
        <source>Take files in…</source>
        <translation>Принять файлы…</translation>
    </message>
    <message>
        <source>nothing fits search and filters</source>
        <translation>ничего не подходит под поиск и отбор</translation>
    </message>
</context>
<context>
    <name>OwnQuestionDialog</name>
    <message>
        <source>A question of our own</source>
        <translation>Наш собственный вопрос</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Change a question of our own</source>
        <translation>Изменить наш собственный вопрос</translation>
    </message>
    <message>
        <source>Fill in the title, the question and every level.</source>
        <translation>Заполните заголовок, вопрос и каждый уровень.</translation>
    </message>
    <message>
        <source>How many levels?</source>
        <translation>Сколько уровней?</translation>
    </message>
    <message>
        <source>It is asked in every round from now on and its answer is shown, but it is never mixed into the scores: those stay comparable.</source>
        <translation>С этого времени он задаётся в каждом раунде, и ответ показывается, но в баллы он никогда не входит: они остаются сравнимыми.</translation>
    </message>
    <message>
        <source>Keep the question</source>
        <translation>Сохранить вопрос</translation>
    </message>
    <message>
        <source>Level 1, the lowest</source>
        <translation>Уровень 1, самый низкий</translation>
    </message>
    <message>
        <source>Level {number}</source>
        <translation>Уровень {number}</translation>
    </message>
    <message>
        <source>Level {number}, the highest</source>
        <translation>Уровень {number}, самый высокий</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Короткий заголовок</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Сменить парольную фразу</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>If you forget the passphrase and have lost the recovery code, nobody can open your data again.</source>
        <translation>Если вы забудете парольную фразу и потеряете код восстановления, ваши данные больше никто не откроет.</translation>
    </message>
    <message>
        <source>Is it you?</source>
        <translation>Это вы?</translation>
    </message>
    <message>
        <source>Its passphrase or recovery code</source>
        <translation>Её парольная фраза или код восстановления</translation>
    </message>
    <message>
        <source>One moment: the data and all backups are being rewritten…</source>
        <translation>Минутку: данные и все резервные копии переписываются…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Protect the data with a passphrase</source>
        <translation>Защитить данные парольной фразой</translation>
    </message>
    <message>
        <source>Show what I write</source>
        <translation>Показывать, что я пишу</translation>
    </message>
    <message>
        <source>The present passphrase</source>
        <translation>Нынешняя парольная фраза</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Ещё раз то же самое</translation>
    </message>
    <message>
        <source>The two are not the same. Write them again, or show what you write.</source>
        <translation>Они не совпадают. Напишите их ещё раз или покажите, что пишете.</translation>
    </message>
    <message>
        <source>This backup is protected</source>
        <translation>Эта резервная копия защищена</translation>
    </message>
    <message>
        <source>Three or four words that only you put together are easy to keep and hard to find.</source>
        <translation>Три-четыре слова, которые так соединили только вы, легко запомнить и трудно подобрать.</translation>
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
        <source>Begin with the first round</source>
        <translation>Начать первый раунд</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Календари (*.ics)</translation>
    </message>
    <message>
        <source>Change time, hours and money</source>
        <translation>Изменить сроки, часы и деньги</translation>
    </message>
    <message>
        <source>Dates for a calendar</source>
        <translation>Даты для календаря</translation>
    </message>
    <message>
        <source>Development plan</source>
        <translation>План развития</translation>
    </message>
    <message>
        <source>Enter or Space chooses; Alt with an arrow, or the mouse, changes the order</source>
        <translation>Enter или пробел — выбрать; Alt со стрелкой или мышь — изменить порядок</translation>
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
        <source>Print and PDF</source>
        <translation>Печать и PDF</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Сохранено: {file}.</translation>
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
        <source>plan.ics</source>
        <translation>план.ics</translation>
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
    <name>PlanThoughts</name>
    <message>
        <source>Why this choice</source>
        <translation>Почему такой выбор</translation>
    </message>
    <message>
        <source>“{title}” does not follow the order. You decide; say why, and it is kept.</source>
        <translation>«{title}» — не по порядку. Решаете вы; напишите почему, это сохранится.</translation>
    </message>
</context>
<context>
    <name>PriorityPanel</name>
    <message>
        <source>A small first try: in two weeks, with what we have</source>
        <translation>Небольшая первая проба: за две недели, с тем, что есть</translation>
    </message>
    <message>
        <source>All suggestions</source>
        <translation>Все предложения</translation>
    </message>
    <message>
        <source>How might we …? (the gap as a question that invites ideas)</source>
        <translation>Как бы нам …? (разрыв как вопрос, на который приходят идеи)</translation>
    </message>
    <message>
        <source>Ideas, also wild ones</source>
        <translation>Идеи, даже самые смелые</translation>
    </message>
    <message>
        <source>Not a priority now</source>
        <translation>Сейчас не в приоритете</translation>
    </message>
    <message>
        <source>Target: level {level}</source>
        <translation>Целевой уровень: {level}</translation>
    </message>
    <message>
        <source>The level we want to reach</source>
        <translation>Уровень, к которому мы идём</translation>
    </message>
    <message>
        <source>Votes for it</source>
        <translation>Голосов за это</translation>
    </message>
    <message>
        <source>Why it stands here</source>
        <translation>Почему это на этом месте</translation>
    </message>
    <message>
        <source>Why we choose it although others stand higher</source>
        <translation>Почему мы выбираем это, хотя другое стоит выше</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File Folder</source>
        <comment>Match Windows Explorer</comment>
        <translation>Папка с файлами</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <comment>All other platforms</comment>
        <translation>Ярлык</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Папка не найдена.
Проверьте имя папки.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Файл не найден.
Проверьте имя файла.</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>Файл %1</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 уже есть.
Заменить?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Выбрать</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Где искать:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Новая папка</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Переименовать</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Показать подробно</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Показать списком</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Создать папку</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Создать папку</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Подробно</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Имя файла:</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Папка с файлами</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Тип файлов:</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>На папку выше</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Списком</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Места и закладки</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Мой компьютер</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Новая папка</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Папка выше</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Недавние места</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Показывать &amp;скрытые файлы</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Боковая панель</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Изменён</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вст&amp;авить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Верн&amp;уть</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Нет</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Да</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 уже есть.
Записать поверх?</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Параметры &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Параметры &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Печать</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Все страницы</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Чётные страницы</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Файл на компьютере</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Нечётные страницы</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Печать в файл…</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Печать в файл (PDF)</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Записать файл PDF</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>По экземплярам</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Цветная</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Копии:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Текущая страница</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Печать с двух сторон</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Оттенки серого</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>По длинной стороне</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Параметры печати</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;Какие страницы:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Страницы с</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Что печатать</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>С конца</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Выделенное</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>По короткой стороне</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Страницы и промежутки через запятую; промежуток — два числа через дефис. Например, 3,5-7,9 печатает страницы 3, 5, 6, 7 и 9.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>по</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Имя:</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Где:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>В &amp;файл:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Свойства</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Тип:</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вст&amp;авить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Верн&amp;уть</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>QuestionPane</name>
    <message>
        <source>+ Document</source>
        <translation>+ Документ</translation>
    </message>
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
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Вернуть отменённое</translation>
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
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Отменить последнее изменение</translation>
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
        <source>Would show it: {things}</source>
        <translation>Это могут показать: {things}</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>Our own questions</source>
        <translation>Наши собственные вопросы</translation>
    </message>
    <message>
        <source>key indicator</source>
        <translation>ключевой показатель</translation>
    </message>
</context>
<context>
    <name>ReadingCopy</name>
    <message>
        <source>Open the data itself</source>
        <translation>Открыть сами данные</translation>
    </message>
    <message>
        <source>You are reading a copy of the backup of {date}, {time}. Nothing can be changed or saved in it, and what was written later is not in it.</source>
        <translation>Вы читаете резервную копию от {date}, {time}. Изменить или сохранить в ней ничего нельзя, и того, что было записано позже, в ней нет.</translation>
    </message>
</context>
<context>
    <name>ReasonBox</name>
    <message>
        <source>Why does this not apply to you? It is kept as soon as a reason stands here.</source>
        <translation>Почему это к вам не относится? Ответ сохранится, как только здесь появится причина.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeDialog</name>
    <message>
        <source>I have written it down</source>
        <translation>Код записан</translation>
    </message>
    <message>
        <source>Print a sheet…</source>
        <translation>Напечатать лист…</translation>
    </message>
    <message>
        <source>Save a sheet…</source>
        <translation>Сохранить лист…</translation>
    </message>
    <message>
        <source>The code is gone when this closes. Press Escape once more if you have it.</source>
        <translation>Когда это окно закроется, кода больше не будет. Нажмите Esc ещё раз, если вы его записали.</translation>
    </message>
    <message>
        <source>Write it on paper now and keep the paper away from the computer: with somebody you trust, or where you keep important documents. The program cannot show it again.</source>
        <translation>Запишите его сейчас на бумаге и храните её отдельно от компьютера: у человека, которому доверяете, или там, где лежат важные документы. Ещё раз программа его показать не сможет.</translation>
    </message>
    <message>
        <source>Your data is protected. This code opens it when the passphrase is forgotten:</source>
        <translation>Ваши данные защищены. Этот код откроет их, если парольная фраза забыта:</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Ваш код восстановления</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Сохранить лист восстановления</translation>
    </message>
    <message>
        <source>Saved as {file}. Print it, then delete the file.</source>
        <translation>Сохранено: {file}. Напечатайте лист, потом удалите файл.</translation>
    </message>
    <message>
        <source>The sheet was sent to the printer.</source>
        <translation>Лист отправлен на принтер.</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>Close the program</source>
        <translation>Закрыть программу</translation>
    </message>
    <message>
        <source>Meanwhile you can read a copy of the newest backup, of {date}, {time}. It opens for reading only, and the data itself is not touched.</source>
        <translation>А пока вы можете читать самую новую резервную копию, от {date}, {time}. Она открывается только для чтения, сами данные не затрагиваются.</translation>
    </message>
    <message>
        <source>Read the copy</source>
        <translation>Читать копию</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Your data could not be opened</source>
        <translation>Не удалось открыть ваши данные</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>Replacement</name>
    <message>
        <source>Protect the data with a passphrase</source>
        <translation>Защитить данные парольной фразой</translation>
    </message>
    <message>
        <source>The folder also keeps a backup of other data; nothing was taken from it.</source>
        <translation>В папке лежит и резервная копия других данных; из неё ничего не взято.</translation>
    </message>
    <message>
        <source>What could be read was saved. The damaged file is kept: {file}.</source>
        <translation>Всё, что удалось прочитать, сохранено. Повреждённый файл оставлен: {file}.</translation>
    </message>
    <message numerus="yes">
        <source>What could be read was saved; the damage may have changed %n answers, so look at them again. The damaged file is kept: {file}.</source>
        <translation>
            <numerusform>Всё, что удалось прочитать, сохранено; повреждение могло изменить %n ответ, проверьте его. Повреждённый файл оставлен: {file}.</numerusform>
            <numerusform>Всё, что удалось прочитать, сохранено; повреждение могло изменить %n ответа, проверьте их. Повреждённый файл оставлен: {file}.</numerusform>
            <numerusform>Всё, что удалось прочитать, сохранено; повреждение могло изменить %n ответов, проверьте их. Повреждённый файл оставлен: {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your data is again as it was in the backup.</source>
        <translation>Ваши данные снова такие, какими были в резервной копии.</translation>
    </message>
    <message>
        <source>Your data is again as it was in the backup. That was protected; here the data can be read by whoever has this computer.</source>
        <translation>Ваши данные снова такие, какими были в резервной копии. Она была защищена; здесь данные может прочитать любой, у кого этот компьютер.</translation>
    </message>
    <message>
        <source>Your data is again as it was in the backup. What was there before is kept in the file {file}.</source>
        <translation>Ваши данные снова такие, какими были в резервной копии. То, что было до этого, сохранено в файле {file}.</translation>
    </message>
</context>
<context>
    <name>ReportFiles</name>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
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
        <source>Tables (*.csv)</source>
        <translation>Таблицы значений (*.csv)</translation>
    </message>
    <message>
        <source>Text documents (*.docx)</source>
        <translation>Документы Word (*.docx)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Таблицы Excel (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>ReportOptions</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A5, for a pocket</source>
        <translation>A5, в карман</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Чёрно-белый</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Выбрать логотип</translation>
    </message>
    <message>
        <source>Leave out names</source>
        <translation>Без имён</translation>
    </message>
    <message>
        <source>Leave out the pages about the calculation</source>
        <translation>Без страниц о том, как это посчитано</translation>
    </message>
    <message>
        <source>Leave out what people wrote in their own words</source>
        <translation>Без того, что люди написали своими словами</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Изображения (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Take the logo out</source>
        <translation>Убрать логотип</translation>
    </message>
    <message>
        <source>Write “Draft” across every page</source>
        <translation>Написать «Черновик» поперёк каждой страницы</translation>
    </message>
    <message>
        <source>Your logo stands at the top of the first page. PNG or JPEG.</source>
        <translation>Ваш логотип стоит вверху первой страницы. PNG или JPEG.</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message numerus="yes">
        <source>%n pages are made…</source>
        <translation>
            <numerusform>Сделана %n страница…</numerusform>
            <numerusform>Сделаны %n страницы…</numerusform>
            <numerusform>Сделано %n страниц…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages were sent to the printer.</source>
        <translation>
            <numerusform>На принтер отправлена %n страница.</numerusform>
            <numerusform>На принтер отправлены %n страницы.</numerusform>
            <numerusform>На принтер отправлено %n страниц.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer questions</source>
        <translation>Ответить на вопросы</translation>
    </message>
    <message>
        <source>Begin with the first round</source>
        <translation>Начать первый раунд</translation>
    </message>
    <message>
        <source>Blank questionnaire</source>
        <translation>Пустой опросник</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancelled. Choose a document, and it is made.</source>
        <translation>Отменено. Выберите документ, и он будет сделан.</translation>
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
        <source>Filled questionnaire</source>
        <translation>Заполненный опросник</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>По размеру</translation>
    </message>
    <message>
        <source>Full report</source>
        <translation>Полный отчёт</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Передать…</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>Как его сделать</translation>
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
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Nothing to print yet</source>
        <translation>Печатать пока нечего</translation>
    </message>
    <message>
        <source>PDF with a password</source>
        <translation>PDF с паролем</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Page by page</source>
        <translation>По одной странице</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Страница {number} из {pages}</translation>
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
        <source>Printing: {done} of {whole}…</source>
        <translation>Печать: {done} из {whole}…</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Отчёт об изменениях</translation>
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
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Sheets for people</source>
        <translation>Листы для людей</translation>
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
        <source>Table of values (.csv)</source>
        <translation>Таблица значений (.csv)</translation>
    </message>
    <message>
        <source>Text document to edit (.docx)</source>
        <translation>Документ Word для правки (.docx)</translation>
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
        <translation>В опроснике нет текстов на этом языке. Язык показанных текстов: {language}.</translation>
    </message>
    <message>
        <source>What you see is what is printed and saved.</source>
        <translation>Что вы видите, то и будет напечатано и сохранено.</translation>
    </message>
    <message>
        <source>Workbook to edit (.xlsx)</source>
        <translation>Таблица Excel для правки (.xlsx)</translation>
    </message>
    <message>
        <source>every question with our answer; 12 to 25 pages</source>
        <translation>каждый вопрос с нашим ответом; от 12 до 25 страниц</translation>
    </message>
    <message>
        <source>for members and the wall; one page</source>
        <translation>для членов организации и на стену; одна страница</translation>
    </message>
    <message>
        <source>one page for each responsible person</source>
        <translation>по странице на каждого ответственного</translation>
    </message>
    <message>
        <source>the plan, every answer with what supports it; 25 to 45 pages</source>
        <translation>план и каждый ответ с тем, что его подтверждает; от 25 до 45 страниц</translation>
    </message>
    <message>
        <source>to be filled by hand; 12 to 25 pages</source>
        <translation>чтобы заполнить от руки; от 12 до 25 страниц</translation>
    </message>
    <message>
        <source>what changed between rounds, and what was done</source>
        <translation>что изменилось между раундами и что сделано</translation>
    </message>
    <message>
        <source>where we stand, what we do first, who does it and until when; 8 to 20 pages</source>
        <translation>где мы сейчас, что делаем сначала, кто и до какого срока; от 8 до 20 страниц</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}&#xa0;%</translation>
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
        <source>Begin with the first round</source>
        <translation>Начать первый раунд</translation>
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
    <name>ReviewPage</name>
    <message>
        <source>A new round begins with what was done since. Say it as it is: also what was dropped teaches.</source>
        <translation>Новый раунд начинается с того, что сделано с тех пор. Говорите как есть: и то, от чего отказались, учит.</translation>
    </message>
    <message>
        <source>On to the questions</source>
        <translation>К вопросам</translation>
    </message>
    <message>
        <source>What became of the last plan?</source>
        <translation>Что стало с прошлым планом?</translation>
    </message>
    <message>
        <source>What helped, and what stood in the way?</source>
        <translation>Что помогло и что мешало?</translation>
    </message>
    <message>
        <source>had to wait</source>
        <translation>пришлось отложить</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>{person} · {until}</source>
        <translation>{person} · {until}</translation>
    </message>
</context>
<context>
    <name>ReviewedAction</name>
    <message>
        <source>What shows it: {title}</source>
        <translation>Что это показывает: {title}</translation>
    </message>
    <message>
        <source>What shows it?</source>
        <translation>Что это показывает?</translation>
    </message>
    <message>
        <source>{title}: {outcome}</source>
        <translation>{title}: {outcome}</translation>
    </message>
</context>
<context>
    <name>RightSize</name>
    <message>
        <source>Founded (year)</source>
        <translation>Год основания</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Члены организации</translation>
    </message>
    <message>
        <source>Paid staff</source>
        <translation>Оплачиваемые сотрудники</translation>
    </message>
    <message>
        <source>Time for the assessment:</source>
        <translation>Время на оценку:</translation>
    </message>
    <message>
        <source>We suggest all questions: they show the whole picture, and nothing you said speaks against it.</source>
        <translation>Предлагаем все вопросы: они показывают всю картину, и в том, что вы сказали, ничто этому не мешает.</translation>
    </message>
    <message>
        <source>We suggest the most important questions. Even they take longer than the time you have: every answer is saved, so you can go on another day.</source>
        <translation>Предлагаем самые важные вопросы. Даже на них нужно больше времени, чем у вас есть: каждый ответ сохраняется, и продолжить можно в другой день.</translation>
    </message>
    <message>
        <source>We suggest the most important questions: a small group without paid staff has less to look at.</source>
        <translation>Предлагаем самые важные вопросы: у небольшой группы без оплачиваемых сотрудников есть не всё, о чём спрашивают остальные.</translation>
    </message>
    <message>
        <source>We suggest the most important questions: in a young organization much is still taking shape.</source>
        <translation>Предлагаем самые важные вопросы: в молодой организации многое ещё только складывается.</translation>
    </message>
    <message>
        <source>We suggest the most important questions: they fit the time you have.</source>
        <translation>Предлагаем самые важные вопросы: на них хватит вашего времени.</translation>
    </message>
    <message>
        <source>What is right for you?</source>
        <translation>Что подойдёт вам?</translation>
    </message>
    <message>
        <source>a day or more</source>
        <translation>день или больше</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>час</translation>
    </message>
    <message>
        <source>half a day</source>
        <translation>полдня</translation>
    </message>
</context>
<context>
    <name>RoundProgress</name>
    <message>
        <source>All questions are answered</source>
        <translation>Ответы даны на все вопросы</translation>
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
        <source>Our own questions</source>
        <translation>Наши собственные вопросы</translation>
    </message>
    <message>
        <source>Round {number} · {month}</source>
        <translation>Раунд {number} · {month}</translation>
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
        <source>{answered} of {asked}</source>
        <translation>{answered} из {asked}</translation>
    </message>
    <message>
        <source>{answered} of {asked} answered · {minutes}</source>
        <translation>отвечено {answered} из {asked} · {minutes}</translation>
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
    <name>Session</name>
    <message>
        <source>See what can be done</source>
        <translation>Посмотреть, что можно сделать</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>All backups…</source>
        <translation>Все копии…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>CSO Assess {version}</source>
        <translation>CSO Assess {version}</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Сменить парольную фразу…</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>Проверить данные</translation>
    </message>
    <message numerus="yes">
        <source>Everything is as it was written: %n answers.</source>
        <translation>
            <numerusform>Всё так, как было записано: %n ответ.</numerusform>
            <numerusform>Всё так, как было записано: %n ответа.</numerusform>
            <numerusform>Всё так, как было записано: %n ответов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in this folder: answers, plans, settings and backups. Nothing is sent anywhere.</source>
        <translation>В этой папке всё: ответы, планы, настройки и резервные копии. Никуда ничего не отправляется.</translation>
    </message>
    <message>
        <source>If you forget the passphrase and have lost the recovery code, nobody can open your data again.</source>
        <translation>Если вы забудете парольную фразу и потеряете код восстановления, ваши данные больше никто не откроет.</translation>
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
        <source>Make a backup now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>Make a new recovery code…</source>
        <translation>Сделать новый код восстановления…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Remove the passphrase…</source>
        <translation>Снять парольную фразу…</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Сохранить копию в другом месте…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Задать парольную фразу…</translation>
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
        <source>Some texts were written with the help of a machine and have not been reviewed by native speakers yet. Where a word sounds wrong, trust your own language.</source>
        <translation>Некоторые тексты написаны с помощью машины, и носители языка их ещё не проверили. Если слово звучит не так, доверяйте своему языку.</translation>
    </message>
    <message>
        <source>Something in the data file is damaged. Close the program and open it again: it offers a backup.</source>
        <translation>В файле данных что-то повреждено. Закройте программу и откройте её снова: она предложит резервную копию.</translation>
    </message>
    <message>
        <source>The copy is ready: {file}</source>
        <translation>Копия готова: {file}</translation>
    </message>
    <message>
        <source>The data is protected: without the passphrase nobody can read it.</source>
        <translation>Данные защищены: без парольной фразы их никто не прочитает.</translation>
    </message>
    <message>
        <source>The last backup was made on {date} at {time}.</source>
        <translation>Последняя резервная копия сделана {date} в {time}.</translation>
    </message>
    <message>
        <source>The program is free software under the MIT licence. The questionnaire may be used and changed under CC BY 4.0. The typeface is PT Sans by ParaType under the SIL Open Font Licence; the window is made with Qt under the LGPL.</source>
        <translation>Программа свободная, её лицензия — MIT. Опросник можно использовать и изменять по лицензии CC BY 4.0. Шрифт — PT Sans компании ParaType по лицензии SIL Open Font Licence; окно сделано с помощью Qt по лицензии LGPL.</translation>
    </message>
    <message>
        <source>The program makes backups by itself, and keeps the last ten and one for each of the last days, weeks and months. A copy on a flash disk helps when the computer is lost.</source>
        <translation>Программа сама делает резервные копии и хранит последние десять и по одной за последние дни, недели и месяцы. Копия на флешке поможет, если компьютер пропадёт.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Резервных копий пока нет.</translation>
    </message>
    <message>
        <source>What the program begins with</source>
        <translation>С чего начинается работа</translation>
    </message>
    <message>
        <source>Where should the copy go?</source>
        <translation>Куда сохранить копию?</translation>
    </message>
    <message>
        <source>Where your data is</source>
        <translation>Где находятся ваши данные</translation>
    </message>
    <message>
        <source>Whoever has this computer can read your data. A passphrase prevents that.</source>
        <translation>У кого этот компьютер, тот может прочитать ваши данные. Парольная фраза этому помешает.</translation>
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
        <source>my organization</source>
        <translation>с моей организации</translation>
    </message>
    <message>
        <source>the list of many organizations</source>
        <translation>со списка многих организаций</translation>
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
        <source>Bring everything back from a backup…</source>
        <translation>Вернуть всё из резервной копии…</translation>
    </message>
    <message>
        <source>If you forget the passphrase and have lost the recovery code, nobody can open your data again.</source>
        <translation>Если вы забудете парольную фразу и потеряете код восстановления, ваши данные больше никто не откроет.</translation>
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
        <source>Many organizations</source>
        <translation>Много организаций</translation>
    </message>
    <message>
        <source>My organization</source>
        <translation>Моя организация</translation>
    </message>
    <message>
        <source>Only add it to the list</source>
        <translation>Только добавить в список</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Открыть список</translation>
    </message>
    <message>
        <source>Protect the data with a passphrase</source>
        <translation>Защитить данные парольной фразой</translation>
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
        <source>Take a file from another computer…</source>
        <translation>Принять файл с другого компьютера…</translation>
    </message>
    <message>
        <source>The list of organizations opens. Add them there one by one, whenever you need one.</source>
        <translation>Откроется список организаций. Добавляйте их туда по одной, когда понадобится.</translation>
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
    <message>
        <source>accompany them and see all in one list</source>
        <translation>сопровождать их и видеть все одним списком</translation>
    </message>
    <message>
        <source>an invented organization with three rounds</source>
        <translation>придуманная организация с тремя раундами</translation>
    </message>
    <message>
        <source>assess it and work with its plan</source>
        <translation>оценить её и работать с её планом</translation>
    </message>
</context>
<context>
    <name>StepsBar</name>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Вернуть отменённое</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Отменить последнее изменение</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Think it through</source>
        <translation>Обдумать</translation>
    </message>
    <message>
        <source>Think it through: {title}</source>
        <translation>Обдумать: {title}</translation>
    </message>
    <message>
        <source>Why it stands here</source>
        <translation>Почему это на этом месте</translation>
    </message>
    <message>
        <source>Why it stands here: {reasons}</source>
        <translation>Почему это на этом месте: {reasons}</translation>
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
    <name>TalkPane</name>
    <message>
        <source>Also where somebody has not answered yet</source>
        <translation>И те, где ответили ещё не все</translation>
    </message>
    <message>
        <source>Here stands what everybody has answered. Type in the sheets first.</source>
        <translation>Здесь появится то, на что ответили все. Сначала внесите листы.</translation>
    </message>
    <message>
        <source>If somebody still sees it otherwise: how, and why (no names)</source>
        <translation>Если кто-то всё же видит иначе: как и почему (без имён)</translation>
    </message>
    <message>
        <source>The level that you agree on</source>
        <translation>Уровень, о котором вы договорились</translation>
    </message>
    <message>
        <source>What people see most differently stands first: begin to talk there.</source>
        <translation>Сверху то, что люди видят по-разному больше всего: с этого начните разговор.</translation>
    </message>
    <message>
        <source>What to talk about</source>
        <translation>О чём поговорить</translation>
    </message>
    <message>
        <source>Why this level</source>
        <translation>Почему этот уровень</translation>
    </message>
    <message>
        <source>consensus {consensus}</source>
        <translation>единство мнений {consensus}</translation>
    </message>
    <message>
        <source>consensus {consensus} · agreed: level {level}</source>
        <translation>единство мнений {consensus} · договорились: уровень {level}</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>I have forgotten the passphrase</source>
        <translation>Не помню парольную фразу</translation>
    </message>
    <message>
        <source>I know the passphrase</source>
        <translation>Я знаю парольную фразу</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Recovery code (20 digits)</source>
        <translation>Код восстановления (20 цифр)</translation>
    </message>
    <message>
        <source>Show what I write</source>
        <translation>Показывать, что я пишу</translation>
    </message>
    <message>
        <source>Write the passphrase to open it.</source>
        <translation>Чтобы открыть их, напишите парольную фразу.</translation>
    </message>
    <message>
        <source>Write the recovery code from your paper. Then you choose a new passphrase.</source>
        <translation>Напишите код восстановления с вашей бумаги. Потом вы выберете новую парольную фразу.</translation>
    </message>
    <message>
        <source>Your data is protected</source>
        <translation>Ваши данные защищены</translation>
    </message>
</context>
<context>
    <name>VoicesCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Where opinions differ</source>
        <translation>Где мнения разошлись</translation>
    </message>
</context>
<context>
    <name>VoicesPage</name>
    <message>
        <source>1–{levels} level · 9 don&apos;t know · 0 does not apply · Delete takes it back · arrows move</source>
        <translation>1–{levels} уровень · 9 не знаю · 0 не относится · Delete убирает отметку · стрелки — переход</translation>
    </message>
    <message>
        <source>Age:</source>
        <translation>Возраст:</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Назад к вопросам</translation>
    </message>
    <message>
        <source>Everybody answers alone on paper first; then you talk and agree. No names are needed.</source>
        <translation>Сначала все отвечают по отдельности, на бумаге; потом вы обсуждаете и договариваетесь. Имена не нужны.</translation>
    </message>
    <message>
        <source>Gender:</source>
        <translation>Пол:</translation>
    </message>
    <message>
        <source>Give everybody a blank questionnaire. When they are filled in, say above how many there are.</source>
        <translation>Раздайте всем пустые опросники. Когда листы заполнят, напишите выше, сколько их.</translation>
    </message>
    <message>
        <source>How many people answered on their own?</source>
        <translation>Сколько человек ответили сами?</translation>
    </message>
    <message>
        <source>Many voices</source>
        <translation>Много голосов</translation>
    </message>
    <message>
        <source>Marks by indicator and sheet</source>
        <translation>Отметки по показателям и листам</translation>
    </message>
    <message>
        <source>No sheets yet</source>
        <translation>Листов пока нет</translation>
    </message>
    <message>
        <source>Paper sheets</source>
        <translation>Бумажные листы</translation>
    </message>
    <message>
        <source>Print the blank questionnaire</source>
        <translation>Напечатать пустой опросник</translation>
    </message>
    <message>
        <source>Role:</source>
        <translation>Роль:</translation>
    </message>
    <message numerus="yes">
        <source>Sheet {sheet} is taken out together with its %n answers.</source>
        <translation>
            <numerusform>Лист {sheet} будет убран вместе с %n ответом.</numerusform>
            <numerusform>Лист {sheet} будет убран вместе с %n ответами.</numerusform>
            <numerusform>Лист {sheet} будет убран вместе с %n ответами.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet {sheet} of {count}</source>
        <translation>Лист {sheet} из {count}</translation>
    </message>
    <message>
        <source>Sheet {sheet} · {number} {question}</source>
        <translation>Лист {sheet} · {number} {question}</translation>
    </message>
    <message>
        <source>Take this sheet out</source>
        <translation>Убрать этот лист</translation>
    </message>
    <message>
        <source>Talk and agree</source>
        <translation>Обсудить и договориться</translation>
    </message>
    <message>
        <source>With fewer than {fewest} people, nobody is asked for role, gender or age.</source>
        <translation>Если людей меньше {fewest}, роль, пол и возраст не спрашиваются.</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>One moment, please</source>
        <translation>Одну минуту</translation>
    </message>
    <message>
        <source>Your data is being put in its place. Please leave the program open.</source>
        <translation>Ваши данные ставятся на место. Пожалуйста, не закрывайте программу.</translation>
    </message>
</context>
<context>
    <name>_Domains</name>
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
    <message numerus="yes">
        <source>%n levels</source>
        <translation>
            <numerusform>%n уровень</numerusform>
            <numerusform>%n уровня</numerusform>
            <numerusform>%n уровней</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Спрашивать снова</translation>
    </message>
    <message>
        <source>Ask “{title}” again</source>
        <translation>Снова спрашивать «{title}»</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Change “{title}”</source>
        <translation>Изменить «{title}»</translation>
    </message>
    <message>
        <source>Why is it left out?</source>
        <translation>Почему она пропущена?</translation>
    </message>
    <message>
        <source>Why “{domain}” is left out</source>
        <translation>Почему пропущена сфера «{domain}»</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Больше не спрашивать</translation>
    </message>
    <message>
        <source>Withdraw “{title}”</source>
        <translation>Больше не спрашивать «{title}»</translation>
    </message>
    <message>
        <source>no longer asked; its answers stay</source>
        <translation>больше не задаётся; ответы на него остаются</translation>
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
    <message>
        <source>{levels} · {state}</source>
        <translation>{levels} · {state}</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>complete</source>
        <translation>готово</translation>
    </message>
</context>
<context>
    <name>sentence</name>
    <message>
        <source>A backup is only read: leave out --save or --from-backup.</source>
        <translation>Резервную копию можно только читать: уберите --save или --from-backup.</translation>
    </message>
    <message>
        <source>A copied file may have {most} MB at most. Name the document and where it lies instead.</source>
        <translation>Скопированный файл может быть не больше {most} МБ. Вместо этого напишите название документа и где он лежит.</translation>
    </message>
    <message>
        <source>A level goes from 1 to {levels}.</source>
        <translation>Уровень — от 1 до {levels}.</translation>
    </message>
    <message>
        <source>A part of the data file is damaged. Nothing was deleted, and your backups are kept. Write nothing more before you have gone back to a backup or saved what can be read.</source>
        <translation>Часть файла данных повреждена. Ничего не удалено, резервные копии целы. Ничего больше не записывайте, пока не вернётесь к резервной копии или не спасёте то, что читается.</translation>
    </message>
    <message>
        <source>A passphrase for a hand-over file has {least} characters or more.</source>
        <translation>В парольной фразе для файла передачи должно быть не меньше {least} знаков.</translation>
    </message>
    <message>
        <source>A passphrase has at least {least} characters. Three or four words are easy to keep.</source>
        <translation>В парольной фразе не меньше {least} знаков. Три-четыре слова легко запомнить.</translation>
    </message>
    <message>
        <source>A plan has from 0 to {most} months.</source>
        <translation>В плане может быть от 0 до {most} месяцев.</translation>
    </message>
    <message>
        <source>A question of your own needs a title and the question itself.</source>
        <translation>Собственному вопросу нужны название и сам вопрос.</translation>
    </message>
    <message>
        <source>A question of your own needs from {fewest} to {most} levels, each with its text.</source>
        <translation>Собственному вопросу нужно от {fewest} до {most} уровней, каждый со своим текстом.</translation>
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
        <source>All that people wrote is whole. “cso-assess check --repair” calculates the results again.</source>
        <translation>Всё, что написали люди, цело. «cso-assess check --repair» пересчитает результаты.</translation>
    </message>
    <message>
        <source>An action leads to a level from 2 to {levels}.</source>
        <translation>Действие ведёт к уровню от 2 до {levels}.</translation>
    </message>
    <message>
        <source>An anonymized export needs closed rounds of at least {least} organizations with the same questionnaire: with fewer, somebody could be recognized. Nothing was written.</source>
        <translation>Для обезличенной выгрузки нужны закрытые раунды не менее чем {least} организаций с одним опросником: если их меньше, кого-то можно узнать. Ничего не записано.</translation>
    </message>
    <message>
        <source>An anonymized export takes the latest closed rounds: leave out --round.</source>
        <translation>Обезличенная выгрузка берёт последние закрытые раунды: уберите --round.</translation>
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
        <source>Answers of “{organization}”, round {number}, were changed by something else than this program: {indicators}.</source>
        <translation>Ответы организации «{organization}», раунд {number}, изменены не этой программой: {indicators}.</translation>
    </message>
    <message>
        <source>Data cannot be kept safely in this folder ({name}: {found}). Choose a folder on this computer&apos;s own disk.</source>
        <translation>В этой папке данные нельзя хранить надёжно ({name}: {found}). Выберите папку на собственном диске этого компьютера.</translation>
    </message>
    <message>
        <source>Files to edit come on A4 only. Choose A4 for this document.</source>
        <translation>Файлы для правки бывают только в формате A4. Выберите A4 для этого документа.</translation>
    </message>
    <message>
        <source>Fixed dates need a first and a last day.</source>
        <translation>Для закреплённых дат нужны первый и последний день.</translation>
    </message>
    <message>
        <source>From 0 to {most} people can take part.</source>
        <translation>Участвовать могут от 0 до {most} человек.</translation>
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
        <source>It is deleted here, but a backup could not be written without it. The program tries again when it is opened next. The reason: {detail}</source>
        <translation>Здесь всё удалено, но одну из резервных копий не удалось переписать без этого. Программа попробует ещё раз, когда её откроют. Причина: {detail}</translation>
    </message>
    <message>
        <source>Name the file that holds the new passphrase: --passphrase-file FILE.</source>
        <translation>Назовите файл с новой парольной фразой: --passphrase-file FILE.</translation>
    </message>
    <message>
        <source>No backup could be made, so nothing was changed. The reason: {detail}</source>
        <translation>Не удалось сделать резервную копию, поэтому ничего не изменено. Причина: {detail}</translation>
    </message>
    <message>
        <source>No copy of this document is kept here.</source>
        <translation>Копии этого документа здесь нет.</translation>
    </message>
    <message>
        <source>No organization is called “{name}”.</source>
        <translation>Организации с названием «{name}» нет.</translation>
    </message>
    <message>
        <source>Not taken: {files}.</source>
        <translation>Не принято: {files}.</translation>
    </message>
    <message>
        <source>Not taken: {files}. All other files were taken.</source>
        <translation>Не принято: {files}. Все остальные файлы приняты.</translation>
    </message>
    <message>
        <source>Nothing can be read from the damaged data file. It was left as it is.</source>
        <translation>Из повреждённого файла данных ничего нельзя прочитать. Он оставлен как есть.</translation>
    </message>
    <message>
        <source>Numbers of people go from 0 to {most}.</source>
        <translation>Число людей может быть от 0 до {most}.</translation>
    </message>
    <message>
        <source>Only a PDF can be protected with a password. Nothing was written.</source>
        <translation>Паролем можно защитить только PDF. Ничего не записано.</translation>
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
        <source>Only the plan and the sheets come on A5. Choose A4 for this document.</source>
        <translation>На A5 бывают только план и листы. Выберите A4 для этого документа.</translation>
    </message>
    <message>
        <source>Only what has a level can be planned for.</source>
        <translation>Планировать можно только то, у чего есть уровень.</translation>
    </message>
    <message>
        <source>Progress goes from 0 to 100 percent.</source>
        <translation>Ход работы указывают от 0 до 100 процентов.</translation>
    </message>
    <message>
        <source>Rows that belong to something that is no longer there: {count}.</source>
        <translation>Записей, которые относятся к тому, чего больше нет: {count}.</translation>
    </message>
    <message>
        <source>Say what document it is.</source>
        <translation>Напишите, что это за документ.</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Напишите, что нужно сделать.</translation>
    </message>
    <message>
        <source>Say what to export: --organization NAME, --round ID or --all.</source>
        <translation>Укажите, что выгрузить: --organization NAME, --round ID или --all.</translation>
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
        <source>Something in the program did not work, so this was not done. Everything that was shown as saved is safe. Try it again; if it does not work then either, close the program and open it again.</source>
        <translation>В программе что-то не сработало, поэтому это не сделано. Всё, что было показано как сохранённое, цело. Попробуйте ещё раз; если и тогда не получится, закройте программу и откройте её снова.</translation>
    </message>
    <message>
        <source>The backup {file} is damaged. Nothing was changed: choose another backup.</source>
        <translation>Резервная копия {file} повреждена. Ничего не изменено: выберите другую копию.</translation>
    </message>
    <message>
        <source>The copied files of an organization may have {most} MB together. Name the document and where it lies instead.</source>
        <translation>Все скопированные файлы организации вместе могут занимать до {most} МБ. Вместо этого напишите название документа и где он лежит.</translation>
    </message>
    <message>
        <source>The data file cannot be read as a whole: a part of it is damaged.</source>
        <translation>Файл данных не читается целиком: часть его повреждена.</translation>
    </message>
    <message>
        <source>The data file does not have the tables that it should have.</source>
        <translation>В файле данных нет тех таблиц, которые должны быть.</translation>
    </message>
    <message>
        <source>The data file is damaged or was not made by this program. It was left as it is: please keep it, do not delete it.</source>
        <translation>Файл данных повреждён или сделан не этой программой. Он оставлен как есть: пожалуйста, сохраните его, не удаляйте.</translation>
    </message>
    <message>
        <source>The data file is damaged. It was left as it is: do not delete it.</source>
        <translation>Файл данных повреждён. Он оставлен как есть: не удаляйте его.</translation>
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
        <source>The document could not be made: it took too long, so the work on it was ended. Everything that was shown as saved is safe. Try it again; if that does not help, make it without a logo or without what people wrote.</source>
        <translation>Не удалось составить документ: это длилось слишком долго, поэтому работа над ним прекращена. Всё, что было показано как сохранённое, в безопасности. Попробуйте ещё раз; если не поможет, составьте его без логотипа или без того, что написали люди.</translation>
    </message>
    <message>
        <source>The document could not be made: the part of the program that makes documents ended by itself. Everything that was shown as saved is safe. Try it again; if that does not help, make it without a logo or without what people wrote.</source>
        <translation>Не удалось составить документ: часть программы, которая составляет документы, сама завершилась. Всё, что было показано как сохранённое, в безопасности. Попробуйте ещё раз; если не поможет, составьте его без логотипа или без того, что написали люди.</translation>
    </message>
    <message>
        <source>The file contradicts what is here: a part of it belongs to something else. Nothing was kept.</source>
        <translation>Файл противоречит тому, что есть здесь: его часть относится к другому. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>The file workspace.change in the data folder cannot be read. Nothing was changed: keep a copy of the whole folder and ask for help.</source>
        <translation>Файл workspace.change в папке данных не читается. Ничего не изменено: сохраните копию всей папки и попросите помощи.</translation>
    </message>
    <message>
        <source>The file {file} could not be written ({detail}). What was there before is unchanged.</source>
        <translation>Не удалось записать файл {file} ({detail}). То, что было там раньше, не изменилось.</translation>
    </message>
    <message>
        <source>The file {file} did not read back as it was written, so it was removed. {detail} Your data is unchanged.</source>
        <translation>Файл {file} прочитался не так, как был записан, поэтому он удалён. {detail} Ваши данные не изменились.</translation>
    </message>
    <message>
        <source>The file {file} in the data folder was changed and cannot be opened. Move it to another place, then try again.</source>
        <translation>Файл {file} в папке данных был изменён и не открывается. Перенесите его в другое место и попробуйте снова.</translation>
    </message>
    <message>
        <source>The file {file} is not a backup of this program, or is damaged from its beginning, or is protected and its key file {key} does not lie beside it. Nothing was changed.</source>
        <translation>Файл {file} не является резервной копией этой программы, или повреждён с самого начала, или защищён, а его файла ключа {key} рядом нет. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The file {file} is not a backup of this program, or it is damaged from its beginning. Nothing was changed.</source>
        <translation>Файл {file} не является резервной копией этой программы или повреждён с самого начала. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The file {file} is not a text file in UTF-8, so no passphrase was read.</source>
        <translation>Файл {file} — не текст в кодировке UTF-8, парольная фраза не прочитана.</translation>
    </message>
    <message>
        <source>The file {file} was written, but the disk did not confirm it ({detail}). Save it again, or elsewhere.</source>
        <translation>Файл {file} записан, но диск этого не подтвердил ({detail}). Сохраните его ещё раз или в другом месте.</translation>
    </message>
    <message>
        <source>The file “{name}” is empty: there is nothing to copy.</source>
        <translation>Файл «{name}» пуст: копировать нечего.</translation>
    </message>
    <message>
        <source>The first line of {file} is empty: a passphrase was expected there.</source>
        <translation>Первая строка файла {file} пуста: там должна быть парольная фраза.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used ({detail}).</source>
        <translation>Папку {folder} использовать нельзя ({detail}).</translation>
    </message>
    <message>
        <source>The key file of this workspace is damaged, and so is the copy beside the backups. The data was left as it is. Put back workspace.key from a copy of the data folder or of a backup.</source>
        <translation>Файл ключа этой рабочей папки повреждён, его копия рядом с резервными копиями — тоже. Данные оставлены как есть. Верните файл workspace.key из копии папки данных или резервной копии.</translation>
    </message>
    <message>
        <source>The last day cannot come before the first.</source>
        <translation>Последний день не может быть раньше первого.</translation>
    </message>
    <message>
        <source>The last sheets already carry answers. Remove a sheet by itself if it should not count.</source>
        <translation>На последних листах уже есть ответы. Если лист не нужен, уберите его отдельно.</translation>
    </message>
    <message>
        <source>The last step could not be finished ({detail}). Nothing is lost: close the program and see that the disk works and is not full. When the program is opened again, it goes on from there.</source>
        <translation>Последний шаг не удалось закончить ({detail}). Ничего не потеряно: закройте программу и проверьте, что диск работает и не переполнен. Когда программа откроется снова, она продолжит с этого места.</translation>
    </message>
    <message>
        <source>The logo has to be a picture in PNG or JPEG. Choose another file.</source>
        <translation>Логотипом может быть только картинка PNG или JPEG. Выберите другой файл.</translation>
    </message>
    <message>
        <source>The logo is larger than 2 MB. Choose a smaller picture.</source>
        <translation>Логотип больше 2 МБ. Выберите картинку поменьше.</translation>
    </message>
    <message>
        <source>The number of levels of a question stays as it is. Withdraw it and add a new one.</source>
        <translation>Число уровней вопроса не меняется. Перестаньте задавать этот вопрос и добавьте новый.</translation>
    </message>
    <message>
        <source>The passphrase does not fit. Nothing was changed: try again.</source>
        <translation>Парольная фраза не подходит. Ничего не изменено: попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The password for the document is too long. Nothing was written.</source>
        <translation>Пароль для документа слишком длинный. Ничего не записано.</translation>
    </message>
    <message>
        <source>The password for the document is too short: it needs at least {count} characters. Nothing was written.</source>
        <translation>Пароль для документа слишком короткий: нужно не меньше {count} знаков. Ничего не записано.</translation>
    </message>
    <message>
        <source>The printer did not take the document. Nothing was printed.</source>
        <translation>Принтер не принял документ. Ничего не напечатано.</translation>
    </message>
    <message>
        <source>The program is on a flash disk or memory card. If that is pulled out while the program is open, answers may be lost. Nothing was opened or changed. Copy the whole folder to the computer and start it there. If you know the risk and want to take it, put a file named “{name}” beside the program.</source>
        <translation>Программа запущена с флешки или карты памяти. Если вынуть её, пока программа открыта, ответы могут пропасть. Ничего не открыто и не изменено. Скопируйте всю папку на компьютер и запустите программу оттуда. Если вы знаете о риске и готовы к нему, положите рядом с программой файл с именем «{name}».</translation>
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
        <source>The recovery code does not fit this workspace. Is it on the newest recovery sheet?</source>
        <translation>Код восстановления не подходит к этой рабочей папке. Он с самого нового листа восстановления?</translation>
    </message>
    <message>
        <source>The stored result of “{organization}”, round {number}, is not what its answers give.</source>
        <translation>Сохранённый результат организации «{organization}», раунд {number}, не совпадает с тем, что дают её ответы.</translation>
    </message>
    <message>
        <source>The window is locked by a passphrase: set one in the settings, under “Passphrase”.</source>
        <translation>Окно блокируется парольной фразой: задайте её в настройках, в разделе «Парольная фраза».</translation>
    </message>
    <message>
        <source>The window was not locked: some of what you wrote could not be saved. It still stands there; all that was shown as saved is safe.</source>
        <translation>Окно не заблокировано: часть написанного не удалось сохранить. Она по-прежнему на экране; всё, что показано как сохранённое, в безопасности.</translation>
    </message>
    <message>
        <source>The year of founding goes from 1 to {most}.</source>
        <translation>Год основания может быть от 1 до {most}.</translation>
    </message>
    <message>
        <source>There is a mistake in this code: its last digit does not fit the others.</source>
        <translation>В этом коде ошибка: последняя цифра не сходится с остальными.</translation>
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
        <source>There is no good backup to read. Your data was left as it is: wait until it is closed there.</source>
        <translation>Целой резервной копии для чтения нет. Ваши данные оставлены как есть: подождите, пока их закроют там.</translation>
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
        <source>This answer does not fit the question; nothing was kept.</source>
        <translation>Этот ответ не подходит к вопросу; ничего не сохранено.</translation>
    </message>
    <message>
        <source>This code does not open the file. Ask whoever gave it to you to read the code out again.</source>
        <translation>Этот код не открывает файл. Попросите того, кто его дал, прочитать код ещё раз.</translation>
    </message>
    <message>
        <source>This conflict is settled already.</source>
        <translation>Это расхождение уже разрешено.</translation>
    </message>
    <message>
        <source>This data was written by a newer version of the program (data format {found}; this version knows formats up to {known}). It was left as it is: open it with the newer version.</source>
        <translation>Эти данные записала более новая версия программы (формат данных {found}; эта версия знает форматы до {known}). Они оставлены как есть: откройте их в более новой версии.</translation>
    </message>
    <message>
        <source>This document is no longer in the list.</source>
        <translation>Этого документа больше нет в списке.</translation>
    </message>
    <message>
        <source>This hand-over file holds something that does not belong there. Nothing of it was taken.</source>
        <translation>В этом файле передачи есть то, чего в нём быть не должно. Из него ничего не принято.</translation>
    </message>
    <message>
        <source>This hand-over file is damaged or not whole. Nothing of it was taken; copy it again from its source.</source>
        <translation>Этот файл передачи повреждён или неполон. Из него ничего не принято; скопируйте его заново.</translation>
    </message>
    <message>
        <source>This hand-over file is sealed. It opens with the code that was told with it.</source>
        <translation>Этот файл передачи запечатан. Он открывается кодом, который сообщили вместе с ним.</translation>
    </message>
    <message>
        <source>This hand-over file was written by a newer version of the program (format {found}; this version knows formats up to {known}). Install the newer version to import it.</source>
        <translation>Этот файл передачи записан более новой версией программы (формат {found}; эта версия знает форматы до {known}). Установите новую версию, чтобы принять его.</translation>
    </message>
    <message>
        <source>This import was taken back already, or it is not known here.</source>
        <translation>Этот приём уже отменён, или здесь о нём не известно.</translation>
    </message>
    <message>
        <source>This is a copy for reading: nothing can be changed or saved in it. Your data itself was left as it is.</source>
        <translation>Это копия для чтения: изменить или сохранить в ней ничего нельзя. Сами ваши данные оставлены как есть.</translation>
    </message>
    <message>
        <source>This is not a hand-over file of this program.</source>
        <translation>Это не файл передачи этой программы.</translation>
    </message>
    <message>
        <source>This is not a recovery code: it has 20 digits, and the last one shows typing mistakes. Check it.</source>
        <translation>Это не код восстановления: в нём 20 цифр, и последняя показывает опечатки. Проверьте его.</translation>
    </message>
    <message>
        <source>This is too much for one hand-over file (at most {most} MB). Choose fewer organizations or rounds.</source>
        <translation>Для одного файла передачи это слишком много (не больше {most} МБ). Выберите меньше организаций или раундов.</translation>
    </message>
    <message>
        <source>This is too much text for one hand-over file. Choose fewer organizations or rounds.</source>
        <translation>Для одного файла передачи здесь слишком много текста. Выберите меньше организаций или раундов.</translation>
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
        <source>This question is no longer there.</source>
        <translation>Этого вопроса больше нет.</translation>
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
        <source>This sheet is no longer there.</source>
        <translation>Этого листа больше нет.</translation>
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
        <source>This workspace is not protected by a passphrase.</source>
        <translation>Эта рабочая папка не защищена парольной фразой.</translation>
    </message>
    <message>
        <source>This workspace is open in another program. Close it there first.</source>
        <translation>Эта рабочая папка открыта в другой программе. Сначала закройте её там.</translation>
    </message>
    <message>
        <source>This workspace is protected already. Change its passphrase instead.</source>
        <translation>Эта рабочая папка уже защищена. Вместо этого смените её парольную фразу.</translation>
    </message>
    <message>
        <source>This workspace is protected by a passphrase. Name a file that holds it: --passphrase-file FILE.</source>
        <translation>Эта рабочая папка защищена парольной фразой. Назовите файл, где она записана: --passphrase-file FILE.</translation>
    </message>
    <message>
        <source>This workspace is protected: its passphrase is needed to open it.</source>
        <translation>Эта рабочая папка защищена: чтобы её открыть, нужна парольная фраза.</translation>
    </message>
    <message>
        <source>This workspace was protected by a newer version of the program (key format {found}; this version knows formats up to {known}). It was left as it is: open it with the newer version.</source>
        <translation>Эту рабочую папку защитила более новая версия программы (формат ключа {found}; эта версия знает форматы до {known}). Она оставлена как есть: откройте её в более новой версии.</translation>
    </message>
    <message>
        <source>What this command says could not be written ({detail}). What it did stays done.</source>
        <translation>То, что говорит эта команда, не удалось записать ({detail}). Что она сделала, сделано.</translation>
    </message>
    <message>
        <source>What this was about is deleted: it can be read, but not put back.</source>
        <translation>То, о чём шла речь, удалено: это можно прочитать, но не вернуть.</translation>
    </message>
    <message>
        <source>With fewer than {fewest} people, role, gender and age are not asked: each could be recognized.</source>
        <translation>Если людей меньше {fewest}, роль, пол и возраст не спрашиваются: каждого можно было бы узнать.</translation>
    </message>
    <message>
        <source>a date such as 2026-11-23</source>
        <translation>дата, например 2026-11-23</translation>
    </message>
    <message>
        <source>a domain and its reason, as in DOMAIN=REASON</source>
        <translation>сфера и причина в виде DOMAIN=REASON</translation>
    </message>
    <message>
        <source>a file has that name</source>
        <translation>файл с таким именем уже есть</translation>
    </message>
    <message>
        <source>a folder has that name</source>
        <translation>так называется папка</translation>
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
        <source>another program uses it</source>
        <translation>им пользуется другая программа</translation>
    </message>
    <message>
        <source>each domain only once</source>
        <translation>каждая сфера только один раз</translation>
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
        <source>expected another id: organizations&apos; own questions have such</source>
        <translation>нужен другой id: так называются собственные вопросы организаций</translation>
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
        <translation>нужен или уровень, или состояние (level или state)</translation>
    </message>
    <message>
        <source>expected fewer and shorter lists, names and numbers</source>
        <translation>списков, названий и чисел слишком много, или они слишком длинные</translation>
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
        <source>expected what this program writes</source>
        <translation>ожидалось то, что пишет эта программа</translation>
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
        <translation>пропущено; нужен уровень или состояние (level или state)</translation>
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
        <translation>одно из {names}</translation>
    </message>
    <message>
        <source>text in UTF-8</source>
        <translation>текст в UTF-8</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>диск только для чтения</translation>
    </message>
    <message>
        <source>the disk failed</source>
        <translation>сбой диска</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>диск заполнен</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>такой папки нет</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>имя слишком длинное</translation>
    </message>
    <message>
        <source>this account may not do so there</source>
        <translation>у вас нет на это прав</translation>
    </message>
    <message>
        <source>what was written is not equal to the data</source>
        <translation>записанное не совпадает с данными</translation>
    </message>
    <message>
        <source>{file} is the data file itself: choose a backup.</source>
        <translation>{file} — это сам файл данных: выберите резервную копию.</translation>
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
        <translation>{file}: нужна таблица Excel (.xlsx).</translation>
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
        <source>{file}:{line}: expected text in UTF-8. Save it in Excel as “CSV UTF-8”, or give the workbook itself.</source>
        <translation>{file}:{line}: нужен текст в кодировке UTF-8. Сохраните его в Excel как «CSV UTF-8» или дайте саму таблицу Excel.</translation>
    </message>
    <message>
        <source>{file}:{line}: expected valid JSON.</source>
        <translation>{file}:{line}: нужен правильный JSON.</translation>
    </message>
    <message>
        <source>{file}:{line}: expected values separated by commas or semicolons, and every quotation mark closed.</source>
        <translation>{file}:{line}: значения нужно разделять запятыми или точками с запятой, а каждую кавычку закрывать.</translation>
    </message>
    <message>
        <source>{option}: expected {expected}, not “{value}”.</source>
        <translation>{option}: указано «{value}», а нужно другое: {expected}.</translation>
    </message>
    <message>
        <source>“{folder}” is not a folder that can be read.</source>
        <translation>«{folder}» — не папка, которую можно прочитать.</translation>
    </message>
    <message>
        <source>“{name}” and its rounds ({rounds}) would be deleted for good, from all backups as well. Nothing was deleted. Add --yes if that is meant.</source>
        <translation>Организация «{name}» и её раунды ({rounds}) будут удалены навсегда, в том числе из всех резервных копий. Пока ничего не удалено. Если это действительно нужно, добавьте --yes.</translation>
    </message>
    <message>
        <source>“{name}” was changed after this import, so it cannot be taken back without losing that work. The backup that was made before the import is still there.</source>
        <translation>«{name}»: после этого приёма здесь уже работали, поэтому отменить его, не потеряв эту работу, нельзя. Резервная копия, сделанная перед приёмом, сохранилась.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n действие</numerusform>
            <numerusform>%n действия</numerusform>
            <numerusform>%n действий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions are ahead; they ask {hours}. The numbers are those of the development plan.</source>
        <translation>
            <numerusform>Впереди %n действие, на него нужно {hours}. Номера — как в плане развития.</numerusform>
            <numerusform>Впереди %n действия, на них нужно {hours}. Номера — как в плане развития.</numerusform>
            <numerusform>Впереди %n действий, на них нужно {hours}. Номера — как в плане развития.</numerusform>
        </translation>
    </message>
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
        <source>%n actions, all of them finished.</source>
        <translation>
            <numerusform>%n действие, оно завершено.</numerusform>
            <numerusform>%n действия, все завершены.</numerusform>
            <numerusform>%n действий, все завершены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions: {done} done, {partly} done in part, {dropped} dropped, {open} open.</source>
        <translation>
            <numerusform>%n действие: сделано {done}, сделано частично {partly}, отказались от {dropped}, открыто {open}.</numerusform>
            <numerusform>%n действия: сделано {done}, сделано частично {partly}, отказались от {dropped}, открыто {open}.</numerusform>
            <numerusform>%n действий: сделано {done}, сделано частично {partly}, отказались от {dropped}, открыто {open}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n ответ</numerusform>
            <numerusform>%n ответа</numerusform>
            <numerusform>%n ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes made after that would be missing.</source>
        <translation>
            <numerusform>Не будет %n изменения, сделанного после этого.</numerusform>
            <numerusform>Не будет %n изменений, сделанных после этого.</numerusform>
            <numerusform>Не будет %n изменений, сделанных после этого.</numerusform>
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
        <source>%n indicators stayed at their level.</source>
        <translation>
            <numerusform>%n показатель остался на своём уровне.</numerusform>
            <numerusform>%n показателя остались на своём уровне.</numerusform>
            <numerusform>%n показателей осталось на своём уровне.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicators were scored in both rounds.</source>
        <translation>
            <numerusform>Балл в обоих раундах есть у %n показателя.</numerusform>
            <numerusform>Балл в обоих раундах есть у %n показателей.</numerusform>
            <numerusform>Балл в обоих раундах есть у %n показателей.</numerusform>
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
            <numerusform>За это отдан %n голос.</numerusform>
            <numerusform>За это отданы %n голоса.</numerusform>
            <numerusform>За это отдано %n голосов.</numerusform>
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
        <source>%n people answered on their own, before anybody saw the others&apos; marks.</source>
        <translation>
            <numerusform>Отвечал отдельно %n человек, и никто не видел отметок других.</numerusform>
            <numerusform>Отвечали отдельно %n человека, и никто не видел отметок других.</numerusform>
            <numerusform>Отвечали отдельно %n человек, и никто не видел отметок других.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people first answered alone, without seeing what the others said. Then we talked, and agreed on the level that counts. The number beside each indicator is the consensus: 1 when all agree, 0 when we were split between the two ends.</source>
        <translation>
            <numerusform>Сначала %n человек ответил в одиночку, не видя, что сказали другие. Потом мы поговорили и согласовали уровень, который считается. Число у показателя — единство мнений: 1, когда все согласны, 0, когда мы разделились между двумя краями.</numerusform>
            <numerusform>Сначала %n человека ответили каждый в одиночку, не видя, что сказали другие. Потом мы поговорили и согласовали уровень, который считается. Число у показателя — единство мнений: 1, когда все согласны, 0, когда мы разделились между двумя краями.</numerusform>
            <numerusform>Сначала %n человек ответили каждый в одиночку, не видя, что сказали другие. Потом мы поговорили и согласовали уровень, который считается. Число у показателя — единство мнений: 1, когда все согласны, 0, когда мы разделились между двумя краями.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people gave a level. Median {median}, range {range}, consensus {consensus} of 1.</source>
        <translation>
            <numerusform>Уровень назвал %n человек. Медиана {median}, размах {range}, единство мнений {consensus} из 1.</numerusform>
            <numerusform>Уровень назвали %n человека. Медиана {median}, размах {range}, единство мнений {consensus} из 1.</numerusform>
            <numerusform>Уровень назвали %n человек. Медиана {median}, размах {range}, единство мнений {consensus} из 1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people said that they do not know.</source>
        <translation>
            <numerusform>%n человек сказал, что не знает.</numerusform>
            <numerusform>%n человека сказали, что не знают.</numerusform>
            <numerusform>%n человек сказали, что не знают.</numerusform>
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
        <source>%n planned actions; {waiting} of them were not begun.</source>
        <translation>
            <numerusform>Запланировано %n действие; не начато: {waiting}.</numerusform>
            <numerusform>Запланировано %n действия; не начато: {waiting}.</numerusform>
            <numerusform>Запланировано %n действий; не начато: {waiting}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions were scored in both rounds: {before} then, {after} now.</source>
        <translation>
            <numerusform>Балл в обоих раундах получил %n вопрос: было {before}, стало {after}.</numerusform>
            <numerusform>Балл в обоих раундах получили %n вопроса: было {before}, стало {after}.</numerusform>
            <numerusform>Балл в обоих раундах получили %n вопросов: было {before}, стало {after}.</numerusform>
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
        <source>(deleted)</source>
        <translation>(удалено)</translation>
    </message>
    <message>
        <source>1 + {parts} = {sum}</source>
        <translation>1 + {parts} = {sum}</translation>
    </message>
    <message>
        <source>1 and a share for each weak place that becomes easier: the nearer, the more</source>
        <translation>1 и доля за каждое слабое место, которое это облегчает: чем ближе, тем больше</translation>
    </message>
    <message>
        <source>1 − {parts} = {consensus}</source>
        <translation>1 − {parts} = {consensus}</translation>
    </message>
    <message>
        <source>1. Start the program. Where it asks for the passphrase, choose that you have forgotten it.</source>
        <translation>1. Запустите программу. Там, где она спрашивает парольную фразу, выберите, что вы её забыли.</translation>
    </message>
    <message>
        <source>100 to 500 thousand som</source>
        <translation>от 100 до 500 тысяч сомов</translation>
    </message>
    <message>
        <source>2. Type the 20 digits, with or without spaces. A mistyped digit is noticed.</source>
        <translation>2. Введите 20 цифр, с пробелами или без. Если цифра набрана неверно, программа это заметит.</translation>
    </message>
    <message>
        <source>3. Choose a new passphrase. The code on this sheet stays valid.</source>
        <translation>3. Выберите новую парольную фразу. Код на этом листе остаётся в силе.</translation>
    </message>
    <message>
        <source>30 to 49 years</source>
        <translation>30–49 лет</translation>
    </message>
    <message>
        <source>30–49</source>
        <translation>30–49 лет</translation>
    </message>
    <message>
        <source>50 and more</source>
        <translation>50 лет и старше</translation>
    </message>
    <message>
        <source>50 years and older</source>
        <translation>50 лет и старше</translation>
    </message>
    <message>
        <source>500 thousand to 2 million som</source>
        <translation>от 500 тысяч до 2 миллионов сомов</translation>
    </message>
    <message>
        <source>A key indicator at level 1: it holds the stage back.</source>
        <translation>Ключевой показатель на уровне 1: он удерживает ступень.</translation>
    </message>
    <message>
        <source>A key indicator is one whose lowest level endangers people. While one of them is at level 1, the stage is at most “{stage}”, whatever the average says.</source>
        <translation>Ключевой показатель — тот, у которого самый низкий уровень опасен для людей. Пока хотя бы один из них на уровне 1, ступень не выше, чем «{stage}», каким бы ни было среднее.</translation>
    </message>
    <message>
        <source>A key indicator.</source>
        <translation>Ключевой показатель.</translation>
    </message>
    <message>
        <source>A line from the first round to the latest, and what each round gave.</source>
        <translation>Линия от первого раунда до последнего и то, что дал каждый раунд.</translation>
    </message>
    <message>
        <source>A mark by which you recognize the computer (better not the organization&apos;s name)</source>
        <translation>Пометка, по которой вы узнаете компьютер (лучше не название организации)</translation>
    </message>
    <message>
        <source>A plan stands on what is already there. These are our own strengths.</source>
        <translation>План стоит на том, что уже есть. Это наши собственные опоры.</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>Ваш собственный вопрос</translation>
    </message>
    <message>
        <source>A score is our own view of our own work. It is no rank, no audit and no verdict on people.</source>
        <translation>Балл — наш собственный взгляд на нашу работу. Это не место в списке, не проверка и не приговор людям.</translation>
    </message>
    <message>
        <source>A second view</source>
        <translation>Второй взгляд</translation>
    </message>
    <message>
        <source>A small first try</source>
        <translation>Небольшая первая проба</translation>
    </message>
    <message>
        <source>About the round</source>
        <translation>О раунде</translation>
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
        <source>Action: {title} ({state})</source>
        <translation>Действие: {title} ({state})</translation>
    </message>
    <message>
        <source>Action: {title} ({state}; proof: {proof})</source>
        <translation>Действие: {title} ({state}; подтверждение: {proof})</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Actions are taken in the order of priorities. Each gets the first weeks in which its hours fit and what it builds on has ended; its cost must fit in what is left of the money. What does not fit waits for later.</source>
        <translation>Действия берутся в порядке приоритетов. Каждое получает первые недели, в которые помещаются его часы и в которые уже закончено то, на что оно опирается; на его стоимость должно хватать оставшихся денег. Что не помещается, ждёт на потом.</translation>
    </message>
    <message>
        <source>Actions done</source>
        <translation>Сделано действий</translation>
    </message>
    <message>
        <source>Add a round from a filled file and print its id.</source>
        <translation>Добавить раунд из заполненного файла и вывести его id.</translation>
    </message>
    <message>
        <source>Add an organization and print its id.</source>
        <translation>Добавить организацию и вывести её id.</translation>
    </message>
    <message>
        <source>Add and list organizations.</source>
        <translation>Добавить организации и показать их список.</translation>
    </message>
    <message>
        <source>Add the demonstration organization and print its rounds&apos; ids.</source>
        <translation>Добавить организацию-пример и вывести id её раундов.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавляет</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>After: {mean}</source>
        <translation>Стало: {mean}</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message numerus="yes">
        <source>All %n planned actions were begun.</source>
        <translation>
            <numerusform>Начато единственное запланированное действие (%n).</numerusform>
            <numerusform>Начаты все %n запланированных действия.</numerusform>
            <numerusform>Начаты все %n запланированных действий.</numerusform>
        </translation>
    </message>
    <message>
        <source>All actions together cost {cost} of {budget} som.</source>
        <translation>Все действия вместе стоят {cost} сом из {budget}.</translation>
    </message>
    <message>
        <source>All actions together cost {cost} som.</source>
        <translation>Все действия вместе стоят {cost} сом.</translation>
    </message>
    <message>
        <source>All answers of this domain are at the same level. Was each one weighed?</source>
        <translation>Все ответы в этой сфере на одном уровне. Каждый ли из них мы взвесили?</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>Все сферы</translation>
    </message>
    <message>
        <source>All domains together</source>
        <translation>Все сферы вместе</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>Все показатели</translation>
    </message>
    <message>
        <source>All indicators by domain, each with its level</source>
        <translation>Все показатели по сферам, каждый со своим уровнем</translation>
    </message>
    <message>
        <source>All rounds</source>
        <translation>Все раунды</translation>
    </message>
    <message>
        <source>All rounds so far</source>
        <translation>Все раунды на сегодня</translation>
    </message>
    <message>
        <source>All scores are self-assessed, on a scale from 1 to {levels}.</source>
        <translation>Все баллы — самооценка по шкале от 1 до {levels}.</translation>
    </message>
    <message>
        <source>Alone: each fills the score sheet</source>
        <translation>По отдельности: каждая заполняет лист для отметок</translation>
    </message>
    <message>
        <source>Already finished</source>
        <translation>Уже завершено</translation>
    </message>
    <message>
        <source>Already finished are the actions with these numbers: {numbers}.</source>
        <translation>Уже завершены действия под номерами: {numbers}.</translation>
    </message>
    <message>
        <source>An action of our own</source>
        <translation>Наше собственное действие</translation>
    </message>
    <message>
        <source>An average hides its weakest place: read the lowest level and the confidence with it.</source>
        <translation>Среднее скрывает самое слабое место: смотрите вместе с ним самый низкий уровень и достоверность.</translation>
    </message>
    <message>
        <source>An average hides its weakest places. These are the ones to look at first.</source>
        <translation>Среднее скрывает самые слабые места. На эти стоит посмотреть в первую очередь.</translation>
    </message>
    <message>
        <source>Anonymized results</source>
        <translation>Обезличенные результаты</translation>
    </message>
    <message>
        <source>Another organization here has the same name: both are kept as two.</source>
        <translation>Здесь есть другая организация с таким же названием: останутся обе.</translation>
    </message>
    <message>
        <source>Another organization is also called “{name}”: both are kept as two.</source>
        <translation>Есть ещё одна организация с названием «{name}»: они остаются двумя разными.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <translation>Ответ: {answer}</translation>
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
        <source>Answers that may have been changed by the damage: {count}.</source>
        <translation>Ответов, которые могли измениться из-за повреждения: {count}.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Вопросов</translation>
    </message>
    <message>
        <source>At most {hours} hours in one week.</source>
        <translation>Не больше {hours} часов в одну неделю.</translation>
    </message>
    <message>
        <source>At the end somebody types the paper into the program, question by question: the numbers of the levels are the keys to press.</source>
        <translation>В конце кто-то переносит бумагу в программу, вопрос за вопросом: номера уровней — это клавиши, которые надо нажимать.</translation>
    </message>
    <message>
        <source>Backups that are of other data, from which nothing was taken: {count}.</source>
        <translation>Резервных копий других данных, из которых ничего не взято: {count}.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Before: {mean}</source>
        <translation>Было: {mean}</translation>
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
        <source>Between {start} and {end} we carry out %n actions. They take {hours} hours of our work and {cost} som.</source>
        <translation>
            <numerusform>С {start} по {end} мы выполним %n действие. На него уйдёт {hours} ч нашей работы и {cost} сом.</numerusform>
            <numerusform>С {start} по {end} мы выполним %n действия. На них уйдёт {hours} ч нашей работы и {cost} сом.</numerusform>
            <numerusform>С {start} по {end} мы выполним %n действий. На них уйдёт {hours} ч нашей работы и {cost} сом.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blank questionnaire</source>
        <translation>Пустой опросник</translation>
    </message>
    <message>
        <source>Both rounds are calculated again on the indicators that both scored, with the weights of the later round. So a score here can differ from the one that a round shows by itself.</source>
        <translation>Оба раунда рассчитаны заново по показателям, у которых балл есть в обоих, с весами более позднего раунда. Поэтому балл здесь может отличаться от того, что раунд показывает сам по себе.</translation>
    </message>
    <message>
        <source>Both rounds scored the same indicators: nothing had to be left out.</source>
        <translation>В обоих раундах балл получили одни и те же показатели: ничего не пришлось пропускать.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>Budget of a year</source>
        <translation>Бюджет за год</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>По возрасту</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>По ролям</translation>
    </message>
    <message>
        <source>By women and men</source>
        <translation>Женщины и мужчины</translation>
    </message>
    <message>
        <source>CSO Assess · made on {date}</source>
        <translation>CSO Assess · составлен {date}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Change the passphrase.</source>
        <translation>Сменить парольную фразу.</translation>
    </message>
    <message>
        <source>Change: {change}</source>
        <translation>Изменение: {change}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Check the files of a questionnaire.</source>
        <translation>Проверить файлы опросника.</translation>
    </message>
    <message>
        <source>Chosen questions</source>
        <translation>Выбранные вопросы</translation>
    </message>
    <message>
        <source>Come back to it</source>
        <translation>Вернуться к вопросу</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>Идёт после</translation>
    </message>
    <message>
        <source>Compare two rounds of one organization.</source>
        <translation>Сравнить два раунда одной организации.</translation>
    </message>
    <message numerus="yes">
        <source>Compared with round {round}, on the %n indicators that both rounds scored: {before} then, {after} now, so {change}.</source>
        <translation>
            <numerusform>По сравнению с раундом {round}, по %n показателю с баллом в обоих раундах: было {before}, стало {after}, то есть {change}.</numerusform>
            <numerusform>По сравнению с раундом {round}, по %n показателям с баллом в обоих раундах: было {before}, стало {after}, то есть {change}.</numerusform>
            <numerusform>По сравнению с раундом {round}, по %n показателям с баллом в обоих раундах: было {before}, стало {after}, то есть {change}.</numerusform>
        </translation>
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
        <source>Completeness: {answered} answered : {asked} asked = {share}</source>
        <translation>Полнота ответов: отвечено {answered} : спрошено {asked} = {share}</translation>
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
        <source>Confidence now</source>
        <translation>Достоверность сейчас</translation>
    </message>
    <message>
        <source>Confidence, 0 to 1</source>
        <translation>Достоверность, от 0 до 1</translation>
    </message>
    <message>
        <source>Confidence, the average of the proof: {sum}</source>
        <translation>Достоверность, среднее по силе подтверждений: {sum}</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Единство мнений</translation>
    </message>
    <message>
        <source>Consensus is 1 when all give the same level, and 0 when one half gives the lowest and the other half the highest. For each level the share of people is multiplied by log₂(1 − distance from the mean : {span}); the sum of these parts, which is below 0, is added to 1 (Tastle and Wierman, 2007).</source>
        <translation>Единство мнений равно 1, когда все назвали один уровень, и 0, когда одна половина назвала самый низкий, а другая — самый высокий. Для каждого уровня доля людей умножается на log₂(1 − расстояние от среднего : {span}); сумма этих частей, которая меньше 0, прибавляется к 1 (Тасл и Вирман, 2007).</translation>
    </message>
    <message>
        <source>Consensus is 1 when all give the same level, and 0 when one half gives the lowest and the other half the highest. Talk first where it is lowest.</source>
        <translation>Единство мнений равно 1, когда все назвали один уровень, и 0, когда одна половина назвала самый низкий, а другая — самый высокий. Сначала поговорите там, где оно ниже всего.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Copied file</source>
        <translation>Скопированный файл</translation>
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
        <source>Damaged files that nobody could read, removed: {count}.</source>
        <translation>Удалено повреждённых файлов, которые никто не мог прочитать: {count}.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Dates are fixed</source>
        <translation>Сроки закреплены</translation>
    </message>
    <message>
        <source>Day 1 is {date}</source>
        <translation>День 1 — {date}</translation>
    </message>
    <message>
        <source>Day of the talk</source>
        <translation>День разговора</translation>
    </message>
    <message>
        <source>Days {begin} to {end}: until {date}</source>
        <translation>Дни {begin}–{end}: до {date}</translation>
    </message>
    <message>
        <source>Delete an organization for good, from all backups as well.</source>
        <translation>Удалить организацию навсегда, в том числе из всех резервных копий.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Deleted for good. Backups written again without it: {count}.</source>
        <translation>Удалено навсегда. Резервных копий переписано без этого: {count}.</translation>
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
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Do not photograph it, and do not send it in a message.</source>
        <translation>Не фотографируйте его и не пересылайте в сообщениях.</translation>
    </message>
    <message>
        <source>Do not publish two exports of nearly the same organizations: their difference could tell about the few that changed.</source>
        <translation>Не публикуйте две выгрузки почти одних и тех же организаций: разница между ними может рассказать о тех немногих, что изменились.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Does not apply to us</source>
        <translation>Не относится к нам</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Сфера</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <translation>Возвращено: {change}</translation>
    </message>
    <message>
        <source>Done again: {change} · “{title}”</source>
        <translation>Возвращено: {change} · «{title}»</translation>
    </message>
    <message>
        <source>Done in part</source>
        <translation>Сделано частично</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Дата выполнения</translation>
    </message>
    <message>
        <source>Done, %</source>
        <translation>Сделано, %</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Отказались</translation>
    </message>
    <message>
        <source>Each action as a bar, and the hours of each week</source>
        <translation>Каждое действие — полоса; ниже часы каждой недели</translation>
    </message>
    <message>
        <source>Each action moves one indicator up by one level. The boxes are for ticking. Every action also asks whom it could harm, so that we notice in time.</source>
        <translation>Каждое действие поднимает один показатель на один уровень. Клетки — для отметок. Каждое действие спрашивает и о том, кому оно может повредить, чтобы мы заметили это вовремя.</translation>
    </message>
    <message>
        <source>Each column is a round. A dash: nothing was scored there.</source>
        <translation>Каждый столбец — раунд. Черта: баллов там нет.</translation>
    </message>
    <message numerus="yes">
        <source>Each column is a round: the first and the latest %n. A dash: nothing was scored there.</source>
        <translation>
            <numerusform>Каждый столбец — раунд: первый и последний %n. Черта: баллов там нет.</numerusform>
            <numerusform>Каждый столбец — раунд: первый и последние %n. Черта: баллов там нет.</numerusform>
            <numerusform>Каждый столбец — раунд: первый и последние %n. Черта: баллов там нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of us</source>
        <translation>Каждая из нас</translation>
    </message>
    <message>
        <source>Each of us answers alone first. The consensus of an indicator (Tastle and Wierman, 2007) looks at how far each level lies from the average: it is 1 when all agree and 0 when one half stands at the lowest level and the other at the highest. We talk first about what has the lowest consensus. The level that we then agree on counts; what each of us said stays without names.</source>
        <translation>Сначала каждая из нас отвечает в одиночку. Единство мнений по показателю (Тасл и Вирман, 2007) смотрит, как далеко каждый уровень от среднего: оно равно 1, когда все согласны, и 0, когда одна половина на самом низком уровне, а другая на самом высоком. Сначала мы говорим о том, где единства меньше всего. Считается уровень, который мы потом согласовали; что сказала каждая, остаётся без имён.</translation>
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
        <translation>У каждого вопроса уровни от 1 до {levels}. Балл сферы — среднее выбранных нами уровней; каждый считается столько раз, сколько говорит его вес. То, что к нам не относится или чего мы пока не знаем, не считается.</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>Всё это здесь уже есть.</translation>
    </message>
    <message>
        <source>Everything is as the program wrote it.</source>
        <translation>Всё так, как записала программа.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Filled questionnaire</source>
        <translation>Заполненный опросник</translation>
    </message>
    <message>
        <source>Filled questionnaire · round {number}</source>
        <translation>Заполненный опросник · раунд {number}</translation>
    </message>
    <message>
        <source>Filled questionnaire: {organization}</source>
        <translation>Заполненный опросник: {organization}</translation>
    </message>
    <message>
        <source>Finish: {action}</source>
        <translation>Закончить: {action}</translation>
    </message>
    <message>
        <source>First alone: everybody gets a copy of the score sheet at the end and fills it without a name.</source>
        <translation>Сначала по отдельности: все получают копию листа для отметок (он в конце) и заполняют её без имени.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>First step: {step}</source>
        <translation>Первый шаг: {step}</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Первые шаги</translation>
    </message>
    <message>
        <source>For the board</source>
        <translation>От правления</translation>
    </message>
    <message>
        <source>For the members</source>
        <translation>От членов организации</translation>
    </message>
    <message>
        <source>For the staff and volunteers</source>
        <translation>От сотрудников и волонтёров</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>From left to right: work on a place at the left makes the ones that its arrows reach easier. Shown are the places that open most, and what they open first.</source>
        <translation>Слева направо: работа над местом слева облегчает те, к которым ведут его стрелки. Показаны места, которые открывают больше всего, и то, что они открывают сначала.</translation>
    </message>
    <message>
        <source>From level</source>
        <translation>С уровня</translation>
    </message>
    <message>
        <source>From mean</source>
        <translation>От среднего</translation>
    </message>
    <message>
        <source>From our own means</source>
        <translation>Из своих средств</translation>
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
        <source>Full report</source>
        <translation>Полный отчёт</translation>
    </message>
    <message>
        <source>Full report · round {number}</source>
        <translation>Полный отчёт · раунд {number}</translation>
    </message>
    <message>
        <source>Full report: {organization}</source>
        <translation>Полный отчёт: {organization}</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Разрыв</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Go back to a backup; what is there now is kept.</source>
        <translation>Вернуться к резервной копии; то, что есть сейчас, сохранится.</translation>
    </message>
    <message>
        <source>Go on: {action}</source>
        <translation>Продолжить: {action}</translation>
    </message>
    <message>
        <source>Groups of fewer than {least} organizations are not shown. Further regions, themes, questions or totals were left out where something about so few could be calculated from the others.</source>
        <translation>Группы меньше чем из {least} организаций не показаны. Другие области, темы, вопросы или итоги пропущены там, где по остальным можно было бы вычислить что-то о столь немногих.</translation>
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
        <source>Here every score is the one that its round gave. Where two rounds asked different questions, these numbers compare only roughly.</source>
        <translation>Здесь каждый балл такой, каким его дал сам раунд. Если в двух раундах вопросы были разные, эти числа можно сравнивать лишь приблизительно.</translation>
    </message>
    <message>
        <source>Here is every question that we asked ourselves, with the level that we chose, what supports it, and what we said about it.</source>
        <translation>Здесь все вопросы, которые мы себе задали: какой уровень мы выбрали, что его подтверждает и что мы об этом сказали.</translation>
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
        <source>How each of us saw it</source>
        <translation>Как это видела каждая из нас</translation>
    </message>
    <message>
        <source>How it fits one day</source>
        <translation>Как уложиться в один день</translation>
    </message>
    <message>
        <source>How it was calculated</source>
        <translation>Как это посчитано</translation>
    </message>
    <message>
        <source>How many took part</source>
        <translation>Сколько нас было</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Сколько сделано</translation>
    </message>
    <message>
        <source>How people and rounds are compared</source>
        <translation>Как сравниваются люди и раунды</translation>
    </message>
    <message>
        <source>How the change came about</source>
        <translation>Как получилось изменение</translation>
    </message>
    <message>
        <source>How the confidence came about</source>
        <translation>Как получилась достоверность</translation>
    </message>
    <message>
        <source>How the domains have changed</source>
        <translation>Как изменились сферы</translation>
    </message>
    <message>
        <source>How the overall level came about</source>
        <translation>Как получился общий уровень</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation>Как его хранить</translation>
    </message>
    <message>
        <source>How to read an answer</source>
        <translation>Как читать ответ</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Как им пользоваться</translation>
    </message>
    <message>
        <source>How we answer</source>
        <translation>Как мы отвечаем</translation>
    </message>
    <message>
        <source>How we see ourselves, domain by domain</source>
        <translation>Какими мы видим себя по сферам</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Идеи</translation>
    </message>
    <message>
        <source>If nobody knows, we tick “we don&apos;t know yet”. If a question has nothing to do with our work, we say why.</source>
        <translation>Если никто не знает, отмечаем «пока не знаем». Если вопрос никак не связан с нашей работой, пишем почему.</translation>
    </message>
    <message>
        <source>If somebody else may have seen it, make a new code. Then this one opens the workspace no longer; but copies of the data that were made before still open with it.</source>
        <translation>Если его мог увидеть кто-то посторонний, сделайте новый код. Тогда этот код рабочую папку больше не откроет; но копии данных, сделанные раньше, им по-прежнему открываются.</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>Расходится</translation>
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
        <source>Indicators</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Indicators that fell</source>
        <translation>Показатели, которые снизились</translation>
    </message>
    <message>
        <source>Indicators that rose</source>
        <translation>Показатели, которые выросли</translation>
    </message>
    <message>
        <source>It cannot be compared with the score of another organization, which judged itself with other eyes.</source>
        <translation>Его нельзя сравнивать с баллом другой организации: она смотрела на себя другими глазами.</translation>
    </message>
    <message>
        <source>It has no level yet that could rise, so nothing is calculated for it.</source>
        <translation>У него пока нет уровня, который мог бы вырасти, поэтому для него ничего не рассчитано.</translation>
    </message>
    <message>
        <source>It is a key indicator: where it is weak, people can come to harm.</source>
        <translation>Это ключевой показатель: где он слаб, люди могут пострадать.</translation>
    </message>
    <message numerus="yes">
        <source>It is of {date}, {time}. %n changes made after that would be missing.</source>
        <translation>
            <numerusform>Она от {date}, {time}. Не будет %n изменения, сделанного после этого.</numerusform>
            <numerusform>Она от {date}, {time}. Не будет %n изменений, сделанных после этого.</numerusform>
            <numerusform>Она от {date}, {time}. Не будет %n изменений, сделанных после этого.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is of {date}, {time}. Nothing was changed after that.</source>
        <translation>Она от {date}, {time}. После этого ничего не меняли.</translation>
    </message>
    <message>
        <source>It is of {date}, {time}. What was changed after that would be missing.</source>
        <translation>Она от {date}, {time}. Того, что изменили после этого, не будет.</translation>
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
            <numerusform>Сейчас уровень {level}, это на %n уровень ниже целевого.</numerusform>
            <numerusform>Сейчас уровень {level}, это на %n уровня ниже целевого.</numerusform>
            <numerusform>Сейчас уровень {level}, это на %n уровней ниже целевого.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was deleted here for good and does not come back.</source>
        <translation>Здесь она удалена навсегда и не вернётся.</translation>
    </message>
    <message>
        <source>Its priority = gap × what it opens × importance: {gap} × {opens} × {importance} = {priority}</source>
        <translation>Его приоритет = разрыв × что открывает × важность: {gap} × {opens} × {importance} = {priority}</translation>
    </message>
    <message>
        <source>Keep a questionnaire in the workspace.</source>
        <translation>Сохранить опросник в рабочей папке.</translation>
    </message>
    <message>
        <source>Keep it away from the computer: where you keep documents that must not be lost or seen.</source>
        <translation>Храните его не рядом с компьютером, а там, где лежат документы, которые нельзя ни потерять, ни показывать.</translation>
    </message>
    <message>
        <source>Keep only one sheet: destroy it when a newer one is printed.</source>
        <translation>Храните только один лист: когда напечатан новый, уничтожьте прежний.</translation>
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
        <source>Knowing what we know now, we would have said level {level}.</source>
        <translation>Зная то, что знаем теперь, мы назвали бы уровень {level}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
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
        <source>Left out</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Left out, because only round {number} scored them: {indicators}</source>
        <translation>Пропущены, потому что балл есть только в раунде {number}: {indicators}</translation>
    </message>
    <message>
        <source>Left out, scored in only one of the two rounds: {names}</source>
        <translation>Пропущены, балл есть только в одном из двух раундов: {names}</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Объём</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Level aimed at</source>
        <translation>Целевой уровень</translation>
    </message>
    <message>
        <source>Level and proof</source>
        <translation>Уровень и подтверждение</translation>
    </message>
    <message>
        <source>Level by a second person</source>
        <translation>Уровень, названный вторым человеком</translation>
    </message>
    <message>
        <source>Level last time, seen today</source>
        <translation>Прошлый уровень, как он видится сегодня</translation>
    </message>
    <message>
        <source>Level of the round before</source>
        <translation>Уровень предыдущего раунда</translation>
    </message>
    <message>
        <source>Level {level}</source>
        <translation>Уровень {level}</translation>
    </message>
    <message>
        <source>Level {level}: {words}</source>
        <translation>Уровень {level}: {words}</translation>
    </message>
    <message>
        <source>Levels that people gave</source>
        <translation>Какие уровни назвали</translation>
    </message>
    <message>
        <source>List the organizations.</source>
        <translation>Показать список организаций.</translation>
    </message>
    <message>
        <source>List the questionnaires at hand.</source>
        <translation>Показать список опросников.</translation>
    </message>
    <message>
        <source>List, show, check and import questionnaires; write a form to fill.</source>
        <translation>Показать список опросников, вывести, проверить или принять опросник; записать бланк для ответов.</translation>
    </message>
    <message>
        <source>Look whether everything is as the program wrote it.</source>
        <translation>Проверить, всё ли так, как записала программа.</translation>
    </message>
    <message>
        <source>Looked at: organizations {organizations}, rounds {rounds}, answers {answers}.</source>
        <translation>Проверено: организаций {organizations}, раундов {rounds}, ответов {answers}.</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Взгляд назад</translation>
    </message>
    <message>
        <source>Looking back, we would say level {level} today.</source>
        <translation>Взгляд назад: сегодня мы назвали бы уровень {level}.</translation>
    </message>
    <message>
        <source>Looking back: the level that we would give that earlier time today, knowing what we know now. It stands beside the change and replaces nothing.</source>
        <translation>Взгляд назад — это уровень, который мы дали бы тому времени сегодня, зная то, что знаем теперь. Он стоит рядом с изменением и ничего не заменяет.</translation>
    </message>
    <message>
        <source>Lower than before: {domains}. That too is worth a talk.</source>
        <translation>Ниже, чем раньше: {domains}. Об этом тоже стоит поговорить.</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Самый низкий</translation>
    </message>
    <message>
        <source>Lowest level</source>
        <translation>Самый низкий уровень</translation>
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
        <source>Make a backup and print its path.</source>
        <translation>Сделать резервную копию и вывести путь к ней.</translation>
    </message>
    <message>
        <source>Make the workspace and its backups readable without a passphrase.</source>
        <translation>Сделать рабочую папку и её резервные копии доступными без парольной фразы.</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Отметки</translation>
    </message>
    <message>
        <source>Mean {mean}, middle {median}, from the lowest to the highest mark {range}.</source>
        <translation>Среднее {mean}, середина {median}, от самой низкой до самой высокой отметки {range}.</translation>
    </message>
    <message>
        <source>Meanwhile --from-backup reads the newest backup.</source>
        <translation>Тем временем --from-backup читает самую новую резервную копию.</translation>
    </message>
    <message>
        <source>Median {median} · from lowest to highest: {range} · consensus {consensus} of 1</source>
        <translation>Медиана {median} · разница между высшим и низшим: {range} · единство мнений {consensus} из 1</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Члены организации</translation>
    </message>
    <message>
        <source>Money from</source>
        <translation>Откуда деньги</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцы</translation>
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
        <source>Name and surname</source>
        <translation>Имя и фамилия</translation>
    </message>
    <message>
        <source>Names, contacts, dates, people and everything that was written in own words were left out.</source>
        <translation>Названия, контакты, даты, люди и всё, что написано своими словами, не вошли.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Новая здесь</translation>
    </message>
    <message>
        <source>No answer is in the upper third of the scale yet: every step from here is a step up.</source>
        <translation>В верхней трети шкалы ответов пока нет: каждый шаг отсюда — шаг вверх.</translation>
    </message>
    <message>
        <source>No indicator was scored both in this round and in the one before, so there is nothing to compare yet.</source>
        <translation>Нет ни одного показателя с баллом и в этом раунде, и в прошлом, поэтому сравнивать пока нечего.</translation>
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
        <source>No longer asked</source>
        <translation>Больше не задаётся</translation>
    </message>
    <message>
        <source>No other weak place becomes easier through it.</source>
        <translation>Другим слабым местам это легче не делает.</translation>
    </message>
    <message>
        <source>No place below the region is named; regions and themes in own words were left out.</source>
        <translation>Не названо ни одно место меньше области; области и темы, записанные своими словами, не вошли.</translation>
    </message>
    <message>
        <source>No plan was at work between these rounds.</source>
        <translation>Между этими раундами плана не было.</translation>
    </message>
    <message>
        <source>No plan was kept with an earlier round.</source>
        <translation>К прежним раундам плана не составляли.</translation>
    </message>
    <message>
        <source>Nobody else has judged us. Our confidence in this picture is {confidence}; before it was {before}.</source>
        <translation>Никто другой нас не оценивал. Достоверность этой картины: {confidence}; раньше была: {before}.</translation>
    </message>
    <message>
        <source>Nobody is responsible for these actions yet. Who takes on which of them?</source>
        <translation>За эти действия пока никто не отвечает. Кто возьмёт на себя какое?</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Ещё нет ответа</translation>
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
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Заметка: {note}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Notes: what we saw and said, and what already works here. No names of people who need protection.</source>
        <translation>Заметки: что мы видели и говорили и что у нас уже работает. Без имён людей, которым нужна защита.</translation>
    </message>
    <message>
        <source>Nothing begins or ends in these days: a good time to look back together.</source>
        <translation>В эти дни ничего не начинается и не заканчивается: хорошее время вместе оглянуться назад.</translation>
    </message>
    <message>
        <source>Nothing had to wait.</source>
        <translation>Ничего откладывать не пришлось.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Пока ничего не выбрано.</translation>
    </message>
    <message>
        <source>Nothing is scored yet, so we do not know what holds us back.</source>
        <translation>Баллов пока нет, поэтому мы не знаем, что нас сдерживает.</translation>
    </message>
    <message>
        <source>Nothing is suggested: every target is reached.</source>
        <translation>Предложений нет: все целевые уровни достигнуты.</translation>
    </message>
    <message>
        <source>Nothing was changed after that.</source>
        <translation>После этого ничего не меняли.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Нигде</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message numerus="yes">
        <source>On %n indicators all of them agree.</source>
        <translation>
            <numerusform>По %n показателю у всех одно мнение.</numerusform>
            <numerusform>По %n показателям у всех одно мнение.</numerusform>
            <numerusform>По %n показателям у всех одно мнение.</numerusform>
        </translation>
    </message>
    <message>
        <source>On {date} we stood at the same place, {before}.</source>
        <translation>На {date} мы были на том же месте, {before}.</translation>
    </message>
    <message>
        <source>One for each of us, without a name, before we talk. Tick one box in each line: the level, “?” for “we don&apos;t know yet”, or “–” for “does not apply to us”.</source>
        <translation>По одному на каждую из нас, без имени, до разговора. В каждой строке отметьте одну клетку: уровень, «?» — «пока не знаем» или «–» — «не относится к нам».</translation>
    </message>
    <message>
        <source>Only where five or more of us take part, and only if you like:</source>
        <translation>Только если нас пятеро или больше и только если хотите:</translation>
    </message>
    <message>
        <source>Opens at once</source>
        <translation>Сразу открывает</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Organizations that were deleted for good stay deleted: {count}.</source>
        <translation>Организации, удалённые навсегда, остались удалёнными: {count}.</translation>
    </message>
    <message>
        <source>Our own questions</source>
        <translation>Наши собственные вопросы</translation>
    </message>
    <message>
        <source>Our own questions are answered like the others; they do not count in the score.</source>
        <translation>На наши собственные вопросы отвечаем так же, как на остальные; в балл они не входят.</translation>
    </message>
    <message>
        <source>Our own questions, outside the score</source>
        <translation>Наши собственные вопросы, вне балла</translation>
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
        <translation>Достоверность по всем сферам: {confidence}.</translation>
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
        <source>Overall score</source>
        <translation>Общий балл</translation>
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
        <source>Paid staff</source>
        <translation>Оплачиваемые сотрудники</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Людей</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>Человек {number}</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Место по порядку</translation>
    </message>
    <message>
        <source>Please choose one of: {names}</source>
        <translation>Пожалуйста, выберите одно из: {names}</translation>
    </message>
    <message>
        <source>Print a new recovery code; the earlier one is no longer valid.</source>
        <translation>Вывести новый код восстановления; прежний больше не действует.</translation>
    </message>
    <message>
        <source>Print a questionnaire.</source>
        <translation>Вывести опросник.</translation>
    </message>
    <message>
        <source>Print the plan of a round, or a proposal.</source>
        <translation>Вывести план раунда или предложение.</translation>
    </message>
    <message>
        <source>Print the scorecard of a round.</source>
        <translation>Вывести карту результатов раунда.</translation>
    </message>
    <message>
        <source>Print what to work on first, and why.</source>
        <translation>Вывести, над чем работать сначала и почему.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Priority = gap × what it opens × importance. The gap is the number of levels to the target. What it opens is 1, and a half for each weak place that becomes easier at once, a quarter for those one step further, and so on. Importance is the weight, half more for a key indicator, and more for votes.</source>
        <translation>Приоритет = разрыв × что открывает × важность. Разрыв — сколько уровней осталось до целевого. «Что открывает» — это 1 и ещё половина за каждое слабое место, которому сразу станет легче, четверть за те, что на шаг дальше, и так далее. Важность — это вес; у ключевого показателя он наполовину больше, а голоса за показатель увеличивают его ещё.</translation>
    </message>
    <message>
        <source>Priority = gap × what it opens × importance. The order is advice; you choose.</source>
        <translation>Приоритет = разрыв × что открывает × важность. Порядок — это совет; выбираете вы.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Сведения об организации</translation>
    </message>
    <message>
        <source>Profile: {outcome}</source>
        <translation>Сведения: {outcome}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Progress · round {number}</source>
        <translation>Что изменилось · раунд {number}</translation>
    </message>
    <message>
        <source>Progress: {organization}</source>
        <translation>Что изменилось: {organization}</translation>
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
        <source>Proof now</source>
        <translation>Подтверждение сейчас</translation>
    </message>
    <message>
        <source>Proof: none; said by us; document seen; in use, so we can show that it is lived; confirmed by others, by members or the community.</source>
        <translation>Подтверждение: нет; с наших слов; документ видели; применяется, и мы можем показать, как этим живём; подтверждено другими, то есть членами или сообществом.</translation>
    </message>
    <message>
        <source>Proof: {proof}</source>
        <translation>Подтверждение: {proof}</translation>
    </message>
    <message>
        <source>Proof: {proof}.</source>
        <translation>Подтверждение: {proof}.</translation>
    </message>
    <message>
        <source>Protect the workspace and its backups, or end that.</source>
        <translation>Защитить рабочую папку и её резервные копии или снять защиту.</translation>
    </message>
    <message>
        <source>PySide6 is loaded as a whole: each start takes longer than it could.</source>
        <translation>PySide6 загружена целиком: каждый запуск длится дольше, чем мог бы.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Questionnaire on paper</source>
        <translation>Опросник на бумаге</translation>
    </message>
    <message>
        <source>Questionnaire on paper: {organization}</source>
        <translation>Опросник на бумаге: {organization}</translation>
    </message>
    <message>
        <source>Questionnaire · round {number}</source>
        <translation>Опросник · раунд {number}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Questions of our own count in no score, and “not a priority now” changes none.</source>
        <translation>Собственные вопросы не входят ни в один балл, а пометка «сейчас не в приоритете» не меняет ни одного.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Причина: {reason}</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код восстановления</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Лист восстановления</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Кто отвечает</translation>
    </message>
    <message>
        <source>Rest, while somebody counts where we differ</source>
        <translation>Отдых, пока кто-то считает, где мы расходимся</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Results: “{organization}”</source>
        <translation>Результаты: «{organization}»</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Раунд</translation>
    </message>
    <message>
        <source>Round by round</source>
        <translation>Раунд за раундом</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Раунд {number}</translation>
    </message>
    <message>
        <source>Round {number} left out: {domains}.</source>
        <translation>В раунде {number} пропущено: {domains}.</translation>
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
        <source>Round {number}, seen today</source>
        <translation>Раунд {number}, как видим сегодня</translation>
    </message>
    <message>
        <source>Round {number}, {date}</source>
        <translation>Раунд {number}, {date}</translation>
    </message>
    <message>
        <source>Round {number}, {date}, compared with round {before}, {before_date}</source>
        <translation>Раунд {number}, {date}, в сравнении с раундом {before}, {before_date}</translation>
    </message>
    <message>
        <source>Round {number}: level {level}.</source>
        <translation>Раунд {number}: уровень {level}.</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Раунды</translation>
    </message>
    <message>
        <source>Rows read from the damaged file: {count}.</source>
        <translation>Записей прочитано из повреждённого файла: {count}.</translation>
    </message>
    <message>
        <source>Rows taken from its history: {count}.</source>
        <translation>Записей взято из его истории: {count}.</translation>
    </message>
    <message>
        <source>Rows taken from the newest good backup: {count}.</source>
        <translation>Записей взято из самой новой целой резервной копии: {count}.</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Same level, seen differently today</source>
        <translation>Уровень тот же, но сегодня видим иначе</translation>
    </message>
    <message>
        <source>Save what can be read from a damaged data file, which is kept.</source>
        <translation>Спасти из повреждённого файла данных всё, что читается; сам файл сохранится.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Score of the round before</source>
        <translation>Балл предыдущего раунда</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>Лист для отметок</translation>
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
        <source>Scored in round {round}; not answered in round {other}</source>
        <translation>Балл в раунде {round}; в раунде {other} нет ответа</translation>
    </message>
    <message>
        <source>Scored in round {round}; not applicable in round {other}</source>
        <translation>Балл в раунде {round}; в раунде {other} не относилось к нам</translation>
    </message>
    <message>
        <source>Scored in round {round}; not asked in round {other}</source>
        <translation>Балл в раунде {round}; в раунде {other} не спрашивали</translation>
    </message>
    <message>
        <source>Scored in round {round}; not in the questionnaire of round {other}</source>
        <translation>Балл в раунде {round}; в опроснике раунда {other} его нет</translation>
    </message>
    <message>
        <source>Scored in round {round}; not known in round {other}</source>
        <translation>Балл в раунде {round}; в раунде {other} не знали</translation>
    </message>
    <message>
        <source>Scores of all domains around a middle</source>
        <translation>Баллы всех сфер на круговой диаграмме</translation>
    </message>
    <message>
        <source>Seen otherwise</source>
        <translation>Особое мнение</translation>
    </message>
    <message>
        <source>Self-assessment and development plan of a civil society organization.</source>
        <translation>Самооценка и план развития организации гражданского общества.</translation>
    </message>
    <message>
        <source>Set the passphrase that --passphrase-file holds, and print the recovery code.</source>
        <translation>Задать парольную фразу из --passphrase-file и вывести код восстановления.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Sheet {sheet}</source>
        <translation>Лист {sheet}</translation>
    </message>
    <message>
        <source>Sheets for those responsible</source>
        <translation>Листы для ответственных</translation>
    </message>
    <message>
        <source>Sheets for those responsible: {organization}</source>
        <translation>Листы для ответственных: {organization}</translation>
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
        <source>Size of the file</source>
        <translation>Размер файла</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Уже сделано</translation>
    </message>
    <message numerus="yes">
        <source>So that like is compared with like, both rounds are calculated again on the %n indicators that both scored, with the weights of today. The numbers may therefore differ a little from those that each round gave by itself.</source>
        <translation>
            <numerusform>Чтобы сравнивать подобное с подобным, оба раунда пересчитаны по %n показателю, у которого есть балл в обоих, с сегодняшними весами. Поэтому числа могут немного отличаться от тех, что дал каждый раунд сам по себе.</numerusform>
            <numerusform>Чтобы сравнивать подобное с подобным, оба раунда пересчитаны по %n показателям, у которых есть балл в обоих, с сегодняшними весами. Поэтому числа могут немного отличаться от тех, что дал каждый раунд сам по себе.</numerusform>
            <numerusform>Чтобы сравнивать подобное с подобным, оба раунда пересчитаны по %n показателям, у которых есть балл в обоих, с сегодняшними весами. Поэтому числа могут немного отличаться от тех, что дал каждый раунд сам по себе.</numerusform>
        </translation>
    </message>
    <message>
        <source>So that nobody is harmed</source>
        <translation>Чтобы никому не навредить</translation>
    </message>
    <message>
        <source>Somebody still sees it otherwise: {dissent}</source>
        <translation>Особое мнение: {dissent}</translation>
    </message>
    <message>
        <source>Somebody who answered alone</source>
        <translation>Тот, кто отвечал отдельно</translation>
    </message>
    <message>
        <source>Something in the program did not work. Everything that was saved is safe. If this comes back, show the file {file} to whoever helps you.</source>
        <translation>В программе что-то не сработало. Всё, что было сохранено, в безопасности. Если это повторится, покажите файл {file} тому, кто вам помогает.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Ступень</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
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
        <source>Steps away</source>
        <translation>Шагов до него</translation>
    </message>
    <message>
        <source>Still at level 1, where people can come to harm: {indicators}. Until this moves, our stage cannot be higher than “{stage}”.</source>
        <translation>Ещё на уровне 1, где могут пострадать люди: {indicators}. Пока это не изменится, наша ступень не выше «{stage}».</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Ещё открыто</translation>
    </message>
    <message>
        <source>Still to be named</source>
        <translation>Пока никто не назван</translation>
    </message>
    <message>
        <source>Story of change</source>
        <translation>История перемен</translation>
    </message>
    <message>
        <source>Sum {total} : sum of weights {weights} = {mean}</source>
        <translation>Сумма {total} : сумма весов {weights} = {mean}</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>Summary: {organization}</source>
        <translation>Сводка: {organization}</translation>
    </message>
    <message>
        <source>Take hand-over files into the workspace.</source>
        <translation>Принять файлы передачи в рабочую папку.</translation>
    </message>
    <message>
        <source>Taken back: {change}</source>
        <translation>Отменено: {change}</translation>
    </message>
    <message>
        <source>Taken back: {change} · “{title}”</source>
        <translation>Отменено: {change} · «{title}»</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Целевой уровень</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>The actions of the plan: done, in part, dropped or open, with proof.</source>
        <translation>Действия из плана: сделано, сделано частично, отказались или ещё открыто, с подтверждением.</translation>
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
        <source>The change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>The confidence</source>
        <translation>Достоверность</translation>
    </message>
    <message>
        <source>The consensus</source>
        <translation>Единство мнений</translation>
    </message>
    <message>
        <source>The damaged file is kept: {file}</source>
        <translation>Повреждённый файл сохранён: {file}</translation>
    </message>
    <message>
        <source>The dates</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>The domains over the rounds</source>
        <translation>Сферы по раундам</translation>
    </message>
    <message>
        <source>The full box is the level that we chose; its text stands below it. The proof says how well others could see the same. What we do not know is no failure: it is a question to follow.</source>
        <translation>Закрашенный квадрат — уровень, который мы выбрали; под ним стоит его текст. Подтверждение говорит, насколько то же самое могли бы увидеть другие. Чего мы не знаем — не провал, а вопрос, который нужно выяснить.</translation>
    </message>
    <message>
        <source>The gap as a question</source>
        <translation>Разрыв как вопрос</translation>
    </message>
    <message>
        <source>The indicators</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>The level agreed together: {level}.</source>
        <translation>Согласованный уровень: {level}.</translation>
    </message>
    <message>
        <source>The levels that were chosen in both rounds.</source>
        <translation>Уровни, выбранные в обоих раундах.</translation>
    </message>
    <message>
        <source>The newest good backup is of {date}: “cso-assess restore {file}” goes back to it, and keeps the damaged file.</source>
        <translation>Самая новая целая резервная копия — от {date}: «cso-assess restore {file}» возвращает к ней и сохраняет повреждённый файл.</translation>
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
        <source>The order weighs three things: how far a place is from its target, how many other weak places become easier once it moves, and how important it is. Below each indicator stands their product. The order is advice; the choice is ours.</source>
        <translation>Порядок взвешивает три вещи: как далеко место от своей цели, скольким другим слабым местам станет легче, когда оно сдвинется, и насколько оно важно. Под каждым показателем стоит их произведение. Порядок — это совет; выбор за нами.</translation>
    </message>
    <message>
        <source>The organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>The overall score</source>
        <translation>Общий балл</translation>
    </message>
    <message>
        <source>The overall score and every domain before and now, on the same questions.</source>
        <translation>Общий балл и каждая сфера тогда и сейчас, по одним и тем же вопросам.</translation>
    </message>
    <message>
        <source>The overall score is the average of the domain scores, each counted as often as its weight says.</source>
        <translation>Общий балл — среднее баллов сфер; каждый считается столько раз, сколько говорит его вес.</translation>
    </message>
    <message>
        <source>The overall score of each round, self-assessed, on a scale from 1 to {levels}; below it the number and the month of the round.</source>
        <translation>Общий балл каждого раунда, самооценка по шкале от 1 до {levels}; под ним номер и месяц раунда.</translation>
    </message>
    <message>
        <source>The places that make weak or unknown ones easier, those that open most at the top.</source>
        <translation>Места, которые облегчают слабые или ещё не известные; вверху те, что открывают больше всего.</translation>
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
        <source>The plan has no dated actions yet. Once it has, everybody who is responsible for one gets a sheet here.</source>
        <translation>В плане пока нет действий со сроками. Когда они появятся, здесь будет лист для каждого, кто за что-то отвечает.</translation>
    </message>
    <message>
        <source>The plan in short</source>
        <translation>План коротко</translation>
    </message>
    <message>
        <source>The plan of round {number}, {date}</source>
        <translation>План раунда {number}, {date}</translation>
    </message>
    <message>
        <source>The plan of this round, so far</source>
        <translation>План этого раунда: что уже сделано</translation>
    </message>
    <message>
        <source>The plan&apos;s frame</source>
        <translation>Рамки плана</translation>
    </message>
    <message>
        <source>The reason: {reason}</source>
        <translation>Причина: {reason}</translation>
    </message>
    <message>
        <source>The rounds were answered on versions {before} and {after} of the questionnaire; indicators are the same when their names in it are.</source>
        <translation>На раунды отвечали по версиям опросника {before} и {after}; показатели те же, если у них в нём то же имя.</translation>
    </message>
    <message>
        <source>The score of a domain</source>
        <translation>Балл сферы</translation>
    </message>
    <message>
        <source>The score of a domain: {domain}</source>
        <translation>Балл сферы: {domain}</translation>
    </message>
    <message>
        <source>The score of each domain on its scale</source>
        <translation>Балл каждой сферы на шкале</translation>
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
        <source>The story of change</source>
        <translation>История перемен</translation>
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
        <source>The workspace is again as it was in {file}.</source>
        <translation>Рабочая папка снова такая, какой была в {file}.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Then together: we read a question and its levels aloud, see how our sheets differ, and listen most to those who see it otherwise. Then we agree.</source>
        <translation>Потом вместе: читаем вопрос и его уровни вслух, смотрим, где наши листы расходятся, и внимательнее всего слушаем тех, кто видит иначе. Потом договариваемся.</translation>
    </message>
    <message>
        <source>There are no sheets yet</source>
        <translation>Листов пока нет</translation>
    </message>
    <message>
        <source>There is no good backup.</source>
        <translation>Целой резервной копии нет.</translation>
    </message>
    <message>
        <source>There is nothing left to take back.</source>
        <translation>Отменять больше нечего.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Возвращать нечего.</translation>
    </message>
    <message>
        <source>These are means over the latest closed round of each organization, as it sees itself.</source>
        <translation>Это средние по последнему закрытому раунду каждой организации, как она видит себя сама.</translation>
    </message>
    <message>
        <source>These texts are machine-assisted and wait for review by a native speaker.</source>
        <translation>Эти тексты сделаны с помощью машины и ждут проверки носителем языка.</translation>
    </message>
    <message>
        <source>This comes first: people can come to harm</source>
        <translation>Прежде всего: здесь могут пострадать люди</translation>
    </message>
    <message>
        <source>This is a proposal of the program: nobody has agreed to it yet.</source>
        <translation>Это предложение программы: никто с ним ещё не согласился.</translation>
    </message>
    <message>
        <source>This is the backup of {date}, {time}; what was written later is not in it.</source>
        <translation>Это резервная копия от {date}, {time}; того, что записано позже, в ней нет.</translation>
    </message>
    <message>
        <source>This is the first round that can be compared. What has changed can be told after the next one: answer the same questions again in six to twelve months.</source>
        <translation>Это первый раунд, с которым можно сравнивать. Что изменилось, будет видно после следующего: ответьте на те же вопросы ещё раз через шесть–двенадцать месяцев.</translation>
    </message>
    <message>
        <source>This questionnaire has no texts in this language yet: its texts are shown in {language}.</source>
        <translation>В этом опроснике пока нет текстов на этом языке. Язык показанных текстов: {language}.</translation>
    </message>
    <message>
        <source>This round leaves out: {domains}.</source>
        <translation>В этом раунде пропущено: {domains}.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Time spent answering</source>
        <translation>Время на ответы</translation>
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
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>To find out</source>
        <translation>Предстоит узнать</translation>
    </message>
    <message>
        <source>To find out: {indicators}</source>
        <translation>Узнать: {indicators}</translation>
    </message>
    <message>
        <source>To level</source>
        <translation>До уровня</translation>
    </message>
    <message>
        <source>To raise it, look for a document, or ask members whether they see it the same way.</source>
        <translation>Чтобы поднять её, найдите документ или спросите членов организации, видят ли они это так же.</translation>
    </message>
    <message>
        <source>Today, {date}, is the vertical line.</source>
        <translation>Вертикальная линия — сегодняшний день ({date}).</translation>
    </message>
    <message>
        <source>Together: talk and agree, with a rest and a meal between</source>
        <translation>Вместе: говорим и договариваемся, с отдыхом и обедом</translation>
    </message>
    <message>
        <source>Two or more levels up since the last round without a completed action.</source>
        <translation>Два уровня вверх или больше с прошлого раунда, а законченного действия нет.</translation>
    </message>
    <message>
        <source>Two rounds are compared only on the questions that both scored, with the weights of the later one. So a score can differ a little from the one that was told at the time.</source>
        <translation>Два раунда сравниваются только по вопросам, которые получили балл в обоих, с весами более позднего. Поэтому балл может немного отличаться от того, что был назван тогда.</translation>
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
        <source>Volunteers</source>
        <translation>Волонтёры</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Голоса</translation>
    </message>
    <message>
        <source>We agree to this plan</source>
        <translation>Мы согласны с этим планом</translation>
    </message>
    <message>
        <source>We agreed on</source>
        <translation>Согласовали</translation>
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
        <translation>Сильнее всего мы в этих сферах: {domains}.</translation>
    </message>
    <message>
        <source>We asked ourselves these questions too. They are ours alone and count in no score.</source>
        <translation>Эти вопросы мы задали себе сами. Они только наши и не входят ни в один балл.</translation>
    </message>
    <message>
        <source>We begin with</source>
        <translation>С чего начинаем</translation>
    </message>
    <message>
        <source>We don&apos;t know yet</source>
        <translation>Пока не знаем</translation>
    </message>
    <message>
        <source>We have moved furthest in: {domains}.</source>
        <translation>Дальше всего мы продвинулись в этих сферах: {domains}.</translation>
    </message>
    <message>
        <source>We have not made a plan yet.</source>
        <translation>Плана у нас пока нет.</translation>
    </message>
    <message>
        <source>We have read this plan together. Each of us knows what she has taken on, and we look at it again on the days below.</source>
        <translation>Мы вместе прочитали этот план. Все знают, кто что взял на себя, и в дни, названные ниже, мы посмотрим на него снова.</translation>
    </message>
    <message>
        <source>We tick the level whose words are true of us today, all of them. Between two levels we take the lower one: an honest low answer helps more than a fine one.</source>
        <translation>Отмечаем тот уровень, каждое слово которого верно о нас сегодня. Между двумя уровнями берём нижний: честный низкий ответ помогает больше, чем красивый.</translation>
    </message>
    <message>
        <source>Weak or unknown places</source>
        <translation>Слабые или неизвестные места</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Недели</translation>
    </message>
    <message>
        <source>Weeks as wished</source>
        <translation>Недель по желанию</translation>
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
        <source>Welcome, why we do this, how it goes</source>
        <translation>Встречаем всех; зачем это и как пойдёт</translation>
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
        <source>What a group said is shown only when at least {count} of it gave a level, and so did at least {count} others or nobody else. Everything else stays among us.</source>
        <translation>Ответ группы показан, только если уровень назвали не менее {count} человек из неё и не менее {count} остальных — или никто больше. Всё другое остаётся между нами.</translation>
    </message>
    <message>
        <source>What a place opens = 1, and ½ for each weak or unknown place that becomes easier at once, ¼ for each one step further, and so on by half.</source>
        <translation>Что открывает место = 1 и ½ за каждое слабое или неизвестное место, которому сразу становится легче, ¼ за каждое на шаг дальше и так далее, каждый раз вдвое меньше.</translation>
    </message>
    <message>
        <source>What already works here</source>
        <translation>Что у нас уже работает</translation>
    </message>
    <message>
        <source>What already works here: {practice}</source>
        <translation>Что у нас уже работает: {practice}</translation>
    </message>
    <message>
        <source>What carries us</source>
        <translation>Наши опоры</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Что дальше</translation>
    </message>
    <message>
        <source>What could not be compared</source>
        <translation>Что нельзя было сравнить</translation>
    </message>
    <message>
        <source>What fell</source>
        <translation>Что стало ниже</translation>
    </message>
    <message>
        <source>What groups said</source>
        <translation>Что сказали группы</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>What has changed in our life and work, and what helped.</source>
        <translation>Что изменилось в нашей жизни и работе и что помогло.</translation>
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
        <source>What it says</source>
        <translation>Что он говорит</translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation>Для чего он был</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Что уйдёт с этого компьютера</translation>
    </message>
    <message>
        <source>What no number here can say</source>
        <translation>Чего здесь не скажет ни одно число</translation>
    </message>
    <message>
        <source>What opens what</source>
        <translation>Что открывает дорогу другому</translation>
    </message>
    <message>
        <source>What rose</source>
        <translation>Что стало выше</translation>
    </message>
    <message>
        <source>What rose and what fell, and how we see the earlier time today.</source>
        <translation>Что стало выше, что ниже и как мы видим то время сегодня.</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Чем это подтверждено</translation>
    </message>
    <message>
        <source>What somebody answered alone</source>
        <translation>Отдельный ответ</translation>
    </message>
    <message>
        <source>What stands out, what comes next, thanks</source>
        <translation>Что бросилось в глаза, что дальше, спасибо</translation>
    </message>
    <message>
        <source>What the round is for</source>
        <translation>Для чего этот раунд</translation>
    </message>
    <message>
        <source>What the second person saw</source>
        <translation>Что увидел второй человек</translation>
    </message>
    <message>
        <source>What these numbers cannot say</source>
        <translation>Чего эти числа сказать не могут</translation>
    </message>
    <message>
        <source>What this round leaves out</source>
        <translation>Что в этом раунде пропущено</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>What was answered to each indicator, and how well it is proven.</source>
        <translation>Что отвечено по каждому показателю и насколько это подтверждено.</translation>
    </message>
    <message>
        <source>What was changed after that would be missing.</source>
        <translation>Того, что меняли после этого, не будет.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>Что мы заметили</translation>
    </message>
    <message>
        <source>What was there before is kept: {file}</source>
        <translation>То, что было раньше, сохранено: {file}</translation>
    </message>
    <message>
        <source>What was written here and there is kept in both ways: read both and choose.</source>
        <translation>То, что здесь и там записано по-разному, сохранено в обоих видах: прочитайте оба и выберите.</translation>
    </message>
    <message>
        <source>What was written here and there will be kept in both ways; you choose afterwards.</source>
        <translation>То, что здесь и там записано по-разному, сохранится в обоих видах; выберете потом.</translation>
    </message>
    <message>
        <source>What we answered</source>
        <translation>Что мы ответили</translation>
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
        <source>What we have done</source>
        <translation>Что мы сделали</translation>
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
        <source>What we would work on first</source>
        <translation>Над чем мы бы работали сначала</translation>
    </message>
    <message>
        <source>What will stand here</source>
        <translation>Что здесь будет</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Что работает</translation>
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
        <source>Where opinions differ</source>
        <translation>Где мнения разошлись</translation>
    </message>
    <message>
        <source>Where we saw it most differently</source>
        <translation>Где мы разошлись сильнее всего</translation>
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
        <source>Which indicators have changed</source>
        <translation>Какие показатели изменились</translation>
    </message>
    <message>
        <source>Who leads the talk</source>
        <translation>Кто ведёт разговор</translation>
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
        <source>Who was missing (no names)</source>
        <translation>Кого не было (без имён)</translation>
    </message>
    <message>
        <source>Whoever learns more sees more, and may judge an earlier time more strictly. So we also ask which level we would have given then, knowing what we know now. It stands beside the answer and never replaces it.</source>
        <translation>Кто узнал больше, тот и видит больше и может строже судить о прежнем времени. Поэтому мы спрашиваем и о том, какой уровень назвали бы тогда, зная то, что знаем теперь. Он стоит рядом с ответом и никогда его не заменяет.</translation>
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
        <translation>Почему на этом месте</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Почему это ждёт</translation>
    </message>
    <message>
        <source>Why it was opened again</source>
        <translation>Почему открыт снова</translation>
    </message>
    <message>
        <source>Why later</source>
        <translation>Почему позже</translation>
    </message>
    <message>
        <source>Why this level</source>
        <translation>Почему этот уровень</translation>
    </message>
    <message>
        <source>Why this was chosen</source>
        <translation>Почему это выбрано</translation>
    </message>
    <message>
        <source>Why we agreed</source>
        <translation>Почему мы так решили</translation>
    </message>
    <message>
        <source>With this code a protected workspace and its backups open when the passphrase is forgotten. Without passphrase and code nobody can open them: not the makers of the program either.</source>
        <translation>Этим кодом открываются защищённая рабочая папка и её резервные копии, если парольная фраза забыта. Без фразы и без кода их не откроет никто — даже те, кто сделал программу.</translation>
    </message>
    <message>
        <source>Without a verb, the window opens.</source>
        <translation>Без команды открывается окно.</translation>
    </message>
    <message>
        <source>Women among them</source>
        <translation>Из них женщин</translation>
    </message>
    <message>
        <source>Worth another look</source>
        <translation>Стоит взглянуть ещё раз</translation>
    </message>
    <message>
        <source>Write a document about a round.</source>
        <translation>Записать документ о раунде.</translation>
    </message>
    <message>
        <source>Write a hand-over file and print the code that opens it; or an anonymized export.</source>
        <translation>Записать файл передачи и вывести код, который его открывает; или записать обезличенную выгрузку.</translation>
    </message>
    <message>
        <source>Write the answers file to be filled.</source>
        <translation>Записать файл ответов для заполнения.</translation>
    </message>
    <message>
        <source>Year of founding</source>
        <translation>Год основания</translation>
    </message>
    <message>
        <source>a backup that the program made</source>
        <translation>резервная копия, сделанная программой</translation>
    </message>
    <message>
        <source>a domain that is not asked, and why</source>
        <translation>сфера, о которой не спрашивают, и почему</translation>
    </message>
    <message>
        <source>a picture for the first page, PNG or JPEG</source>
        <translation>картинка для первой страницы, PNG или JPEG</translation>
    </message>
    <message>
        <source>a questionnaire at hand; without a version its latest</source>
        <translation>один из имеющихся опросников; без версии — последняя</translation>
    </message>
    <message>
        <source>a value is missing after {option}</source>
        <translation>после {option} не хватает значения</translation>
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
        <source>age</source>
        <translation>возраст</translation>
    </message>
    <message>
        <source>agreed: {level}</source>
        <translation>согласовано: {level}</translation>
    </message>
    <message>
        <source>all actions together</source>
        <translation>все действия вместе</translation>
    </message>
    <message>
        <source>all organizations</source>
        <translation>все организации</translation>
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
        <source>another file</source>
        <translation>другой файл</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>ответ</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>есть ответ</translation>
    </message>
    <message>
        <source>answered alone: {count}</source>
        <translation>отвечали отдельно: {count}</translation>
    </message>
    <message>
        <source>answers “we don&apos;t know yet”</source>
        <translation>ответы «пока не знаем»</translation>
    </message>
    <message>
        <source>as the organization calls itself</source>
        <translation>как организация себя называет</translation>
    </message>
    <message>
        <source>at the lowest level, {level}</source>
        <translation>на самом низком уровне, {level}</translation>
    </message>
    <message>
        <source>board</source>
        <translation>правление</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>бюджет</translation>
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
        <source>calculate the stored results of all rounds again</source>
        <translation>пересчитать сохранённые результаты всех раундов</translation>
    </message>
    <message>
        <source>changed {count}</source>
        <translation>изменено {count}</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>выбор</translation>
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
        <source>close the round</source>
        <translation>закрыть раунд</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыт</translation>
    </message>
    <message>
        <source>come back to it</source>
        <translation>вернуться к вопросу</translation>
    </message>
    <message>
        <source>confidence {band}</source>
        <translation>достоверность {band}</translation>
    </message>
    <message>
        <source>confirmed by others</source>
        <translation>подтверждено другими</translation>
    </message>
    <message>
        <source>consensus {lowest} and {next} of 1</source>
        <translation>единство мнений {lowest} и {next} из 1</translation>
    </message>
    <message>
        <source>consensus {value} of 1</source>
        <translation>единство мнений {value} из 1</translation>
    </message>
    <message>
        <source>copied documents: {count} ({size} MB)</source>
        <translation>скопированные документы: {count} ({size} МБ)</translation>
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
        <source>cost</source>
        <translation>стоимость</translation>
    </message>
    <message>
        <source>dates that people fixed</source>
        <translation>сроки, которые закрепили люди</translation>
    </message>
    <message>
        <source>day not noted, planned until {date}</source>
        <translation>день не записан, намечено до {date}</translation>
    </message>
    <message>
        <source>deleted {count}</source>
        <translation>удалено {count}</translation>
    </message>
    <message>
        <source>do not seal the file: anybody can read it</source>
        <translation>не запечатывать файл: его прочитает любой</translation>
    </message>
    <message>
        <source>document seen</source>
        <translation>документ видели</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>не относится к нам</translation>
    </message>
    <message>
        <source>does not apply to us, because</source>
        <translation>не относится к нам, потому что</translation>
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
        <source>don&apos;t know</source>
        <translation>не знаем</translation>
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
        <source>done so far</source>
        <translation>что уже сделано</translation>
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
        <source>everybody gave the same levels</source>
        <translation>все назвали одни и те же уровни</translation>
    </message>
    <message>
        <source>first day of the plan</source>
        <translation>первый день плана</translation>
    </message>
    <message>
        <source>fixed dates</source>
        <translation>закреплённые даты</translation>
    </message>
    <message>
        <source>from level {level} to {target}</source>
        <translation>с уровня {level} до {target}</translation>
    </message>
    <message>
        <source>from the plan of round {number}</source>
        <translation>из плана раунда {number}</translation>
    </message>
    <message>
        <source>hand-over files</source>
        <translation>файлы передачи</translation>
    </message>
    <message>
        <source>health</source>
        <translation>здоровье</translation>
    </message>
    <message>
        <source>help needed</source>
        <translation>какая помощь нужна</translation>
    </message>
    <message>
        <source>high</source>
        <translation>высокая</translation>
    </message>
    <message>
        <source>holds the new passphrase</source>
        <translation>файл с новой парольной фразой</translation>
    </message>
    <message>
        <source>holds the recovery code of a protected workspace</source>
        <translation>файл с кодом восстановления защищённой рабочей папки</translation>
    </message>
    <message>
        <source>holds the recovery code, if the passphrase is lost</source>
        <translation>файл с кодом восстановления, если парольная фраза потеряна</translation>
    </message>
    <message>
        <source>hours a week</source>
        <translation>часы в неделю</translation>
    </message>
    <message>
        <source>hours of work</source>
        <translation>часы работы</translation>
    </message>
    <message>
        <source>hours without limit</source>
        <translation>часы без ограничения</translation>
    </message>
    <message>
        <source>how it stands</source>
        <translation>как идёт дело</translation>
    </message>
    <message>
        <source>how long the plan lasts; else 12 months</source>
        <translation>на сколько месяцев план; иначе на 12</translation>
    </message>
    <message>
        <source>how many members it has</source>
        <translation>сколько в ней членов</translation>
    </message>
    <message>
        <source>how many of them are women</source>
        <translation>сколько из них женщин</translation>
    </message>
    <message>
        <source>how many people it pays</source>
        <translation>скольким людям она платит</translation>
    </message>
    <message>
        <source>how many priorities at most; else 10</source>
        <translation>сколько приоритетов самое большее; иначе 10</translation>
    </message>
    <message>
        <source>how many volunteers it has</source>
        <translation>сколько в ней волонтёров</translation>
    </message>
    <message>
        <source>how much money there is; else no limit</source>
        <translation>сколько есть денег; иначе без ограничения</translation>
    </message>
    <message>
        <source>how much time there is; else no limit</source>
        <translation>сколько есть времени; иначе без ограничения</translation>
    </message>
    <message>
        <source>how well the answers are proven, 0 to 1</source>
        <translation>насколько ответы подтверждены, от 0 до 1</translation>
    </message>
    <message>
        <source>ideas</source>
        <translation>идеи</translation>
    </message>
    <message>
        <source>in conflict {count}</source>
        <translation>расходится {count}</translation>
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
        <source>its first line opens the files; may be repeated</source>
        <translation>первая строка открывает файлы; можно повторить</translation>
    </message>
    <message>
        <source>its first line seals the file in the place of a new code</source>
        <translation>запечатать первой строкой этого файла, а не новым кодом</translation>
    </message>
    <message>
        <source>its first line, or that of standard input, opens a protected workspace</source>
        <translation>первая строка этого файла или стандартного ввода открывает защищённую рабочую папку</translation>
    </message>
    <message>
        <source>keep data, settings, logs and backups under DIR</source>
        <translation>хранить данные, настройки, журналы и резервные копии в DIR</translation>
    </message>
    <message>
        <source>key</source>
        <translation>ключевой</translation>
    </message>
    <message>
        <source>key indicator</source>
        <translation>ключевой показатель</translation>
    </message>
    <message>
        <source>leave out names of the organization and of people</source>
        <translation>без названия организации и имён людей</translation>
    </message>
    <message>
        <source>leave out the pages about the calculation</source>
        <translation>без страниц о том, как это посчитано</translation>
    </message>
    <message>
        <source>leave out what people wrote in their own words</source>
        <translation>без того, что люди написали своими словами</translation>
    </message>
    <message>
        <source>leave out who people are</source>
        <translation>не показывать, кто эти люди</translation>
    </message>
    <message>
        <source>level</source>
        <translation>уровень</translation>
    </message>
    <message>
        <source>level from 1 to {levels}</source>
        <translation>уровень от 1 до {levels}</translation>
    </message>
    <message>
        <source>level from 1 to {levels} · confidence · lowest place</source>
        <translation>уровень от 1 до {levels} · достоверность · самое слабое место</translation>
    </message>
    <message>
        <source>level to be reached</source>
        <translation>уровень, к которому идём</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>уровень {level}</translation>
    </message>
    <message>
        <source>level {level} now, level {target} wanted</source>
        <translation>сейчас уровень {level}, целевой — {target}</translation>
    </message>
    <message>
        <source>level {level} of {levels}</source>
        <translation>уровень {level} из {levels}</translation>
    </message>
    <message>
        <source>livelihoods</source>
        <translation>заработок</translation>
    </message>
    <message>
        <source>looking back</source>
        <translation>взгляд назад</translation>
    </message>
    <message>
        <source>low</source>
        <translation>низкая</translation>
    </message>
    <message>
        <source>man</source>
        <translation>мужчина</translation>
    </message>
    <message>
        <source>mark every page as a draft</source>
        <translation>пометить каждую страницу как черновик</translation>
    </message>
    <message>
        <source>mark on sheet {sheet}</source>
        <translation>отметка на листе {sheet}</translation>
    </message>
    <message>
        <source>means from outside</source>
        <translation>средства со стороны</translation>
    </message>
    <message>
        <source>means of five organizations or more, for donors</source>
        <translation>средние по пяти и более организациям, для доноров</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>средняя</translation>
    </message>
    <message>
        <source>member</source>
        <translation>член организации</translation>
    </message>
    <message>
        <source>members</source>
        <translation>члены организации</translation>
    </message>
    <message>
        <source>men</source>
        <translation>мужчины</translation>
    </message>
    <message>
        <source>missing: {names}</source>
        <translation>не хватает: {names}</translation>
    </message>
    <message>
        <source>months of the plan</source>
        <translation>сколько месяцев длится план</translation>
    </message>
    <message>
        <source>more hours than there are</source>
        <translation>часов больше, чем есть</translation>
    </message>
    <message>
        <source>more than 2 million som</source>
        <translation>больше 2 миллионов сомов</translation>
    </message>
    <message>
        <source>names: {count}</source>
        <translation>имена: {count}</translation>
    </message>
    <message>
        <source>new action</source>
        <translation>новое действие</translation>
    </message>
    <message>
        <source>new {count}</source>
        <translation>новых {count}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>no action yet</source>
        <translation>действий пока нет</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>ответа ещё нет</translation>
    </message>
    <message>
        <source>no level yet</source>
        <translation>уровня ещё нет</translation>
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
        <source>not a priority now</source>
        <translation>сейчас не в приоритете</translation>
    </message>
    <message>
        <source>not agreed yet</source>
        <translation>ещё не согласовано</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>ещё нет ответа</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>не относится к нам</translation>
    </message>
    <message>
        <source>not known here: {names}</source>
        <translation>здесь неизвестно: {names}</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>пока не знаем</translation>
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
        <source>note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <source>nothing holds the stage back</source>
        <translation>ступень ничто не удерживает</translation>
    </message>
    <message>
        <source>nothing noted</source>
        <translation>ничего не записано</translation>
    </message>
    <message>
        <source>nothing scored</source>
        <translation>баллов нет</translation>
    </message>
    <message>
        <source>nothing that both scored</source>
        <translation>нет общих баллов</translation>
    </message>
    <message>
        <source>of {count} that both rounds scored</source>
        <translation>из {count} с баллом в обоих раундах</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>в срок</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>одно из {names}</translation>
    </message>
    <message>
        <source>only tell what they would bring</source>
        <translation>только показать, что они принесут</translation>
    </message>
    <message>
        <source>only these rounds</source>
        <translation>только эти раунды</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыт</translation>
    </message>
    <message>
        <source>open every page in every language and make every document</source>
        <translation>открыть каждую страницу на каждом языке и составить каждый документ</translation>
    </message>
    <message>
        <source>open the window without reading the settings</source>
        <translation>открыть окно, не читая настроек</translation>
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
        <source>options</source>
        <translation>параметры</translation>
    </message>
    <message>
        <source>order</source>
        <translation>порядок</translation>
    </message>
    <message>
        <source>our own means</source>
        <translation>наши собственные средства</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>overdue since {date}</source>
        <translation>просрочено с {date}</translation>
    </message>
    <message>
        <source>own {number}</source>
        <translation>свой {number}</translation>
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
        <source>planned until {date}</source>
        <translation>намечено до {date}</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>вывести JSON</translation>
    </message>
    <message>
        <source>print the program&apos;s version</source>
        <translation>вывести версию программы</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>подтверждение</translation>
    </message>
    <message>
        <source>proof that it is done</source>
        <translation>подтверждение, что это сделано</translation>
    </message>
    <message>
        <source>protection from violence</source>
        <translation>защита от насилия</translation>
    </message>
    <message>
        <source>read the newest backup, for example while somebody else has the data open</source>
        <translation>читать самую новую резервную копию, например пока данные открыты у кого-то другого</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>открыт снова</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>кто отвечает</translation>
    </message>
    <message>
        <source>role</source>
        <translation>роль</translation>
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
        <source>scored</source>
        <translation>есть уровень</translation>
    </message>
    <message>
        <source>self-assessed: {before} then, {after} now</source>
        <translation>самооценка: было {before}, стало {after}</translation>
    </message>
    <message>
        <source>self-assessed; confidence: {band}</source>
        <translation>самооценка; достоверность: {band}</translation>
    </message>
    <message>
        <source>show this help and do nothing else</source>
        <translation>показать эту справку и больше ничего не делать</translation>
    </message>
    <message>
        <source>sign that it worked</source>
        <translation>по чему видно, что получилось</translation>
    </message>
    <message>
        <source>small first try</source>
        <translation>небольшая первая проба</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>сотрудник</translation>
    </message>
    <message>
        <source>staff members</source>
        <translation>сотрудники</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>шаги</translation>
    </message>
    <message>
        <source>still to be named</source>
        <translation>пока никто</translation>
    </message>
    <message>
        <source>still to do</source>
        <translation>ещё предстоит</translation>
    </message>
    <message>
        <source>store the plan</source>
        <translation>сохранить план</translation>
    </message>
    <message>
        <source>taking out</source>
        <translation>удаление из плана</translation>
    </message>
    <message>
        <source>texts: {count}</source>
        <translation>тексты: {count}</translation>
    </message>
    <message>
        <source>the core questions only or all of them; else all</source>
        <translation>только самые важные вопросы или все; иначе все</translation>
    </message>
    <message>
        <source>the date to work with</source>
        <translation>какую дату считать сегодняшней</translation>
    </message>
    <message>
        <source>the day of the round; else today</source>
        <translation>день раунда; иначе сегодня</translation>
    </message>
    <message>
        <source>the district</source>
        <translation>район</translation>
    </message>
    <message>
        <source>the document to write</source>
        <translation>документ, который будет записан</translation>
    </message>
    <message>
        <source>the file to write; .csoa, or for an anonymized export one of the others</source>
        <translation>файл, который будет записан: .csoa, а для обезличенной выгрузки — один из остальных</translation>
    </message>
    <message>
        <source>the filled answers file: .xlsx, .csv or .json</source>
        <translation>заполненный файл ответов: .xlsx, .csv или .json</translation>
    </message>
    <message>
        <source>the first day of the plan; else the Monday after the round</source>
        <translation>первый день плана; иначе понедельник после раунда</translation>
    </message>
    <message>
        <source>the first line is the password that opens the PDF</source>
        <translation>первая строка — пароль, который открывает PDF</translation>
    </message>
    <message>
        <source>the folder of a questionnaire</source>
        <translation>папка опросника</translation>
    </message>
    <message>
        <source>the highest stage</source>
        <translation>высшая ступень</translation>
    </message>
    <message>
        <source>the id of a round; “{command}” tells it</source>
        <translation>id раунда; его покажет «{command}»</translation>
    </message>
    <message>
        <source>the id of the earlier round</source>
        <translation>id более раннего раунда</translation>
    </message>
    <message>
        <source>the id of the later round</source>
        <translation>id более позднего раунда</translation>
    </message>
    <message>
        <source>the name or the id of an organization</source>
        <translation>название или id организации</translation>
    </message>
    <message>
        <source>the oblast</source>
        <translation>область</translation>
    </message>
    <message>
        <source>the plan and the sheets also come on A5</source>
        <translation>план и листы бывают и на A5</translation>
    </message>
    <message>
        <source>the profile only: there are no rounds</source>
        <translation>только сведения об организации: раундов нет</translation>
    </message>
    <message>
        <source>the stage is held by {indicators}</source>
        <translation>ступень удерживает: {indicators}</translation>
    </message>
    <message>
        <source>the town or village</source>
        <translation>город или село</translation>
    </message>
    <message>
        <source>the workbook to write</source>
        <translation>таблица Excel, которая будет записана</translation>
    </message>
    <message>
        <source>the year of its founding</source>
        <translation>год основания</translation>
    </message>
    <message>
        <source>their rounds as well, with the ids of these</source>
        <translation>также их раунды с id</translation>
    </message>
    <message>
        <source>this is meant</source>
        <translation>это действительно нужно</translation>
    </message>
    <message>
        <source>to 29</source>
        <translation>до 29 лет</translation>
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
        <source>up to 29 years</source>
        <translation>до 29 лет</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>вызов: </translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>волонтёр</translation>
    </message>
    <message>
        <source>volunteers</source>
        <translation>волонтёры</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>голоса</translation>
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
        <source>we don&apos;t know yet</source>
        <translation>пока не знаем</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>недели</translation>
    </message>
    <message>
        <source>weight {weight}</source>
        <translation>вес {weight}</translation>
    </message>
    <message>
        <source>what already works</source>
        <translation>что уже работает</translation>
    </message>
    <message>
        <source>what helped</source>
        <translation>что помогло</translation>
    </message>
    <message>
        <source>what is given</source>
        <translation>что указать</translation>
    </message>
    <message>
        <source>what is to be done</source>
        <translation>что нужно сделать</translation>
    </message>
    <message>
        <source>what it works on; may be repeated</source>
        <translation>чем она занимается; можно повторять</translation>
    </message>
    <message>
        <source>what you wrote</source>
        <translation>ваша запись</translation>
    </message>
    <message>
        <source>where the money comes from</source>
        <translation>откуда деньги</translation>
    </message>
    <message>
        <source>where to write it, such as a flash disk</source>
        <translation>куда записать, например на флешку</translation>
    </message>
    <message>
        <source>who sees it otherwise</source>
        <translation>кто видит иначе</translation>
    </message>
    <message>
        <source>whom it could harm</source>
        <translation>кому это может навредить</translation>
    </message>
    <message>
        <source>why it does not apply</source>
        <translation>почему не относится</translation>
    </message>
    <message>
        <source>why this choice</source>
        <translation>почему этот выбор</translation>
    </message>
    <message>
        <source>why this level</source>
        <translation>почему этот уровень</translation>
    </message>
    <message>
        <source>with dates, responsible people and steps</source>
        <translation>со сроками, ответственными и шагами</translation>
    </message>
    <message>
        <source>without colours</source>
        <translation>без цвета</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>женщина</translation>
    </message>
    <message>
        <source>woman or man</source>
        <translation>женщина или мужчина</translation>
    </message>
    <message>
        <source>women</source>
        <translation>женщины</translation>
    </message>
    <message>
        <source>women&apos;s rights</source>
        <translation>права женщин</translation>
    </message>
    <message>
        <source>write the recovery sheet, to be printed</source>
        <translation>записать лист восстановления для печати</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>ваш выбор</translation>
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
        <source>{answered} of {asked} answered</source>
        <translation>отвечено {answered} из {asked}</translation>
    </message>
    <message>
        <source>{answered} of {asked} answers</source>
        <translation>{answered} из {asked} ответов</translation>
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
        <translation>Из {common} общих показателей изменилось {changed}</translation>
    </message>
    <message>
        <source>{change} since round {number}</source>
        <translation>{change} к раунду {number}</translation>
    </message>
    <message>
        <source>{count} × level {level}</source>
        <translation>{count} × уровень {level}</translation>
    </message>
    <message>
        <source>{count} × {share}</source>
        <translation>{count} × {share}</translation>
    </message>
    <message>
        <source>{distance} to “{stage}”</source>
        <translation>{distance} до ступени «{stage}»</translation>
    </message>
    <message>
        <source>{domain} ({change})</source>
        <translation>{domain} ({change})</translation>
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
        <source>{domain}: {score}, before {before}.</source>
        <translation>{domain}: {score}, раньше {before}.</translation>
    </message>
    <message>
        <source>{domain}: {score}, confidence {confidence}, lowest place {lowest}.</source>
        <translation>{domain}: {score}, достоверность {confidence}, самое слабое место {lowest}.</translation>
    </message>
    <message>
        <source>{domain}: {score}.</source>
        <translation>{domain}: {score}.</translation>
    </message>
    <message>
        <source>{file}: {done} of {whole} …</source>
        <translation>{file}: {done} из {whole} …</translation>
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
        <source>{group}: median {median}</source>
        <translation>{group}: медиана {median}</translation>
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
        <source>{indicator} makes easier: {others}.</source>
        <translation>{indicator} облегчает: {others}.</translation>
    </message>
    <message>
        <source>{indicator}: consensus {consensus}; {marks}; {agreed}.</source>
        <translation>{indicator}: единство мнений {consensus}; {marks}; {agreed}.</translation>
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
        <source>{indicator}: {levels}. The average is {mean}, the consensus {consensus}.</source>
        <translation>{indicator}: {levels}. Среднее {mean}, единство мнений {consensus}.</translation>
    </message>
    <message>
        <source>{indicator}: {state}</source>
        <translation>{indicator}: {state}</translation>
    </message>
    <message>
        <source>{indicator}: {state}, a key indicator</source>
        <translation>{indicator}: {state}, ключевой показатель</translation>
    </message>
    <message>
        <source>{indicator}: {state}, a key indicator that holds the stage back</source>
        <translation>{indicator}: {state}, ключевой показатель, который удерживает ступень</translation>
    </message>
    <message>
        <source>{kind} ({where})</source>
        <translation>{kind} ({where})</translation>
    </message>
    <message>
        <source>{kind}: {subject}</source>
        <translation>{kind}: {subject}</translation>
    </message>
    <message>
        <source>{level} to {next_level}</source>
        <translation>с {level} до {next_level}</translation>
    </message>
    <message>
        <source>{level} · {opens}</source>
        <translation>{level} · {opens}</translation>
    </message>
    <message>
        <source>{level}, held by {indicators}</source>
        <translation>{level}, удерживает {indicators}</translation>
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
        <source>{number} of 1</source>
        <translation>{number} из 1</translation>
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
        <translation>{number}, идёт · {share}&#xa0;%</translation>
    </message>
    <message>
        <source>{number}.</source>
        <translation>{number}.</translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation>{number}. {title}</translation>
    </message>
    <message>
        <source>{number}. {title}: {time}</source>
        <translation>{number}. {title}: {time}</translation>
    </message>
    <message>
        <source>{option} and {other} do not go together</source>
        <translation>{option} и {other} вместе не указывают</translation>
    </message>
    <message>
        <source>{option} takes no value</source>
        <translation>у {option} не бывает значения</translation>
    </message>
    <message>
        <source>{organization}: round {number}, {date}</source>
        <translation>{organization}: раунд {number}, {date}</translation>
    </message>
    <message>
        <source>{people} × level {level}</source>
        <translation>{people} × уровень {level}</translation>
    </message>
    <message>
        <source>{progress} % done</source>
        <translation>сделано на {progress} %</translation>
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
        <source>{round} (new here): {outcome}</source>
        <translation>{round} (здесь новый): {outcome}</translation>
    </message>
    <message>
        <source>{round}: {counts}</source>
        <translation>{round}: {counts}</translation>
    </message>
    <message>
        <source>{round}: {outcome}</source>
        <translation>{round}: {outcome}</translation>
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
        <source>{score} · {stage}, self-assessed</source>
        <translation>{score} · {stage}, самооценка</translation>
    </message>
    <message>
        <source>{stage}, self-assessed</source>
        <translation>{stage}, самооценка</translation>
    </message>
    <message>
        <source>{status}, {progress} %</source>
        <translation>{status}, {progress} %</translation>
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
        <source>× 1.5, a key indicator</source>
        <translation>× 1,5: ключевой показатель</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>“How might we …?”</source>
        <translation>«Как бы нам …?»</translation>
    </message>
    <message>
        <source>“cso-assess salvage” saves what can be read; the damaged file is kept.</source>
        <translation>«cso-assess salvage» спасает всё, что читается; повреждённый файл сохраняется.</translation>
    </message>
    <message>
        <source>“{name}” was deleted here for good and does not come back.</source>
        <translation>Организация «{name}» удалена здесь навсегда и не вернётся.</translation>
    </message>
    <message>
        <source>“{name}”: what was written in two ways is kept in both; choose in the window.</source>
        <translation>«{name}»: то, что записано по-разному, сохранено в обоих видах; выберите в окне.</translation>
    </message>
    <message>
        <source>“{title}” ({reason})</source>
        <translation>«{title}» ({reason})</translation>
    </message>
    <message>
        <source>“{value}” is not known here; known are: {names}</source>
        <translation>«{value}» здесь неизвестно; известны: {names}</translation>
    </message>
    <message>
        <source>• {title}</source>
        <translation>• {title}</translation>
    </message>
    <message>
        <source>• {title}, a copy is in the program</source>
        <translation>• {title}; копия есть в программе</translation>
    </message>
    <message>
        <source>• {title}, kept here: {place}</source>
        <translation>• {title}; где хранится: {place}</translation>
    </message>
    <message numerus="yes">
        <source>… (%n more letters stand in the program.)</source>
        <translation>
            <numerusform>… (Ещё %n буква есть в программе.)</numerusform>
            <numerusform>… (Ещё %n буквы есть в программе.)</numerusform>
            <numerusform>… (Ещё %n букв есть в программе.)</numerusform>
        </translation>
    </message>
</context>
</TS>
