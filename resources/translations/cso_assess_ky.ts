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
        <source>Ctrl+Page Down; Ctrl+Page Up leads back</source>
        <translation>Ctrl+Page Down; Ctrl+Page Up артка кайтарат</translation>
    </message>
    <message>
        <source>Done so far</source>
        <translation>Азырынча бүткөнү</translation>
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
        <source>Next action</source>
        <translation>Кийинки иш-аракет</translation>
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
        <translation>Excel таблицалары (*.xlsx)</translation>
    </message>
    <message>
        <source>questions.xlsx</source>
        <translation>суроолор.xlsx</translation>
    </message>
</context>
<context>
    <name>ArrivalsPage</name>
    <message numerus="yes">
        <source>%n files were taken.</source>
        <translation>
            <numerusform>%n файл кабыл алынды.</numerusform>
            <numerusform>%n файл кабыл алынды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were taken. Not taken: {files}.</source>
        <translation>
            <numerusform>%n файл кабыл алынды. Кабыл алынбаганы: {files}.</numerusform>
            <numerusform>%n файл кабыл алынды. Кабыл алынбаганы: {files}.</numerusform>
        </translation>
    </message>
    <message>
        <source>20 digits, or a passphrase</source>
        <translation>20 цифра же сыр сүйлөм</translation>
    </message>
    <message>
        <source>Both were written without knowing of each other. Nothing is lost: read both and choose. Until then one of them counts, the same one on every computer.</source>
        <translation>Экөө бири-биринен кабарсыз жазылган. Эч нерсе жоголгон жок: экөөнү тең окуп, тандаңыз. Ага чейин бирөө күчүндө турат, бардык компьютерлерде ошол эле.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Файлдарды тандоо…</translation>
    </message>
    <message>
        <source>Choose hand-over files</source>
        <translation>Өткөрүп берүү файлдарын тандаңыз</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Тизмени тазалоо</translation>
    </message>
    <message>
        <source>Code or passphrase</source>
        <translation>Код же сыр сүйлөм</translation>
    </message>
    <message>
        <source>Drag hand-over files here</source>
        <translation>Өткөрүп берүү файлдарын ушул жерге сүйрөп таштаңыз</translation>
    </message>
    <message>
        <source>Files from other computers</source>
        <translation>Башка компьютерлерден келген файлдар</translation>
    </message>
    <message>
        <source>Files taken</source>
        <translation>Кабыл алынган файлдар</translation>
    </message>
    <message>
        <source>Files that end in .csoa may be dropped anywhere on this window, or chosen.</source>
        <translation>.csoa менен бүткөн файлдарды терезенин каалаган жерине таштаса же тандап алса болот.</translation>
    </message>
    <message>
        <source>Hand-over files (*.csoa)</source>
        <translation>Өткөрүп берүү файлдары (*.csoa)</translation>
    </message>
    <message>
        <source>It can no longer be taken back, because something of it was changed here since. The backup that was made before is still there.</source>
        <translation>Келгенин кайра чыгарууга болбойт: андан бери бул жерде бир нерсе өзгөрдү. Алуудан мурун жасалган камдык көчүрмө ордунда турат.</translation>
    </message>
    <message>
        <source>It is being stopped…</source>
        <translation>Токтотулуп жатат…</translation>
    </message>
    <message>
        <source>Known in two ways</source>
        <translation>Эки башкача жазылгандар</translation>
    </message>
    <message>
        <source>Nothing has been taken yet. Not to be taken: {files}. Of the others, this is what would change here:</source>
        <translation>Азырынча эч нерсе кабыл алынган жок. Кабыл алууга болбойт: {files}. Калгандары бул жерде муну өзгөртөт:</translation>
    </message>
    <message>
        <source>Nothing has been taken yet. This is what would change here:</source>
        <translation>Азырынча эч нерсе кабыл алынган жок. Бул жерде мындай өзгөрүүлөр болот:</translation>
    </message>
    <message>
        <source>Nothing is taken in before you have seen what would change here.</source>
        <translation>Бул жерде эмне өзгөрөрүн көрмөйүнчө эч нерсе кабыл алынбайт.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ачуу</translation>
    </message>
    <message>
        <source>Open the organization</source>
        <translation>Уюмду ачуу</translation>
    </message>
    <message>
        <source>See the organizations</source>
        <translation>Уюмдарды көрүү</translation>
    </message>
    <message>
        <source>Take back what came</source>
        <translation>Келгенин кайра чыгаруу</translation>
    </message>
    <message>
        <source>Take everything</source>
        <translation>Баарын кабыл алуу</translation>
    </message>
    <message>
        <source>The files are being read. Nothing has been taken yet.</source>
        <translation>Файлдар окулуп жатат. Азырынча эч нерсе кабыл алынган жок.</translation>
    </message>
    <message>
        <source>The files are being taken in. A backup was made first.</source>
        <translation>Файлдар кабыл алынып жатат. Алгач камдык көчүрмө жасалды.</translation>
    </message>
    <message>
        <source>Write the code that was told with the file:</source>
        <translation>Файл менен кошо айтылган кодду жазыңыз:</translation>
    </message>
    <message>
        <source>is being read…</source>
        <translation>окулуп жатат…</translation>
    </message>
    <message>
        <source>is being taken…</source>
        <translation>кабыл алынып жатат…</translation>
    </message>
    <message>
        <source>not read: it was stopped, and nothing was taken</source>
        <translation>окулган жок: токтотулду, эч нерсе кабыл алынган жок</translation>
    </message>
    <message>
        <source>sealed: it needs its code</source>
        <translation>мөөрлөнгөн: коду керек</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>кабыл алынды</translation>
    </message>
    <message>
        <source>taken back: everything is as it was before</source>
        <translation>кайра чыгарылды: баары мурдагыдай</translation>
    </message>
    <message>
        <source>whole and unchanged</source>
        <translation>бүтүн жана өзгөрүлгөн эмес</translation>
    </message>
</context>
<context>
    <name>AssessPage</name>
    <message>
        <source>Close the round</source>
        <translation>Турду жабуу</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Багыттар</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>Суроо издөө</translation>
    </message>
    <message>
        <source>Many voices</source>
        <translation>Көп үн</translation>
    </message>
    <message>
        <source>Unanswered first</source>
        <translation>Адегенде жоопсуз суроолор</translation>
    </message>
    <message>
        <source>Why is this round opened again? The reason is kept with it.</source>
        <translation>Бул тур эмне үчүн кайра ачылып жатат? Себеби тур менен кошо сакталат.</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Камдык көчүрмөлөр</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Камдык көчүрмөлөр, жаңысы биринчи</translation>
    </message>
    <message>
        <source>Go back to a file…</source>
        <translation>Файлга кайтуу…</translation>
    </message>
    <message>
        <source>Go back to this one…</source>
        <translation>Ушуга кайтуу…</translation>
    </message>
    <message>
        <source>It holds: organizations {organizations}, rounds {rounds}, answers {answers}.</source>
        <translation>Анда {organizations} уюм, {rounds} тур, {answers} жооп бар.</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Көчүрмөнү азыр жасоо</translation>
    </message>
    <message>
        <source>Save a backup to a flash disk…</source>
        <translation>Көчүрмөнү флешкага сактоо…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Папканы көрсөтүү</translation>
    </message>
    <message>
        <source>The backup is being looked at…</source>
        <translation>Көчүрмө текшерилип жатат…</translation>
    </message>
    <message>
        <source>The backup is on the disk and was read back: {file}</source>
        <translation>Көчүрмө дискке жазылып, кайра окулуп текшерилди: {file}</translation>
    </message>
    <message>
        <source>The program makes them by itself. Each holds all your data as it was then.</source>
        <translation>Аларды программа өзү жасайт. Ар биринде ошол учурдагы бардык маалыматыңыз бар.</translation>
    </message>
    <message>
        <source>There is no backup yet. The first is made soon after you write something.</source>
        <translation>Камдык көчүрмө азырынча жок. Бир нерсе жазганыңыздан көп өтпөй биринчиси жасалат.</translation>
    </message>
    <message>
        <source>This backup is damaged, so it is no way back. Choose another one.</source>
        <translation>Бул көчүрмө бузулган, ага кайтууга болбойт. Башкасын тандаңыз.</translation>
    </message>
    <message>
        <source>Where should the backup go?</source>
        <translation>Камдык көчүрмөнү кайда сактайбыз?</translation>
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
        <translation>Бул билдирүүнү жабуу</translation>
    </message>
</context>
<context>
    <name>BringingBack</name>
    <message>
        <source>Backups (*.db)</source>
        <translation>Камдык көчүрмөлөр (*.db)</translation>
    </message>
    <message>
        <source>Everything will be as it was in the file {file}.</source>
        <translation>Баары {file} файлындагыдай болуп калат.</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Кайсы камдык көчүрмө?</translation>
    </message>
</context>
<context>
    <name>ClosedNote</name>
    <message>
        <source>Reopen the round</source>
        <translation>Турду кайра ачуу</translation>
    </message>
    <message>
        <source>This round is closed: its answers can be read, not changed.</source>
        <translation>Бул тур жабылган: жоопторун окууга болот, өзгөртүүгө болбойт.</translation>
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
        <translation>Өз сөзүңүздөр менен</translation>
    </message>
    <message>
        <source>Many voices</source>
        <translation>Көп үн</translation>
    </message>
    <message>
        <source>Nothing: every question is answered, and nothing looks odd.</source>
        <translation>Эч нерсе жок: бардык суроого жооп берилди, шек жараткан жооп да көрүнбөйт.</translation>
    </message>
    <message>
        <source>What has changed for you in the last year, and how did you notice?</source>
        <translation>Акыркы бир жылда сиздерде эмне өзгөрдү жана аны кантип байкадыңыздар?</translation>
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
    <message numerus="yes">
        <source>Who took part: %n people answered on their own first.</source>
        <translation>
            <numerusform>Ким катышты: адегенде %n адам өзүнчө жооп берди.</numerusform>
            <numerusform>Ким катышты: адегенде %n адам өзүнчө жооп берди.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who took part: nobody has been counted yet.</source>
        <translation>Ким катышты: азырынча эч ким эсептелген жок.</translation>
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
    <name>ConflictCard</name>
    <message>
        <source>Keep this one</source>
        <translation>Мунусун калтыруу</translation>
    </message>
    <message>
        <source>Keep what counts now: {title}</source>
        <translation>Күчүндө турганын калтыруу: {title}</translation>
    </message>
    <message>
        <source>Take the other one: {title}</source>
        <translation>Экинчисин алуу: {title}</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Мунусун алуу</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>Экинчиси</translation>
    </message>
    <message>
        <source>What counts now</source>
        <translation>Азыр күчүндө турганы</translation>
    </message>
</context>
<context>
    <name>DamagePage</name>
    <message>
        <source>A part of your data is damaged</source>
        <translation>Маалыматыңыздын бир бөлүгү бузулган</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Программаны жабуу</translation>
    </message>
    <message>
        <source>Go back to the newest good backup</source>
        <translation>Эң акыркы бүтүн камдык көчүрмөгө кайтуу</translation>
    </message>
    <message>
        <source>Go back to this backup</source>
        <translation>Ушул көчүрмөгө кайтуу</translation>
    </message>
    <message>
        <source>Go on as it is</source>
        <translation>Ушул бойдон улантуу</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Окууга мүмкүн болгонун сактап калуу</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Папканы көрсөтүү</translation>
    </message>
    <message>
        <source>The data file is no longer as the program wrote it. A failing disk or a broken flash disk does that. Nothing was deleted: the damaged file is kept as it is, and so are your backups.</source>
        <translation>Маалымат файлы программа жазгандай эмес. Мындай нерсе бузук дисктен же флешкадан болот. Эч нерсе өчүрүлгөн жок: бузулган файл ошол бойдон сакталды, камдык көчүрмөлөрүңүз да ордунда.</translation>
    </message>
    <message>
        <source>The program looks for the newest good backup…</source>
        <translation>Программа эң акыркы бүтүн камдык көчүрмөнү издеп жатат…</translation>
    </message>
    <message>
        <source>The program reads all that it can from the damaged file, and takes the rest from its history and the newest good backup. That can take some minutes.</source>
        <translation>Программа бузулган файлдан окуй алганынын баарын окуйт, калганын анын тарыхынан жана эң акыркы бүтүн камдык көчүрмөдөн алат. Буга бир нече мүнөт кетиши мүмкүн.</translation>
    </message>
    <message>
        <source>There is no good backup.</source>
        <translation>Бүтүн камдык көчүрмө жок.</translation>
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
    <name>DeletionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Биротоло өчүрүү</translation>
    </message>
    <message>
        <source>Delete “{name}” for good?</source>
        <translation>«{name}» уюмун биротоло өчүрөсүзбү?</translation>
    </message>
    <message>
        <source>Everything about this organization is erased from this computer: its profile, all rounds with answers, notes and proof, all plans, and its part of every backup. It cannot be brought back.</source>
        <translation>Бул уюм жөнүндөгү нерсенин баары ушул компьютерден өчөт: маалыматы, бардык турлары жооптору, кыскача жазуулары жана ырастоолору менен, бардык пландары жана ар бир камдык көчүрмөдөгү бөлүгү. Аны кайра калыбына келтирүүгө болбойт.</translation>
    </message>
    <message>
        <source>Printed pages and files that you saved or handed over elsewhere stay where they are; delete them there.</source>
        <translation>Басылып чыккан барактар жана башка жерге сактап же өткөрүп берген файлдарыңыз ошол жерде кала берет; аларды ошол жерден өчүрүңүз.</translation>
    </message>
    <message>
        <source>Write the name of the organization to confirm:</source>
        <translation>Ырастоо үчүн уюмдун аталышын жазыңыз:</translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <source>A document that shows it</source>
        <translation>Муну көрсөткөн документ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Copy a file</source>
        <translation>Файлды көчүрүү</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>Naming the document and its place is enough. A file of up to {most} MB can also be copied into the program: then it is protected, backed up and deleted with the rest. Do not copy files that could harm somebody.</source>
        <translation>Документтин атын жана кайда жатканын жазуу жетиштүү. {most} МБга чейинки файлды программага көчүрсө да болот: анда ал калган маалымат менен бирге корголот, камдык көчүрмөгө түшөт жана бирге өчүрүлөт. Бирөөгө зыян келтириши мүмкүн болгон файлды көчүрбөңүз.</translation>
    </message>
    <message>
        <source>No file is copied.</source>
        <translation>Файл көчүрүлгөн жок.</translation>
    </message>
    <message>
        <source>Say what document it is.</source>
        <translation>Кайсы документ экенин жазыңыз.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Бул эмне</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Кайда жатат</translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message>
        <source>Remove</source>
        <translation>Алып салуу</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Көчүрмөсүн сактоо</translation>
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
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Улантуу</translation>
    </message>
    <message>
        <source>Password, at least 8 characters</source>
        <translation>Сырсөз, 8 белгиден кем эмес</translation>
    </message>
    <message>
        <source>Protect the document with a password</source>
        <translation>Документти сырсөз менен коргоо</translation>
    </message>
    <message>
        <source>Show what I write</source>
        <translation>Жазганымды көрсөтүү</translation>
    </message>
    <message>
        <source>The file opens only with this password. Tell it in another way than the file: by telephone, for example. If it is forgotten, make the document again.</source>
        <translation>Файл ушул сырсөз менен гана ачылат. Сырсөздү файл менен кошо эмес, башкача айтыңыз: мисалы, телефон аркылуу. Сырсөз унутулса, документти кайра жасаңыз.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Дагы бир жолу ошону эле</translation>
    </message>
    <message>
        <source>The two are not the same. Write them again, or show what you write.</source>
        <translation>Экөө бирдей эмес. Кайра жазыңыз же жазганыңызды көрсөтүңүз.</translation>
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
    <name>Documents</name>
    <message>
        <source>Save a copy</source>
        <translation>Көчүрмөсүн сактоо</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>{file} деген ат менен сакталды.</translation>
    </message>
    <message>
        <source>“{title}” is taken out together with its copied file.</source>
        <translation>«{title}» көчүрүлгөн файлы менен кошо алынып салынат.</translation>
    </message>
</context>
<context>
    <name>ExplanationDialog</name>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>Open the indicator</source>
        <translation>Көрсөткүчтү ачуу</translation>
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
        <translation>Башталышы</translation>
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
    <name>GoingBackDialog</name>
    <message>
        <source>Go back</source>
        <translation>Кайтуу</translation>
    </message>
    <message>
        <source>Go back to this backup?</source>
        <translation>Ушул көчүрмөгө кайтабызбы?</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Ушул бойдон калтыруу</translation>
    </message>
    <message>
        <source>What is there now is kept as a backup of its own: you can come back to it. Organizations that were deleted for good stay deleted.</source>
        <translation>Азыркы маалымат өзүнчө камдык көчүрмө болуп сакталат: ага кайра кайта аласыз. Биротоло өчүрүлгөн уюмдар өчүрүлгөн бойдон калат.</translation>
    </message>
</context>
<context>
    <name>HandoverFiles</name>
    <message>
        <source>Hand-over</source>
        <translation>Өткөрүп берүү</translation>
    </message>
    <message>
        <source>Hand-over files (*.csoa)</source>
        <translation>Өткөрүп берүү файлдары (*.csoa)</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Файлды сактоо</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Ысымдарсыз</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>A code that the program makes</source>
        <translation>Программа түзгөн код</translation>
    </message>
    <message>
        <source>A passphrase of our own</source>
        <translation>Өзүбүздүн сыр сүйлөм</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Баары</translation>
    </message>
    <message>
        <source>As what file?</source>
        <translation>Кандай файл кылып?</translation>
    </message>
    <message>
        <source>Choose what goes along.</source>
        <translation>Эмне кошо кетерин тандаңыз.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Кодду көчүрүп алуу</translation>
    </message>
    <message>
        <source>For another computer</source>
        <translation>Башка компьютер үчүн</translation>
    </message>
    <message>
        <source>For donors and research, without names</source>
        <translation>Донорлор жана изилдөө үчүн, ысымдарсыз</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Өткөрүп берүү</translation>
    </message>
    <message>
        <source>Hand over something else</source>
        <translation>Дагы бир нерсе өткөрүп берүү</translation>
    </message>
    <message>
        <source>It was read back from where it was written, and holds what is listed below.</source>
        <translation>Ал жазылган жеринен кайра окулду: ичинде төмөндө саналгандар бар.</translation>
    </message>
    <message>
        <source>Levels, proof strength, dates and figures always go along.</source>
        <translation>Деңгээлдер, ырастоонун күчү, күндөр жана сандар дайыма кошо кетет.</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>Адамдардын ысымдары</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Эч бири</translation>
    </message>
    <message>
        <source>Nothing leaves this computer but what you save here and carry away yourself.</source>
        <translation>Бул компьютерден өзүңүз ушул жерден сактап, алып кеткен нерсе гана чыгат.</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Уюмдар</translation>
    </message>
    <message>
        <source>Organizations that go along</source>
        <translation>Кошо кете турган уюмдар</translation>
    </message>
    <message>
        <source>Passphrase, 15 characters or more</source>
        <translation>Сыр сүйлөм, кеминде 15 белги</translation>
    </message>
    <message>
        <source>Ready: {file}</source>
        <translation>Даяр: {file}</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Турлар</translation>
    </message>
    <message>
        <source>Rounds that go along</source>
        <translation>Кошо кете турган турлар</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Файлды сактоо…</translation>
    </message>
    <message>
        <source>Show what I write</source>
        <translation>Жазганымды көрсөтүү</translation>
    </message>
    <message>
        <source>So that you can paste it into a message; nobody else is told.</source>
        <translation>Аны билдирүүгө коюу үчүн; башка эч кимге айтылбайт.</translation>
    </message>
    <message>
        <source>Take files in…</source>
        <translation>Файлдарды кабыл алуу…</translation>
    </message>
    <message>
        <source>The file is being written and read back…</source>
        <translation>Файл жазылып, кайра окулуп жатат…</translation>
    </message>
    <message>
        <source>The file is sealed: nobody can read it without its code.</source>
        <translation>Файл мөөрлөнгөн: кодсуз аны эч ким окуй албайт.</translation>
    </message>
    <message>
        <source>The file opens with your passphrase. Tell it by telephone, never together with the file.</source>
        <translation>Файл сиздин сыр сүйлөмүңүз менен ачылат. Аны телефондон айтыңыз, эч качан файл менен кошо бербеңиз.</translation>
    </message>
    <message>
        <source>This code opens the file. Tell it by telephone or on paper, never together with the file. The program does not keep it: when you leave this page, it is gone.</source>
        <translation>Файлды ушул код ачат. Аны телефондон же кагазга жазып айтыңыз, эч качан файл менен кошо бербеңиз. Программа аны сактабайт: бул барактан чыксаңыз, код жок болот.</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>Эмне кошо кетет</translation>
    </message>
    <message>
        <source>What people wrote, and copied documents</source>
        <translation>Адамдар жазгандары жана көчүрүлгөн документтер</translation>
    </message>
</context>
<context>
    <name>HeatCard</name>
    <message>
        <source>All indicators at a glance</source>
        <translation>Бардык көрсөткүчтөр бир жерде</translation>
    </message>
    <message>
        <source>Arrow keys go from cell to cell, Enter opens the indicator.</source>
        <translation>Жебе баскычтары клеткадан клеткага өткөрөт, Enter көрсөткүчтү ачат.</translation>
    </message>
    <message>
        <source>Open the indicator</source>
        <translation>Көрсөткүчтү ачуу</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Таблица түрүндө көрсөтүү</translation>
    </message>
</context>
<context>
    <name>HeatLegend</name>
    <message>
        <source>holds the stage back</source>
        <translation>баскычты кармап турат</translation>
    </message>
    <message>
        <source>key indicator</source>
        <translation>чечүүчү көрсөткүч</translation>
    </message>
    <message>
        <source>level</source>
        <translation>деңгээл</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>жооп бериле элек</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>бизге тиешеси жок</translation>
    </message>
    <message>
        <source>to find out</source>
        <translation>билүү керек</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>A flash disk keeps remains of files that were deleted. Destroy it, or fill it completely, before you give it away.</source>
        <translation>Өчүрүлгөн файлдардын изи флешкада калат. Аны бирөөгө берерден мурун жок кылыңыз же толугу менен толтуруңуз.</translation>
    </message>
    <message>
        <source>A forgotten passphrase: with the recovery code you can still get in. Without both, nobody can open your data again, not even the makers of the program.</source>
        <translation>Унутулган сыр сүйлөм: калыбына келтирүү коду менен кире аласыз. Экөө тең жок болсо, маалыматыңызды эч ким ача албайт, программаны жасагандар да.</translation>
    </message>
    <message>
        <source>An unlocked laptop: whoever sits down at it reads what you read. Lock the screen when you leave.</source>
        <translation>Кулпуланбаган ноутбук: анын алдына отурган адам сиз окуганды окуй алат. Жанынан кетсеңиз, экранды кулпулаңыз.</translation>
    </message>
    <message>
        <source>As soon as a round is open, its own numbers stand here.</source>
        <translation>Тур ачылары менен бул жерде анын өз сандары турат.</translation>
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
        <source>Copies elsewhere: what was printed, sent, or handed over as a file is out of the program&apos;s hands.</source>
        <translation>Башка жердеги көчүрмөлөр: басылып чыккан, жөнөтүлгөн же файл болуп өткөрүлгөн нерсеге программанын күчү жетпейт.</translation>
    </message>
    <message>
        <source>Digits work on every keyboard layout and on the number pad, unless you are writing in a field.</source>
        <translation>Цифралар баскычтоптун каалаган тилинде жана сан баскычтарында иштейт, талаага жазып жатканда гана иштебейт.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ылдый</translation>
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
        <translation>Алгачкы кадамдар</translation>
    </message>
    <message>
        <source>Harmful programs on the computer can read what you type and see. Keep it clean, and do not use strangers&apos; computers.</source>
        <translation>Компьютердеги зыяндуу программалар сиз жазганды жана көргөндү окуй алат. Компьютерди таза кармаңыз, бөтөн компьютерде иштебеңиз.</translation>
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
        <source>How it is calculated</source>
        <translation>Кантип эсептелет</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Баскычтар</translation>
    </message>
    <message>
        <source>Keys everywhere</source>
        <translation>Бардык жердеги баскычтар</translation>
    </message>
    <message>
        <source>Keys in the list of organizations and in fields</source>
        <translation>Уюмдардын тизмесиндеги жана талаалардагы баскычтар</translation>
    </message>
    <message>
        <source>Keys while answering</source>
        <translation>Жооп берүүдөгү баскычтар</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Тамгалар</translation>
    </message>
    <message>
        <source>Print the plan or the summary, and come back every month: Home shows what is due. After half a year begin the next round.</source>
        <translation>Планды же кыскача баяндаманы басып чыгарыңыз, анан ай сайын кайрылып туруңуз: «Башкы бет» кайсы иштин мөөнөтү келгенин көрсөтөт. Жарым жылдан кийин кийинки турду баштаңыз.</translation>
    </message>
    <message>
        <source>Read the question together, choose the level that is true today, and say how you know. If you do not agree, take the lower level and write down why.</source>
        <translation>Суроону чогуу окуп, бүгүнкү чындыкка туура келген деңгээлди тандаңыз жана аны кайдан билериңизди айтыңыз. Пикириңиз келишпесе, төмөнкү деңгээлди алып, себебин жазып коюңуз.</translation>
    </message>
    <message>
        <source>Read the strengths first, then the plan. Choose what you can really do with the hours and the money you have.</source>
        <translation>Адегенде күчтүү жактарыңызды, анан планды окуңуз. Колуңуздагы убакыт менен акчага чын эле жасай ала турганыңызды тандаңыз.</translation>
    </message>
    <message>
        <source>Results show your strengths first, then each domain, and how every number came about.</source>
        <translation>«Жыйынтык» бөлүмү алгач күчтүү жактарыңызды, анан ар бир багытты жана ар бир сандын кантип чыкканын көрсөтөт.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Коопсуздук</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Боштук</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>The best protection is what is not written: leave out names of people who need protection.</source>
        <translation>Эң жакшы коргоо — жазылбаган нерсе: коргоого муктаж адамдардын атын жазбаңыз.</translation>
    </message>
    <message>
        <source>The development plan suggests what to do first and why. You choose, and the dates follow from the hours and the money you have.</source>
        <translation>«Өнүгүү планы» биринчи эмне кылууну жана эмне үчүн экенин сунуштайт. Сиз тандайсыз, ал эми мөөнөттөр колдо бар саат менен акчага жараша коюлат.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Колдонмо</translation>
    </message>
    <message>
        <source>What is where</source>
        <translation>Кайсы нерсе кайда</translation>
    </message>
    <message>
        <source>What it cannot protect against</source>
        <translation>Эмнеден коргой албайт</translation>
    </message>
    <message>
        <source>What the program cannot protect against</source>
        <translation>Программа эмнеден коргой албайт</translation>
    </message>
    <message>
        <source>When all is answered, close the round: look at what the program noticed, and write in your own words what has changed.</source>
        <translation>Баарына жооп берилгенде турду жабыңыз: программа эмнени байкаганын карап, эмне өзгөргөнүн өз сөзүңүз менен жазыңыз.</translation>
    </message>
    <message>
        <source>When you are tired, close the program. Every answer is saved when you give it, and Home leads back to where you stopped.</source>
        <translation>Чарчасаңыз, программаны жаап коюңуз. Ар бир жооп берилери менен сакталат, ал эми «Башкы бет» токтогон жериңизге алып барат.</translation>
    </message>
    <message>
        <source>Whoever knows your passphrase can read everything. Do not write it on the computer, and tell it to nobody who does not need it.</source>
        <translation>Сыр сүйлөмүңүздү билген адам баарын окуй алат. Аны компьютерге жазбаңыз жана кереги жок адамга айтпаңыз.</translation>
    </message>
    <message>
        <source>Worked through with the answers of “{name}” in round {number}.</source>
        <translation>«{name}» уюмунун {number}-турдагы жоопторунда эсептелди.</translation>
    </message>
    <message>
        <source>Write the name of your organization and press Begin. Nothing else is needed to start.</source>
        <translation>Уюмуңуздун аталышын жазып, «Баштоо» баскычын басыңыз. Баштоо үчүн башка эч нерсе керек эмес.</translation>
    </message>
    <message>
        <source>closes a small window without changing anything</source>
        <translation>кичине терезени эч нерсе өзгөртпөй жабат</translation>
    </message>
    <message>
        <source>come back to this question later</source>
        <translation>бул суроону кийин кайра кароо</translation>
    </message>
    <message>
        <source>from the search into the list; in a field for a place: all names</source>
        <translation>издөөдөн тизмеге өтүү; жер аты жазылган талаада: бардык аталыштар</translation>
    </message>
    <message>
        <source>jump to any question</source>
        <translation>каалаган суроого өтүү</translation>
    </message>
    <message>
        <source>next question</source>
        <translation>кийинки суроо</translation>
    </message>
    <message>
        <source>opens the organization that is marked</source>
        <translation>белгиленген уюмду ачат</translation>
    </message>
    <message>
        <source>out of a text field, back to the question</source>
        <translation>текст талаасынан чыгып, суроого кайтуу</translation>
    </message>
    <message>
        <source>presses the button that has the frame</source>
        <translation>алкактагы баскычты басат</translation>
    </message>
    <message>
        <source>previous question</source>
        <translation>мурунку суроо</translation>
    </message>
    <message>
        <source>search in the list of organizations</source>
        <translation>уюмдардын тизмесинен издөө</translation>
    </message>
    <message>
        <source>take the last change back; Ctrl+Y brings it again</source>
        <translation>акыркы өзгөртүүнү артка кайтаруу; Ctrl+Y аны кайра келтирет</translation>
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
        <source>to the next button or field; Shift+Tab goes back</source>
        <translation>кийинки баскычка же талаага өтүү; Shift+Tab артка кайтарат</translation>
    </message>
    <message>
        <source>we don&apos;t know yet</source>
        <translation>азырынча билбейбиз</translation>
    </message>
    <message>
        <source>writes ң on a Russian keyboard</source>
        <translation>орус тилиндеги баскычтопто ң жазат</translation>
    </message>
    <message>
        <source>writes ү on a Russian keyboard</source>
        <translation>орус тилиндеги баскычтопто ү жазат</translation>
    </message>
    <message>
        <source>writes ө on a Russian keyboard</source>
        <translation>орус тилиндеги баскычтопто ө жазат</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%n earlier rounds</source>
        <translation>
            <numerusform>Мурунку дагы %n тур</numerusform>
            <numerusform>Мурунку дагы %n тур</numerusform>
        </translation>
    </message>
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
        <source>One round so far. From the second on, two rounds stand side by side here.</source>
        <translation>Азырынча бир тур. Экинчи турдан баштап бул жерде эки тур салыштырылат.</translation>
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
        <source>A plan begins when the first action has somebody responsible and a date.</source>
        <translation>План биринчи иш-аракеттин жооптуусу жана мөөнөтү болгондо башталат.</translation>
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
        <source>Begin a round first: its length says which questions are asked.</source>
        <translation>Адегенде тур баштаңыз: кайсы суроолор берилери анын көлөмүнө жараша болот.</translation>
    </message>
    <message>
        <source>Begin with the first round</source>
        <translation>Биринчи турду баштоо</translation>
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
        <source>Make the plan</source>
        <translation>План түзүү</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Жаңы тур</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Планды ачуу</translation>
    </message>
    <message>
        <source>Plan: the next 30 days</source>
        <translation>План: жакынкы 30 күн</translation>
    </message>
    <message>
        <source>Print the empty questionnaire</source>
        <translation>Толтурула элек суроолор топтомун басуу</translation>
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
        <source>Round {number} is closed, and no action yet has somebody responsible</source>
        <translation>{number}-тур жабылды, бирок азырынча бир да иш-аракеттин жооптуусу жок</translation>
    </message>
    <message>
        <source>Round {number} is closed, and there is no action yet</source>
        <translation>{number}-тур жабылды, бирок азырынча бир да иш-аракет жок</translation>
    </message>
    <message>
        <source>Round {number} · look at it once more, then close it</source>
        <translation>{number}-тур · дагы бир карап чыгып, анан жабыңыз</translation>
    </message>
    <message>
        <source>Round {number} · {questions}</source>
        <translation>{number}-тур · {questions}</translation>
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
        <source>Type in paper answers</source>
        <translation>Кагаздагы жоопторду киргизүү</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>болжол менен %n мүнөт</numerusform>
            <numerusform>болжол менен %n мүнөт</numerusform>
        </translation>
    </message>
    <message>
        <source>each answered on her own; see where you differ</source>
        <translation>ар ким өзүнчө жооп берген; пикирлер кайда айырмаланат</translation>
    </message>
    <message>
        <source>for a meeting without a computer</source>
        <translation>компьютери жок жыйынга</translation>
    </message>
    <message>
        <source>going on now: {share} % answered</source>
        <translation>азыр жүрүп жатат: {share}&#xa0;% жооп берилди</translation>
    </message>
    <message>
        <source>the plan, the summary on one page, all answers</source>
        <translation>план, бир беттик кыскача баяндама, бардык жооптор</translation>
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
    <name>InfluenceCard</name>
    <message>
        <source>Show as a list</source>
        <translation>Тизме түрүндө көрсөтүү</translation>
    </message>
    <message>
        <source>What opens what</source>
        <translation>Эмне эмнени жеңилдетет</translation>
    </message>
</context>
<context>
    <name>JumpDialog</name>
    <message>
        <source>Find a question</source>
        <translation>Суроо издөө</translation>
    </message>
    <message>
        <source>Go to a question</source>
        <translation>Суроого өтүү</translation>
    </message>
    <message>
        <source>Number or words</source>
        <translation>Номери же сөздөрү</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Суроолор</translation>
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
        <translation>Мурунку жообубузду жашыруу ({month})</translation>
    </message>
    <message>
        <source>Looking back: knowing what we know now, which level were we at then ({month})?</source>
        <translation>Артка көз салсак: азыркы билгенибиз менен ошол кездеги деңгээлибиз кайсы эле ({month})?</translation>
    </message>
    <message>
        <source>Looking back: level {level}</source>
        <translation>Артка көз салсак: {level}-деңгээл</translation>
    </message>
    <message>
        <source>What did we say last time ({month})?</source>
        <translation>Мурун эмне деп жооп бергенбиз ({month})?</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message numerus="yes">
        <source>%n organizations with all their rounds.</source>
        <translation>
            <numerusform>%n уюм, бардык турлары менен.</numerusform>
            <numerusform>%n уюм, бардык турлары менен.</numerusform>
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
    <name>LetterRow</name>
    <message>
        <source>Write {letter}</source>
        <translation>{letter} тамгасын жазуу</translation>
    </message>
    <message>
        <source>Writes {letter} (Alt+{key})</source>
        <translation>{letter} тамгасын жазат (Alt+{key})</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
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
</context>
<context>
    <name>MarkTable</name>
    <message>
        <source>Sheet {sheet}, {number}: {mark}</source>
        <translation>{sheet}-барак, {number}: {mark}</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>бизге тиешеси жок</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>{level}-деңгээл</translation>
    </message>
    <message>
        <source>no mark yet</source>
        <translation>азырынча баа жок</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>азырынча билбейт</translation>
    </message>
</context>
<context>
    <name>NewRoundPage</name>
    <message>
        <source>A new round</source>
        <translation>Жаңы тур</translation>
    </message>
    <message>
        <source>An Excel workbook with all questions can be filled in anywhere; filled in, it becomes a round.</source>
        <translation>Бардык суроосу бар Excel таблицасын каалаган жерде толтурса болот; толтурулганы турга айланат.</translation>
    </message>
    <message>
        <source>Answer together, as honestly as you can. Each answer is saved at once.</source>
        <translation>Чогуу отуруп, чынын айтып жооп бериңиздер. Ар бир жооп дароо сакталат.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Баштоо</translation>
    </message>
    <message>
        <source>Bring a filled form</source>
        <translation>Толтурулган баракчаны алуу</translation>
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
        <source>On a computer without this program</source>
        <translation>Бул программасы жок компьютерде</translation>
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
        <source>Take an empty form</source>
        <translation>Бош баракчаны алуу</translation>
    </message>
    <message>
        <source>What is this round for? (if you like)</source>
        <translation>Бул тур эмне үчүн өткөрүлөт? (кааласаңыз жазыңыз)</translation>
    </message>
</context>
<context>
    <name>OpenAction</name>
    <message>
        <source>Our own action</source>
        <translation>Өзүбүз кошкон иш-аракет</translation>
    </message>
</context>
<context>
    <name>OrganizationPage</name>
    <message>
        <source>About the organization</source>
        <translation>Уюм жөнүндө</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Суроо кошуу</translation>
    </message>
    <message>
        <source>Ask yourselves what the questionnaire does not ask. These questions come in every round, are shown with their answers, and never change the comparable scores.</source>
        <translation>Суроолор топтомунда жок суроону өзүңүздөргө өзүңүздөр бериңиздер. Бул суроолор ар бир турда берилет, жооптору менен көрсөтүлөт жана салыштырыла турган баллдарды эч качан өзгөртпөйт.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Биротоло өчүрүү</translation>
    </message>
    <message>
        <source>Delete this organization…</source>
        <translation>Бул уюмду өчүрүү…</translation>
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
        <source>Erases everything about this organization from this computer, also from the backups.</source>
        <translation>Бул уюм жөнүндөгү нерсенин баарын ушул компьютерден, камдык көчүрмөлөрдөн да өчүрөт.</translation>
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
        <translation>Акы алган кызматкерлер</translation>
    </message>
    <message>
        <source>Questions of our own</source>
        <translation>Өзүбүз кошкон суроолор</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Облус</translation>
    </message>
    <message>
        <source>The organization was deleted for good.</source>
        <translation>Уюм биротоло өчүрүлдү.</translation>
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
        <translation>Кайсы багыттарда иштейсиздер (үтүр менен бөлүңүз)</translation>
    </message>
    <message>
        <source>Women among them</source>
        <translation>Анын ичинде аялдар</translation>
    </message>
    <message>
        <source>choose or write</source>
        <translation>тандаңыз же жазыңыз</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number; the field was not kept.</source>
        <translation>«{text}» бүтүн сан эмес; бул талаа сакталган жок.</translation>
    </message>
</context>
<context>
    <name>OrganizationsPage</name>
    <message numerus="yes">
        <source>%n marked: “Hand over…” takes them along</source>
        <translation>
            <numerusform>%n уюм белгиленди: «Өткөрүп берүү…» аларды кошо алат</numerusform>
            <numerusform>%n уюм белгиленди: «Өткөрүп берүү…» аларды кошо алат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organizations</source>
        <translation>
            <numerusform>%n уюм</numerusform>
            <numerusform>%n уюм</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an organization</source>
        <translation>Уюм кошуу</translation>
    </message>
    <message>
        <source>Add the first one by its name. Everything about it stays on this computer.</source>
        <translation>Биринчисин аталышы менен кошуңуз. Ал жөнүндөгү нерсенин баары ушул компьютерде калат.</translation>
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
        <source>Enter or a double click opens one; Shift and Ctrl mark several</source>
        <translation>Enter же кош чыкылдатуу ачат; Shift жана Ctrl бир нечесин белгилейт</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Өткөрүп берүү…</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>Жаңы уюм</translation>
    </message>
    <message>
        <source>No organization here yet</source>
        <translation>Бул жерде азырынча уюм жок</translation>
    </message>
    <message>
        <source>Only overdue</source>
        <translation>Мөөнөтү өткөндөр гана</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ирети</translation>
    </message>
    <message>
        <source>Order: {column}</source>
        <translation>Ирети: {column}</translation>
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
        <source>Show all again</source>
        <translation>Баарын кайра көрсөтүү</translation>
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
        <source>Take files in…</source>
        <translation>Файлдарды кабыл алуу…</translation>
    </message>
    <message>
        <source>nothing fits search and filters</source>
        <translation>издөөгө жана тандоого эч нерсе туура келген жок</translation>
    </message>
</context>
<context>
    <name>OwnQuestionDialog</name>
    <message>
        <source>A question of our own</source>
        <translation>Өзүбүз кошкон суроо</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Change a question of our own</source>
        <translation>Өзүбүз кошкон суроону өзгөртүү</translation>
    </message>
    <message>
        <source>Fill in the title, the question and every level.</source>
        <translation>Аталышын, суроону жана ар бир деңгээлди толтуруңуз.</translation>
    </message>
    <message>
        <source>How many levels?</source>
        <translation>Канча деңгээл?</translation>
    </message>
    <message>
        <source>It is asked in every round from now on and its answer is shown, but it is never mixed into the scores: those stay comparable.</source>
        <translation>Ал ушундан баштап ар бир турда берилет, жообу көрсөтүлөт, бирок баллдарга эч качан кошулбайт: алар салыштырууга жарактуу бойдон калат.</translation>
    </message>
    <message>
        <source>Keep the question</source>
        <translation>Суроону сактоо</translation>
    </message>
    <message>
        <source>Level 1, the lowest</source>
        <translation>1-деңгээл, эң төмөнкүсү</translation>
    </message>
    <message>
        <source>Level {number}</source>
        <translation>{number}-деңгээл</translation>
    </message>
    <message>
        <source>Level {number}, the highest</source>
        <translation>{number}-деңгээл, эң жогоркусу</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Суроо</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Кыскача аталышы</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Сыр сүйлөмдү алмаштыруу</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Улантуу</translation>
    </message>
    <message>
        <source>If you forget the passphrase and have lost the recovery code, nobody can open your data again.</source>
        <translation>Сыр сүйлөмдү унутуп, калыбына келтирүү кодун жоготсоңуз, маалыматыңызды эч ким ача албайт.</translation>
    </message>
    <message>
        <source>Is it you?</source>
        <translation>Бул сизби?</translation>
    </message>
    <message>
        <source>Its passphrase or recovery code</source>
        <translation>Анын сыр сүйлөмү же калыбына келтирүү коду</translation>
    </message>
    <message>
        <source>One moment: the data and all backups are being rewritten…</source>
        <translation>Бир аз күтүңүз: маалымат жана бардык камдык көчүрмөлөр кайра жазылып жатат…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Сыр сүйлөм</translation>
    </message>
    <message>
        <source>Protect the data with a passphrase</source>
        <translation>Маалыматты сыр сүйлөм менен коргоо</translation>
    </message>
    <message>
        <source>Show what I write</source>
        <translation>Жазганымды көрсөтүү</translation>
    </message>
    <message>
        <source>The present passphrase</source>
        <translation>Азыркы сыр сүйлөм</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Дагы бир жолу ошону эле</translation>
    </message>
    <message>
        <source>The two are not the same. Write them again, or show what you write.</source>
        <translation>Экөө бирдей эмес. Кайра жазыңыз же жазганыңызды көрсөтүңүз.</translation>
    </message>
    <message>
        <source>This backup is protected</source>
        <translation>Бул камдык көчүрмө корголгон</translation>
    </message>
    <message>
        <source>Three or four words that only you put together are easy to keep and hard to find.</source>
        <translation>Өзүңүз гана тизген үч-төрт сөздү эстеп калуу оңой, башкага табуу кыйын.</translation>
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
        <source>Begin with the first round</source>
        <translation>Биринчи турду баштоо</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Календарлар (*.ics)</translation>
    </message>
    <message>
        <source>Change time, hours and money</source>
        <translation>Мөөнөттү, саатты жана акчаны өзгөртүү</translation>
    </message>
    <message>
        <source>Dates for a calendar</source>
        <translation>Календарь үчүн даталар</translation>
    </message>
    <message>
        <source>Development plan</source>
        <translation>Өнүгүү планы</translation>
    </message>
    <message>
        <source>Enter or Space chooses; Alt with an arrow, or the mouse, changes the order</source>
        <translation>Enter же боштук баскычы тандайт; иретин Alt менен жебе баскычы же чычкан өзгөртөт</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Азырынча план жок</translation>
    </message>
    <message>
        <source>Order: size of the gap × what it opens × importance</source>
        <translation>Ирети: ажырымдын чоңдугу × эмнени жеңилдетери × маанилүүлүгү</translation>
    </message>
    <message>
        <source>Print and PDF</source>
        <translation>Басып чыгаруу жана PDF</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>{file} деген ат менен сакталды.</translation>
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
        <source>plan.ics</source>
        <translation>план.ics</translation>
    </message>
    <message>
        <source>still to do</source>
        <translation>алдыда турат</translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгүн</translation>
    </message>
</context>
<context>
    <name>PlanThoughts</name>
    <message>
        <source>Why this choice</source>
        <translation>Эмне үчүн мындай тандоо</translation>
    </message>
    <message>
        <source>“{title}” does not follow the order. You decide; say why, and it is kept.</source>
        <translation>«{title}» иреттен башкача тандалды. Чечим сиздики; себебин жазсаңыз, сакталып калат.</translation>
    </message>
</context>
<context>
    <name>PriorityPanel</name>
    <message>
        <source>A small first try: in two weeks, with what we have</source>
        <translation>Кичине сынап көрүү: эки жумада, колдо бары менен</translation>
    </message>
    <message>
        <source>All suggestions</source>
        <translation>Бардык сунуштар</translation>
    </message>
    <message>
        <source>How might we …? (the gap as a question that invites ideas)</source>
        <translation>Кантсек болот …? (ажырымды ой чакырган суроого айландырыңыз)</translation>
    </message>
    <message>
        <source>Ideas, also wild ones</source>
        <translation>Ойлор, эң тайманбасы да болсун</translation>
    </message>
    <message>
        <source>Not a priority now</source>
        <translation>Азыр биринчи кезекте эмес</translation>
    </message>
    <message>
        <source>Target: level {level}</source>
        <translation>Көздөгөн деңгээл: {level}</translation>
    </message>
    <message>
        <source>The level we want to reach</source>
        <translation>Жетүүнү каалаган деңгээлибиз</translation>
    </message>
    <message>
        <source>Votes for it</source>
        <translation>Буга берилген добуштар</translation>
    </message>
    <message>
        <source>Why it stands here</source>
        <translation>Эмне үчүн бул жерде турат</translation>
    </message>
    <message>
        <source>Why we choose it although others stand higher</source>
        <translation>Башкалары жогору турса да, эмне үчүн муну тандайбыз</translation>
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
        <translation>Файлдар папкасы</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <comment>All other platforms</comment>
        <translation>Ыкчам белги</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Белгисиз</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Папка табылган жок.
Папканын атын текшериңиз.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Файл табылган жок.
Файлдын атын текшериңиз.</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1 файлы</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 мурунтан бар.
Ордуна жазалыбы?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Тандоо</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Өчүрүү</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Кайда:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Жаңы папка</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ачуу</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>А&amp;тын өзгөртүү</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сактоо</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Бардык файлдар (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Бардык файлдар (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артка</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Толук көрсөтүү</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Тизме кылып көрсөтүү</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Жаңы папка түзүү</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Жаңы папка түзүү</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Толук</translation>
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
        <translation>&amp;Файлдын аты:</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Файлдар папкасы</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Файлдын &amp;түрү:</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Алдыга</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Артка</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Алдыга</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Бир папка жогору</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Тизме</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Жерлер жана белгилер</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Менин компьютерим</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Жаңы папка</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ачуу</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Жогорку папка</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Акыркы жерлер</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып салуу</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Жашырылган файлдарды көрсөтүү</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Капталдагы тилке</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Белгисиз</translation>
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
        <translation>Өзгөрүлгөнү</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Көлөмү</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Түрү</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Көчүрүү</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Чаптоо</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Кайра &amp;кылуу</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Кай&amp;таруу</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>К&amp;ыркып алуу</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Баарын белгилөө</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Жок</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ооба</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Сактабоо</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Макул</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ачуу</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Кайталоо</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сактоо</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 мурунтан бар.
Үстүнөн жазалыбы?</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Параметрлер &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Параметрлер &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Басып чыгаруу</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Бардык беттер</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Жуп беттер</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Компьютердеги файл</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Макул</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Так беттер</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып чыгаруу</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Файлга басуу…</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Файлга басуу (PDF)</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>PDF файлын жазуу</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>Нуска-нускасы менен</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Түстүү</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Түсү</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Нускалар</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Нускалар:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Ушул бет</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Эки тарабына басуу</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Боз түстө</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Узун жагынан</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Жок</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметрлер</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Басуунун параметрлери</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>Кайсы &amp;беттер:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Беттер:</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Баары</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Эмне басылат</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Аягынан баштап</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Тандалганы</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Кыска жагынан</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Беттерди же аралыктарды үтүр менен бөлүңүз; аралык — дефис менен жазылган эки сан. Мисалы: 3,5-7,9 деген 3, 5, 6, 7 жана 9-беттерди басат.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Аты:</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Кайда:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Файлга:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Касиеттери</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Алдын ала көрүү</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Түрү:</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Көчүрүү</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Чаптоо</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Кайра &amp;кылуу</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Кай&amp;таруу</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>К&amp;ыркып алуу</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Баарын белгилөө</translation>
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
        <source>Redo</source>
        <translation>Кайра кылуу</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Кайтарылганды кайра кылуу</translation>
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
        <source>Try again</source>
        <translation>Дагы аракет кылуу</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Кайтаруу</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Акыркы өзгөртүүнү кайтаруу</translation>
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
        <source>Would show it: {things}</source>
        <translation>Муну көрсөтө алат: {things}</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>Our own questions</source>
        <translation>Өзүбүз кошкон суроолор</translation>
    </message>
    <message>
        <source>key indicator</source>
        <translation>чечүүчү көрсөткүч</translation>
    </message>
</context>
<context>
    <name>ReadingCopy</name>
    <message>
        <source>Open the data itself</source>
        <translation>Маалыматтын өзүн ачуу</translation>
    </message>
    <message>
        <source>You are reading a copy of the backup of {date}, {time}. Nothing can be changed or saved in it, and what was written later is not in it.</source>
        <translation>Сиз {date}, {time} түзүлгөн камдык көчүрмөнү окуп жатасыз. Анда эч нерсени өзгөртүүгө же сактоого болбойт, кийин жазылгандар анда жок.</translation>
    </message>
</context>
<context>
    <name>ReasonBox</name>
    <message>
        <source>Why does this not apply to you? It is kept as soon as a reason stands here.</source>
        <translation>Мунун сиздерге эмне үчүн тиешеси жок? Себеби ушул жерге жазылары менен сакталат.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeDialog</name>
    <message>
        <source>I have written it down</source>
        <translation>Жазып алдым</translation>
    </message>
    <message>
        <source>Print a sheet…</source>
        <translation>Баракты басып чыгаруу…</translation>
    </message>
    <message>
        <source>Save a sheet…</source>
        <translation>Баракты сактоо…</translation>
    </message>
    <message>
        <source>The code is gone when this closes. Press Escape once more if you have it.</source>
        <translation>Бул терезе жабылса, код кайра көрсөтүлбөйт. Аны жазып алсаңыз, Esc баскычын дагы бир жолу басыңыз.</translation>
    </message>
    <message>
        <source>Write it on paper now and keep the paper away from the computer: with somebody you trust, or where you keep important documents. The program cannot show it again.</source>
        <translation>Аны азыр кагазга жазып, кагазды компьютерден бөлөк сактаңыз: ишенген адамыңызда же маанилүү документтер турган жерде. Программа аны экинчи көрсөтө албайт.</translation>
    </message>
    <message>
        <source>Your data is protected. This code opens it when the passphrase is forgotten:</source>
        <translation>Маалыматыңыз корголду. Сыр сүйлөм унутулса, аны ушул код ачат:</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Калыбына келтирүү кодуңуз</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF документтери (*.pdf)</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Калыбына келтирүү барагын сактоо</translation>
    </message>
    <message>
        <source>Saved as {file}. Print it, then delete the file.</source>
        <translation>{file} деген ат менен сакталды. Аны басып чыгарып, анан файлды өчүрүңүз.</translation>
    </message>
    <message>
        <source>The sheet was sent to the printer.</source>
        <translation>Барак принтерге жөнөтүлдү.</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>Close the program</source>
        <translation>Программаны жабуу</translation>
    </message>
    <message>
        <source>Meanwhile you can read a copy of the newest backup, of {date}, {time}. It opens for reading only, and the data itself is not touched.</source>
        <translation>Азырынча эң жаңы камдык көчүрмөнү ({date}, {time}) окусаңыз болот. Ал окуу үчүн гана ачылат, маалыматтын өзүнө эч нерсе тийбейт.</translation>
    </message>
    <message>
        <source>Read the copy</source>
        <translation>Көчүрмөнү окуу</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Папканы көрсөтүү</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Дагы аракет кылуу</translation>
    </message>
    <message>
        <source>Your data could not be opened</source>
        <translation>Маалыматыңыз ачылбай калды</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Keep it</source>
        <translation>Калсын</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Алып салуу</translation>
    </message>
</context>
<context>
    <name>Replacement</name>
    <message>
        <source>Protect the data with a passphrase</source>
        <translation>Маалыматты сыр сүйлөм менен коргоо</translation>
    </message>
    <message>
        <source>The folder also keeps a backup of other data; nothing was taken from it.</source>
        <translation>Папкада башка маалыматтын да камдык көчүрмөсү бар; андан эч нерсе алынган жок.</translation>
    </message>
    <message>
        <source>What could be read was saved. The damaged file is kept: {file}.</source>
        <translation>Окулганынын баары сакталды. Бузулган файл да калды: {file}.</translation>
    </message>
    <message numerus="yes">
        <source>What could be read was saved; the damage may have changed %n answers, so look at them again. The damaged file is kept: {file}.</source>
        <translation>
            <numerusform>Окулганынын баары сакталды; бузулуудан %n жооп өзгөрүп калышы мүмкүн, аны кайра карап чыгыңыз. Бузулган файл да калды: {file}.</numerusform>
            <numerusform>Окулганынын баары сакталды; бузулуудан %n жооп өзгөрүп калышы мүмкүн, аларды кайра карап чыгыңыз. Бузулган файл да калды: {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your data is again as it was in the backup.</source>
        <translation>Маалыматыңыз камдык көчүрмөдөгүдөй абалга кайтты.</translation>
    </message>
    <message>
        <source>Your data is again as it was in the backup. That was protected; here the data can be read by whoever has this computer.</source>
        <translation>Маалыматыңыз кайра камдык көчүрмөдөгүдөй. Ал корголгон болчу; бул жерде маалыматты ушул компьютерди колуна алган ар бир адам окуй алат.</translation>
    </message>
    <message>
        <source>Your data is again as it was in the backup. What was there before is kept in the file {file}.</source>
        <translation>Маалыматыңыз камдык көчүрмөдөгүдөй абалга кайтты. Мурдагысы {file} файлында сакталды.</translation>
    </message>
</context>
<context>
    <name>ReportFiles</name>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF документтери (*.pdf)</translation>
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
        <source>Tables (*.csv)</source>
        <translation>Маанилердин таблицалары (*.csv)</translation>
    </message>
    <message>
        <source>Text documents (*.docx)</source>
        <translation>Word документтери (*.docx)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Excel таблицалары (*.xlsx)</translation>
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
        <translation>A5, чөнтөккө</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Ак-кара</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Логотипти тандоо</translation>
    </message>
    <message>
        <source>Leave out names</source>
        <translation>Ысымдарсыз</translation>
    </message>
    <message>
        <source>Leave out the pages about the calculation</source>
        <translation>Эсептөө тууралуу беттерсиз</translation>
    </message>
    <message>
        <source>Leave out what people wrote in their own words</source>
        <translation>Адамдардын өз сөзү менен жазгандарысыз</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Кагаз</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Сүрөттөр (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Take the logo out</source>
        <translation>Логотипти алып салуу</translation>
    </message>
    <message>
        <source>Write “Draft” across every page</source>
        <translation>Ар бир беттин туурасынан «Каралама» деп жазуу</translation>
    </message>
    <message>
        <source>Your logo stands at the top of the first page. PNG or JPEG.</source>
        <translation>Логотибиңиз биринчи беттин башында турат. PNG же JPEG.</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message numerus="yes">
        <source>%n pages are made…</source>
        <translation>
            <numerusform>%n бет даяр…</numerusform>
            <numerusform>%n бет даяр…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages were sent to the printer.</source>
        <translation>
            <numerusform>Принтерге %n бет жөнөтүлдү.</numerusform>
            <numerusform>Принтерге %n бет жөнөтүлдү.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer questions</source>
        <translation>Суроолорго жооп берүү</translation>
    </message>
    <message>
        <source>Begin with the first round</source>
        <translation>Биринчи турду баштоо</translation>
    </message>
    <message>
        <source>Blank questionnaire</source>
        <translation>Толтурула элек суроолор топтому</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Cancelled. Choose a document, and it is made.</source>
        <translation>Жокко чыгарылды. Документти тандасаңыз, ал жасалат.</translation>
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
        <source>Filled questionnaire</source>
        <translation>Толтурулган суроолор топтому</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Батыруу</translation>
    </message>
    <message>
        <source>Full report</source>
        <translation>Толук отчёт</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Өткөрүп берүү…</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>Ал кандай жасалат</translation>
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
        <source>Next page</source>
        <translation>Кийинки бет</translation>
    </message>
    <message>
        <source>Nothing to print yet</source>
        <translation>Азырынча басып чыгара турган эч нерсе жок</translation>
    </message>
    <message>
        <source>PDF with a password</source>
        <translation>Сырсөз менен PDF</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Мурунку бет</translation>
    </message>
    <message>
        <source>Page by page</source>
        <translation>Беттен бетке</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>{pages} беттин {number}-бети</translation>
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
        <source>Printing: {done} of {whole}…</source>
        <translation>Басылып жатат: {whole} беттен {done}…</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Өзгөрүүлөр тууралуу отчёт</translation>
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
        <source>Save as…</source>
        <translation>Башкача сактоо…</translation>
    </message>
    <message>
        <source>Sheets for people</source>
        <translation>Жеке барактар</translation>
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
        <source>Table of values (.csv)</source>
        <translation>Маанилердин таблицасы (.csv)</translation>
    </message>
    <message>
        <source>Text document to edit (.docx)</source>
        <translation>Оңдоого боло турган Word документи (.docx)</translation>
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
        <translation>Суроолор топтомунун бул тилдеги тексти жок. Көрсөтүлгөн тексттин тили: {language}.</translation>
    </message>
    <message>
        <source>What you see is what is printed and saved.</source>
        <translation>Көрүп турганыңыз так ошондой басылып, сакталат.</translation>
    </message>
    <message>
        <source>Workbook to edit (.xlsx)</source>
        <translation>Оңдоого боло турган Excel таблицасы (.xlsx)</translation>
    </message>
    <message>
        <source>every question with our answer; 12 to 25 pages</source>
        <translation>ар бир суроо жообубуз менен; 12–25 бет</translation>
    </message>
    <message>
        <source>for members and the wall; one page</source>
        <translation>мүчөлөргө жана дубалга илүүгө; бир бет</translation>
    </message>
    <message>
        <source>one page for each responsible person</source>
        <translation>ар бир жооптууга бирден бет</translation>
    </message>
    <message>
        <source>the plan, every answer with what supports it; 25 to 45 pages</source>
        <translation>план жана ар бир жооп ырастоосу менен; 25–45 бет</translation>
    </message>
    <message>
        <source>to be filled by hand; 12 to 25 pages</source>
        <translation>кол менен толтуруу үчүн; 12–25 бет</translation>
    </message>
    <message>
        <source>what changed between rounds, and what was done</source>
        <translation>турлардын ортосунда эмне өзгөрдү, эмне жасалды</translation>
    </message>
    <message>
        <source>where we stand, what we do first, who does it and until when; 8 to 20 pages</source>
        <translation>кайда турабыз, биринчи эмне кылабыз, аны ким жана качанга чейин аткарат; 8–20 бет</translation>
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
        <translation>Суроолорго жооп берүү</translation>
    </message>
    <message>
        <source>As soon as the first questions are answered, this page shows what is strong and what holds you back.</source>
        <translation>Алгачкы суроолорго жооп берилери менен бул бет эмне күчтүү экенин жана эмне тоскоол болуп жатканын көрсөтөт.</translation>
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
    <name>ReviewPage</name>
    <message>
        <source>A new round begins with what was done since. Say it as it is: also what was dropped teaches.</source>
        <translation>Жаңы тур ошондон бери эмне жасалганынан башталат. Болгонун болгондой айтыңыз: токтотулган иш да сабак берет.</translation>
    </message>
    <message>
        <source>On to the questions</source>
        <translation>Суроолорго өтүү</translation>
    </message>
    <message>
        <source>What became of the last plan?</source>
        <translation>Мурунку план эмне болду?</translation>
    </message>
    <message>
        <source>What helped, and what stood in the way?</source>
        <translation>Эмне жардам берди, эмне тоскоол болду?</translation>
    </message>
    <message>
        <source>had to wait</source>
        <translation>кийинкиге калган</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>мөөнөтү: {day}</translation>
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
        <translation>Муну эмне көрсөтөт: {title}</translation>
    </message>
    <message>
        <source>What shows it?</source>
        <translation>Муну эмне көрсөтөт?</translation>
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
        <translation>Негизделген жылы</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Мүчөлөрү</translation>
    </message>
    <message>
        <source>Paid staff</source>
        <translation>Акы алган кызматкерлер</translation>
    </message>
    <message>
        <source>Time for the assessment:</source>
        <translation>Баалоого бөлүнгөн убакыт:</translation>
    </message>
    <message>
        <source>We suggest all questions: they show the whole picture, and nothing you said speaks against it.</source>
        <translation>Бардык суроону сунуштайбыз: алар толук сүрөттү көрсөтөт, сиз айткандардын бири да буга тоскоол болбойт.</translation>
    </message>
    <message>
        <source>We suggest the most important questions. Even they take longer than the time you have: every answer is saved, so you can go on another day.</source>
        <translation>Эң маанилүү суроолорду сунуштайбыз. Аларга да колуңуздагы убакыттан көп керек: ар бир жооп сакталат, ошондуктан башка күнү улантсаңыз болот.</translation>
    </message>
    <message>
        <source>We suggest the most important questions: a small group without paid staff has less to look at.</source>
        <translation>Эң маанилүү суроолорду сунуштайбыз: акы алган кызматкери жок чакан топтун карай турган нерсеси азыраак.</translation>
    </message>
    <message>
        <source>We suggest the most important questions: in a young organization much is still taking shape.</source>
        <translation>Эң маанилүү суроолорду сунуштайбыз: жаш уюмда көп нерсе эми гана калыптанып жатат.</translation>
    </message>
    <message>
        <source>We suggest the most important questions: they fit the time you have.</source>
        <translation>Эң маанилүү суроолорду сунуштайбыз: аларга убактыңыз жетет.</translation>
    </message>
    <message>
        <source>What is right for you?</source>
        <translation>Сиздерге эмне ылайык?</translation>
    </message>
    <message>
        <source>a day or more</source>
        <translation>бир күн же андан көп</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>бир саат</translation>
    </message>
    <message>
        <source>half a day</source>
        <translation>жарым күн</translation>
    </message>
</context>
<context>
    <name>RoundProgress</name>
    <message>
        <source>All questions are answered</source>
        <translation>Бардык суроого жооп берилди</translation>
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
        <source>Our own questions</source>
        <translation>Өзүбүз кошкон суроолор</translation>
    </message>
    <message>
        <source>Round {number} · {month}</source>
        <translation>{number}-тур · {month}</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>болжол менен %n мүнөт калды</numerusform>
            <numerusform>болжол менен %n мүнөт калды</numerusform>
        </translation>
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
    <name>Session</name>
    <message>
        <source>See what can be done</source>
        <translation>Эмне кылса болорун көрүү</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About</source>
        <translation>Программа жөнүндө</translation>
    </message>
    <message>
        <source>All backups…</source>
        <translation>Бардык көчүрмөлөр…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Камдык көчүрмөлөр</translation>
    </message>
    <message>
        <source>CSO Assess {version}</source>
        <translation>CSO Assess {version}</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Сыр сүйлөмдү алмаштыруу…</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>Маалыматты текшерүү</translation>
    </message>
    <message numerus="yes">
        <source>Everything is as it was written: %n answers.</source>
        <translation>
            <numerusform>Баары жазылгандай эле турат: %n жооп.</numerusform>
            <numerusform>Баары жазылгандай эле турат: %n жооп.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in this folder: answers, plans, settings and backups. Nothing is sent anywhere.</source>
        <translation>Жооптор, пландар, жөндөөлөр жана камдык көчүрмөлөр — баары ушул папкада. Эч нерсе эч кайда жөнөтүлбөйт.</translation>
    </message>
    <message>
        <source>If you forget the passphrase and have lost the recovery code, nobody can open your data again.</source>
        <translation>Сыр сүйлөмдү унутуп, калыбына келтирүү кодун жоготсоңуз, маалыматыңызды эч ким ача албайт.</translation>
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
        <source>Make a backup now</source>
        <translation>Көчүрмөнү азыр жасоо</translation>
    </message>
    <message>
        <source>Make a new recovery code…</source>
        <translation>Калыбына келтирүү кодун жаңылоо…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Папканы ачуу</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Сыр сүйлөм</translation>
    </message>
    <message>
        <source>Remove the passphrase…</source>
        <translation>Сыр сүйлөмдү алып салуу…</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Көчүрмөнү башка жерге сактоо…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Сыр сүйлөм коюу…</translation>
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
        <source>Some texts were written with the help of a machine and have not been reviewed by native speakers yet. Where a word sounds wrong, trust your own language.</source>
        <translation>Айрым тексттер машинанын жардамы менен жазылган, аларды эне тилинде сүйлөгөн адамдар азырынча карап чыга элек. Кайсы бир сөз кулакка жат угулса, өз тилиңизге ишениңиз.</translation>
    </message>
    <message>
        <source>Something in the data file is damaged. Close the program and open it again: it offers a backup.</source>
        <translation>Маалымат файлында бир нерсе бузулган. Программаны жаап, кайра ачыңыз: ал камдык көчүрмөнү сунуштайт.</translation>
    </message>
    <message>
        <source>The copy is ready: {file}</source>
        <translation>Көчүрмө даяр: {file}</translation>
    </message>
    <message>
        <source>The data is protected: without the passphrase nobody can read it.</source>
        <translation>Маалымат корголгон: сыр сүйлөмсүз аны эч ким окуй албайт.</translation>
    </message>
    <message>
        <source>The last backup was made on {date} at {time}.</source>
        <translation>Акыркы камдык көчүрмө {date}, саат {time} жасалган.</translation>
    </message>
    <message>
        <source>The program is free software under the MIT licence. The questionnaire may be used and changed under CC BY 4.0. The typeface is PT Sans by ParaType under the SIL Open Font Licence; the window is made with Qt under the LGPL.</source>
        <translation>Программа эркин, ал MIT лицензиясы менен таратылат. Суроолор топтомун CC BY 4.0 шарттары менен колдонуп, өзгөртүүгө болот. Арип: ParaType чыгарган PT Sans, лицензиясы SIL Open Font Licence. Терезе Qt менен жасалган, лицензиясы LGPL.</translation>
    </message>
    <message>
        <source>The program makes backups by itself, and keeps the last ten and one for each of the last days, weeks and months. A copy on a flash disk helps when the computer is lost.</source>
        <translation>Программа камдык көчүрмөлөрдү өзү жасайт: акыркы ондун баарын жана акыркы күндөрдүн, жумалардын, айлардын ар биринен бирден сактайт. Компьютер жоголсо, флешкадагы көчүрмө жардам берет.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Камдык көчүрмө азырынча жок.</translation>
    </message>
    <message>
        <source>What the program begins with</source>
        <translation>Программа эмнеден башталат</translation>
    </message>
    <message>
        <source>Where should the copy go?</source>
        <translation>Көчүрмөнү кайда сактайбыз?</translation>
    </message>
    <message>
        <source>Where your data is</source>
        <translation>Маалыматыңыз кайда</translation>
    </message>
    <message>
        <source>Whoever has this computer can read your data. A passphrase prevents that.</source>
        <translation>Бул компьютер кимдин колунда болсо, ал маалыматыңызды окуй алат. Сыр сүйлөм буга жол бербейт.</translation>
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
        <source>my organization</source>
        <translation>өз уюмумдан</translation>
    </message>
    <message>
        <source>the list of many organizations</source>
        <translation>көп уюмдун тизмесинен</translation>
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
        <source>Bring everything back from a backup…</source>
        <translation>Баарын камдык көчүрмөдөн кайтаруу…</translation>
    </message>
    <message>
        <source>If you forget the passphrase and have lost the recovery code, nobody can open your data again.</source>
        <translation>Сыр сүйлөмдү унутуп, калыбына келтирүү кодун жоготсоңуз, маалыматыңызды эч ким ача албайт.</translation>
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
        <source>Many organizations</source>
        <translation>Көп уюм</translation>
    </message>
    <message>
        <source>My organization</source>
        <translation>Менин уюмум</translation>
    </message>
    <message>
        <source>Only add it to the list</source>
        <translation>Тизмеге гана кошуу</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Тизмени ачуу</translation>
    </message>
    <message>
        <source>Protect the data with a passphrase</source>
        <translation>Маалыматты сыр сүйлөм менен коргоо</translation>
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
        <source>Take a file from another computer…</source>
        <translation>Башка компьютерден файл алуу…</translation>
    </message>
    <message>
        <source>The list of organizations opens. Add them there one by one, whenever you need one.</source>
        <translation>Уюмдардын тизмеси ачылат. Керек болгондо аларды ошол жерге бирден кошосуз.</translation>
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
    <message>
        <source>accompany them and see all in one list</source>
        <translation>аларды коштоп, баарын бир тизмеден көрүү</translation>
    </message>
    <message>
        <source>an invented organization with three rounds</source>
        <translation>үч туру бар ойдон чыгарылган уюм</translation>
    </message>
    <message>
        <source>assess it and work with its plan</source>
        <translation>баалап, планы менен иштөө</translation>
    </message>
</context>
<context>
    <name>StepsBar</name>
    <message>
        <source>Redo</source>
        <translation>Кайра кылуу</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Кайтарылганды кайра кылуу</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Кайтаруу</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Акыркы өзгөртүүнү кайтаруу</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Think it through</source>
        <translation>Ойлонуп көрүү</translation>
    </message>
    <message>
        <source>Think it through: {title}</source>
        <translation>Ойлонуп көрүү: {title}</translation>
    </message>
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
    <name>TalkPane</name>
    <message>
        <source>Also where somebody has not answered yet</source>
        <translation>Баары жооп бере электери да</translation>
    </message>
    <message>
        <source>Here stands what everybody has answered. Type in the sheets first.</source>
        <translation>Бул жерге баары жооп берген суроолор чыгат. Адегенде барактарды киргизиңиз.</translation>
    </message>
    <message>
        <source>If somebody still sees it otherwise: how, and why (no names)</source>
        <translation>Кимдир бирөө дагы эле башкача көрсө: кандай жана эмне үчүн (атын жазбаңыз)</translation>
    </message>
    <message>
        <source>The level that you agree on</source>
        <translation>Макулдашкан деңгээлиңиздер</translation>
    </message>
    <message>
        <source>What people see most differently stands first: begin to talk there.</source>
        <translation>Эң башкача көргөн нерсеңиздер өйдө турат: сөздү ошондон баштаңыздар.</translation>
    </message>
    <message>
        <source>What to talk about</source>
        <translation>Эмнени талкуулоо керек</translation>
    </message>
    <message>
        <source>Why this level</source>
        <translation>Эмне үчүн ушул деңгээл</translation>
    </message>
    <message>
        <source>consensus {consensus}</source>
        <translation>пикир биримдиги {consensus}</translation>
    </message>
    <message>
        <source>consensus {consensus} · agreed: level {level}</source>
        <translation>пикир биримдиги {consensus} · макулдашылганы: {level}-деңгээл</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>I have forgotten the passphrase</source>
        <translation>Сыр сүйлөм эсимде жок</translation>
    </message>
    <message>
        <source>I know the passphrase</source>
        <translation>Сыр сүйлөмдү билем</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ачуу</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Сыр сүйлөм</translation>
    </message>
    <message>
        <source>Recovery code (20 digits)</source>
        <translation>Калыбына келтирүү коду (20 цифра)</translation>
    </message>
    <message>
        <source>Show what I write</source>
        <translation>Жазганымды көрсөтүү</translation>
    </message>
    <message>
        <source>Write the passphrase to open it.</source>
        <translation>Ачуу үчүн сыр сүйлөмдү жазыңыз.</translation>
    </message>
    <message>
        <source>Write the recovery code from your paper. Then you choose a new passphrase.</source>
        <translation>Кагазыңыздагы калыбына келтирүү кодун жазыңыз. Андан кийин жаңы сыр сүйлөм тандайсыз.</translation>
    </message>
    <message>
        <source>Your data is protected</source>
        <translation>Маалыматыңыз корголгон</translation>
    </message>
</context>
<context>
    <name>VoicesCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>дагы %n</numerusform>
            <numerusform>дагы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Where opinions differ</source>
        <translation>Пикирлер кайсы жерде айырмаланат</translation>
    </message>
</context>
<context>
    <name>VoicesPage</name>
    <message>
        <source>1–{levels} level · 9 don&apos;t know · 0 does not apply · Delete takes it back · arrows move</source>
        <translation>1–{levels} деңгээл · 9 билбейм · 0 тиешеси жок · Delete бааны алып салат · жебелер жылдырат</translation>
    </message>
    <message>
        <source>Age:</source>
        <translation>Жашы:</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Суроолорго кайтуу</translation>
    </message>
    <message>
        <source>Everybody answers alone on paper first; then you talk and agree. No names are needed.</source>
        <translation>Адегенде ар ким кагазга өзү жооп берет; анан сүйлөшүп, макулдашасыздар. Ат жазуунун кереги жок.</translation>
    </message>
    <message>
        <source>Gender:</source>
        <translation>Жынысы:</translation>
    </message>
    <message>
        <source>Give everybody a blank questionnaire. When they are filled in, say above how many there are.</source>
        <translation>Ар бирине толтурула элек суроолор топтомун таратыңыз. Толтурулганда, канча экенин жогоруга жазыңыз.</translation>
    </message>
    <message>
        <source>How many people answered on their own?</source>
        <translation>Канча адам өзүнчө жооп берди?</translation>
    </message>
    <message>
        <source>Many voices</source>
        <translation>Көп үн</translation>
    </message>
    <message>
        <source>Marks by indicator and sheet</source>
        <translation>Көрсөткүч жана барак боюнча баалар</translation>
    </message>
    <message>
        <source>No sheets yet</source>
        <translation>Азырынча барак жок</translation>
    </message>
    <message>
        <source>Paper sheets</source>
        <translation>Кагаз барактар</translation>
    </message>
    <message>
        <source>Print the blank questionnaire</source>
        <translation>Толтурула элек суроолор топтомун басуу</translation>
    </message>
    <message>
        <source>Role:</source>
        <translation>Ролу:</translation>
    </message>
    <message numerus="yes">
        <source>Sheet {sheet} is taken out together with its %n answers.</source>
        <translation>
            <numerusform>{sheet}-барак %n жообу менен кошо алынып салынат.</numerusform>
            <numerusform>{sheet}-барак %n жообу менен кошо алынып салынат.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet {sheet} of {count}</source>
        <translation>{count} барактын {sheet}-барагы</translation>
    </message>
    <message>
        <source>Sheet {sheet} · {number} {question}</source>
        <translation>{sheet}-барак · {number} {question}</translation>
    </message>
    <message>
        <source>Take this sheet out</source>
        <translation>Бул баракты алып салуу</translation>
    </message>
    <message>
        <source>Talk and agree</source>
        <translation>Сүйлөшүү жана макулдашуу</translation>
    </message>
    <message>
        <source>With fewer than {fewest} people, nobody is asked for role, gender or age.</source>
        <translation>{fewest} адамдан аз болсо, ролу, жынысы жана жашы суралбайт.</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>One moment, please</source>
        <translation>Бир аз күтө туруңуз</translation>
    </message>
    <message>
        <source>Your data is being put in its place. Please leave the program open.</source>
        <translation>Маалыматыңыз ордуна коюлуп жатат. Программаны жаппай туруңуз.</translation>
    </message>
</context>
<context>
    <name>_Domains</name>
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
    <message numerus="yes">
        <source>%n levels</source>
        <translation>
            <numerusform>%n деңгээл</numerusform>
            <numerusform>%n деңгээл</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Кайра берүү</translation>
    </message>
    <message>
        <source>Ask “{title}” again</source>
        <translation>«{title}» суроосун кайра берүү</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгөртүү</translation>
    </message>
    <message>
        <source>Change “{title}”</source>
        <translation>«{title}» суроосун өзгөртүү</translation>
    </message>
    <message>
        <source>Why is it left out?</source>
        <translation>Эмне үчүн калтырылып жатат?</translation>
    </message>
    <message>
        <source>Why “{domain}” is left out</source>
        <translation>«{domain}» багыты эмне үчүн калтырылып жатат</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Мындан ары бербөө</translation>
    </message>
    <message>
        <source>Withdraw “{title}”</source>
        <translation>«{title}» суроосун мындан ары бербөө</translation>
    </message>
    <message>
        <source>no longer asked; its answers stay</source>
        <translation>мындан ары берилбейт; жооптору сакталат</translation>
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
    <message>
        <source>{levels} · {state}</source>
        <translation>{levels} · {state}</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>complete</source>
        <translation>толук</translation>
    </message>
</context>
<context>
    <name>sentence</name>
    <message>
        <source>A backup is only read: leave out --save or --from-backup.</source>
        <translation>Камдык көчүрмөнү окууга гана болот: --save же --from-backup дегенди алып салыңыз.</translation>
    </message>
    <message>
        <source>A copied file may have {most} MB at most. Name the document and where it lies instead.</source>
        <translation>Көчүрүлгөн файл эң көп дегенде {most} МБ болот. Анын ордуна документтин атын жана кайда жатканын жазыңыз.</translation>
    </message>
    <message>
        <source>A level goes from 1 to {levels}.</source>
        <translation>Деңгээл 1-деңгээлден {levels}-деңгээлге чейин болот.</translation>
    </message>
    <message>
        <source>A part of the data file is damaged. Nothing was deleted, and your backups are kept. Write nothing more before you have gone back to a backup or saved what can be read.</source>
        <translation>Маалымат файлынын бир бөлүгү бузулган. Эч нерсе өчүрүлгөн жок, камдык көчүрмөлөр сакталып турат. Камдык көчүрмөгө кайтмайынча же окууга мүмкүн болгонун сактап калмайынча башка эч нерсе жазбаңыз.</translation>
    </message>
    <message>
        <source>A passphrase for a hand-over file has {least} characters or more.</source>
        <translation>Өткөрүп берүү файлынын сыр сүйлөмүндө кеминде {least} белги болушу керек.</translation>
    </message>
    <message>
        <source>A passphrase has at least {least} characters. Three or four words are easy to keep.</source>
        <translation>Сыр сүйлөмдө кеминде {least} белги болушу керек. Үч-төрт сөздү эстеп калуу оңой.</translation>
    </message>
    <message>
        <source>A plan has from 0 to {most} months.</source>
        <translation>План 0 айдан {most} айга чейин болот.</translation>
    </message>
    <message>
        <source>A question of your own needs a title and the question itself.</source>
        <translation>Өзүңүздүн сурооңузга аталыш жана суроонун өзү керек.</translation>
    </message>
    <message>
        <source>A question of your own needs from {fewest} to {most} levels, each with its text.</source>
        <translation>Өзүңүздүн сурооңузга {fewest}–{most} деңгээл керек, ар биринин тексти болсун.</translation>
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
        <source>All that people wrote is whole. “cso-assess check --repair” calculates the results again.</source>
        <translation>Адамдар жазгандын баары бүтүн. «cso-assess check --repair» жыйынтыктарды кайра эсептейт.</translation>
    </message>
    <message>
        <source>An action leads to a level from 2 to {levels}.</source>
        <translation>Иш-аракет 2-деңгээлден {levels}-деңгээлге чейинкилердин бирине алып барат.</translation>
    </message>
    <message>
        <source>An anonymized export needs closed rounds of at least {least} organizations with the same questionnaire: with fewer, somebody could be recognized. Nothing was written.</source>
        <translation>Аты-жөнү жашырылган файл үчүн бир эле суроолор топтому менен жабылган турлары бар кеминде {least} уюм керек: андан аз болсо, кимдир бирөөнү таанып коюшу мүмкүн. Эч нерсе жазылган жок.</translation>
    </message>
    <message>
        <source>An anonymized export takes the latest closed rounds: leave out --round.</source>
        <translation>Аты-жөнү жашырылган файлга акыркы жабылган турлар гана алынат: --round дегенди алып салыңыз.</translation>
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
        <source>Answers of “{organization}”, round {number}, were changed by something else than this program: {indicators}.</source>
        <translation>«{organization}» уюмунун {number}-турдагы жоопторун бул программа эмес, башка бир нерсе өзгөрткөн: {indicators}.</translation>
    </message>
    <message>
        <source>Data cannot be kept safely in this folder ({name}: {found}). Choose a folder on this computer&apos;s own disk.</source>
        <translation>Бул папкада маалыматты ишенимдүү сактоого болбойт ({name}: {found}). Ушул компьютердин өз дискинен папка тандаңыз.</translation>
    </message>
    <message>
        <source>Files to edit come on A4 only. Choose A4 for this document.</source>
        <translation>Оңдолуучу файлдар A4 форматында гана болот. Бул документ үчүн A4 тандаңыз.</translation>
    </message>
    <message>
        <source>Fixed dates need a first and a last day.</source>
        <translation>Бекитилген күндөр үчүн биринчи жана акыркы күн керек.</translation>
    </message>
    <message>
        <source>From 0 to {most} people can take part.</source>
        <translation>0дөн {most} адамга чейин катыша алат.</translation>
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
        <source>It is deleted here, but a backup could not be written without it. The program tries again when it is opened next. The reason: {detail}</source>
        <translation>Бул жерден өчүрүлдү, бирок камдык көчүрмөнү ансыз кайра жазуу мүмкүн болгон жок. Программа кийинки жолу ачылганда дагы аракет кылат. Себеби: {detail}</translation>
    </message>
    <message>
        <source>Name the file that holds the new passphrase: --passphrase-file FILE.</source>
        <translation>Жаңы сыр сүйлөм жазылган файлды атаңыз: --passphrase-file FILE.</translation>
    </message>
    <message>
        <source>No backup could be made, so nothing was changed. The reason: {detail}</source>
        <translation>Камдык көчүрмө жасалбай калды, ошондуктан эч нерсе өзгөртүлгөн жок. Себеби: {detail}</translation>
    </message>
    <message>
        <source>No copy of this document is kept here.</source>
        <translation>Бул документтин көчүрмөсү мында жок.</translation>
    </message>
    <message>
        <source>No organization is called “{name}”.</source>
        <translation>«{name}» деген уюм жок.</translation>
    </message>
    <message>
        <source>Not taken: {files}.</source>
        <translation>Кабыл алынган жок: {files}.</translation>
    </message>
    <message>
        <source>Not taken: {files}. All other files were taken.</source>
        <translation>Кабыл алынган жок: {files}. Калган файлдардын баары кабыл алынды.</translation>
    </message>
    <message>
        <source>Nothing can be read from the damaged data file. It was left as it is.</source>
        <translation>Бузулган маалымат файлынан эч нерсе окулбайт. Ал мурдагыдай калды.</translation>
    </message>
    <message>
        <source>Numbers of people go from 0 to {most}.</source>
        <translation>Адамдардын саны 0дөн {most} адамга чейин болот.</translation>
    </message>
    <message>
        <source>Only a PDF can be protected with a password. Nothing was written.</source>
        <translation>Сырсөз менен PDF документин гана коргоого болот. Эч нерсе жазылган жок.</translation>
    </message>
    <message>
        <source>Only rounds of one organization can be compared.</source>
        <translation>Бир уюмдун турларын гана салыштырууга болот.</translation>
    </message>
    <message>
        <source>Only rounds of one questionnaire with the same number of levels can be compared.</source>
        <translation>Суроолор топтому бир, деңгээлдеринин саны бирдей турларды гана салыштырууга болот.</translation>
    </message>
    <message>
        <source>Only the plan and the sheets come on A5. Choose A4 for this document.</source>
        <translation>A5 форматында план менен барактар гана чыгат. Бул документ үчүн A4 тандаңыз.</translation>
    </message>
    <message>
        <source>Only what has a level can be planned for.</source>
        <translation>Деңгээли бар нерсени гана пландаса болот.</translation>
    </message>
    <message>
        <source>Progress goes from 0 to 100 percent.</source>
        <translation>Иштин жүрүшү 0дөн 100 пайызга чейин болот.</translation>
    </message>
    <message>
        <source>Rows that belong to something that is no longer there: {count}.</source>
        <translation>Азыр жок нерсеге тиешелүү жазуулар: {count}.</translation>
    </message>
    <message>
        <source>Say what document it is.</source>
        <translation>Кайсы документ экенин жазыңыз.</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Эмне кылуу керектигин жазыңыз.</translation>
    </message>
    <message>
        <source>Say what to export: --organization NAME, --round ID or --all.</source>
        <translation>Эмнени чыгарууну жазыңыз: --organization NAME, --round ID же --all.</translation>
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
        <source>Something in the program did not work, so this was not done. Everything that was shown as saved is safe. Try it again; if it does not work then either, close the program and open it again.</source>
        <translation>Программада бир нерсе иштебей калды, ошондуктан бул аткарылган жок. Сакталды деп көрсөтүлгөндүн баары аман. Кайра аракет кылып көрүңүз; ошондо да болбосо, программаны жаап, кайра ачыңыз.</translation>
    </message>
    <message>
        <source>The backup {file} is damaged. Nothing was changed: choose another backup.</source>
        <translation>{file} камдык көчүрмөсү бузулган. Эч нерсе өзгөргөн жок: башка көчүрмөнү тандаңыз.</translation>
    </message>
    <message>
        <source>The copied files of an organization may have {most} MB together. Name the document and where it lies instead.</source>
        <translation>Уюмдун көчүрүлгөн файлдары чогуу {most} МБдан ашпашы керек. Анын ордуна документтин атын жана кайда жатканын жазыңыз.</translation>
    </message>
    <message>
        <source>The data file cannot be read as a whole: a part of it is damaged.</source>
        <translation>Маалымат файлы толугу менен окулбайт: анын бир бөлүгү бузулган.</translation>
    </message>
    <message>
        <source>The data file does not have the tables that it should have.</source>
        <translation>Маалымат файлында болушу керек болгон таблицалар жок.</translation>
    </message>
    <message>
        <source>The data file is damaged or was not made by this program. It was left as it is: please keep it, do not delete it.</source>
        <translation>Маалымат файлы бузулган же аны бул программа жасаган эмес. Ал мурдагыдай калды: сактап коюңуз, өчүрбөңүз.</translation>
    </message>
    <message>
        <source>The data file is damaged. It was left as it is: do not delete it.</source>
        <translation>Маалымат файлы бузулган. Ал мурдагыдай калды: аны өчүрбөңүз.</translation>
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
        <source>The document could not be made: it took too long, so the work on it was ended. Everything that was shown as saved is safe. Try it again; if that does not help, make it without a logo or without what people wrote.</source>
        <translation>Документ түзүлбөй калды: ал өтө узакка созулду, ошондуктан иш токтотулду. Сакталды деп көрсөтүлгөндүн баары аман. Дагы бир жолу аракет кылыңыз; жардам бербесе, аны логотипсиз же адамдар жазгандарсыз түзүңүз.</translation>
    </message>
    <message>
        <source>The document could not be made: the part of the program that makes documents ended by itself. Everything that was shown as saved is safe. Try it again; if that does not help, make it without a logo or without what people wrote.</source>
        <translation>Документ түзүлбөй калды: программанын документ түзгөн бөлүгү өзү эле токтоп калды. Сакталды деп көрсөтүлгөндүн баары аман. Дагы бир жолу аракет кылыңыз; жардам бербесе, аны логотипсиз же адамдар жазгандарсыз түзүңүз.</translation>
    </message>
    <message>
        <source>The file contradicts what is here: a part of it belongs to something else. Nothing was kept.</source>
        <translation>Файл мындагы маалыматка каршы келет: анын бир бөлүгү башкага таандык. Эч нерсе сакталган жок.</translation>
    </message>
    <message>
        <source>The file workspace.change in the data folder cannot be read. Nothing was changed: keep a copy of the whole folder and ask for help.</source>
        <translation>Маалымат папкасындагы workspace.change файлы окулбай жатат. Эч нерсе өзгөргөн жок: бүт папканын көчүрмөсүн сактап, жардам сураңыз.</translation>
    </message>
    <message>
        <source>The file {file} could not be written ({detail}). What was there before is unchanged.</source>
        <translation>{file} файлын жазуу мүмкүн болгон жок ({detail}). Мурунку мазмуну өзгөргөн жок.</translation>
    </message>
    <message>
        <source>The file {file} did not read back as it was written, so it was removed. {detail} Your data is unchanged.</source>
        <translation>{file} файлы кайра окулганда жазылганындай чыкпады, ошондуктан ал өчүрүлдү. {detail} Сиздин маалыматыңыз өзгөргөн жок.</translation>
    </message>
    <message>
        <source>The file {file} in the data folder was changed and cannot be opened. Move it to another place, then try again.</source>
        <translation>Маалымат папкасындагы {file} файлы өзгөртүлгөн, ал ачылбайт. Аны башка жерге жылдырып, дагы аракет кылыңыз.</translation>
    </message>
    <message>
        <source>The file {file} is not a backup of this program, or is damaged from its beginning, or is protected and its key file {key} does not lie beside it. Nothing was changed.</source>
        <translation>{file} файлы бул программанын камдык көчүрмөсү эмес, же башынан бузулган, же корголгон, бирок анын {key} ачкыч файлы жанында жок. Эч нерсе өзгөргөн жок.</translation>
    </message>
    <message>
        <source>The file {file} is not a backup of this program, or it is damaged from its beginning. Nothing was changed.</source>
        <translation>{file} файлы бул программанын камдык көчүрмөсү эмес же башынан эле бузулган. Эч нерсе өзгөргөн жок.</translation>
    </message>
    <message>
        <source>The file {file} is not a text file in UTF-8, so no passphrase was read.</source>
        <translation>{file} файлы UTF-8 коддоосундагы текст эмес, ошондуктан сыр сүйлөм окулган жок.</translation>
    </message>
    <message>
        <source>The file {file} was written, but the disk did not confirm it ({detail}). Save it again, or elsewhere.</source>
        <translation>{file} файлы жазылды, бирок диск муну ырастаган жок ({detail}). Аны дагы бир жолу же башка жерге сактаңыз.</translation>
    </message>
    <message>
        <source>The file “{name}” is empty: there is nothing to copy.</source>
        <translation>«{name}» файлы бош: көчүрө турган эч нерсе жок.</translation>
    </message>
    <message>
        <source>The first line of {file} is empty: a passphrase was expected there.</source>
        <translation>{file} файлынын биринчи сабы бош: ал жерде сыр сүйлөм болушу керек эле.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used ({detail}).</source>
        <translation>{folder} папкасын колдонууга болбойт ({detail}).</translation>
    </message>
    <message>
        <source>The key file of this workspace is damaged, and so is the copy beside the backups. The data was left as it is. Put back workspace.key from a copy of the data folder or of a backup.</source>
        <translation>Бул иш папкасынын ачкыч файлы бузулган, камдык көчүрмөлөрдүн жанындагы көчүрмөсү да бузулган. Маалымат мурдагыдай калды. workspace.key файлын маалымат папкасынын же камдык көчүрмөнүн көчүрмөсүнөн кайра коюңуз.</translation>
    </message>
    <message>
        <source>The last day cannot come before the first.</source>
        <translation>Акыркы күн биринчи күндөн эрте болбойт.</translation>
    </message>
    <message>
        <source>The last sheets already carry answers. Remove a sheet by itself if it should not count.</source>
        <translation>Акыркы барактарда жооптор бар. Барак эсепке кирбесин десеңиз, аны өзүнчө алып салыңыз.</translation>
    </message>
    <message>
        <source>The last step could not be finished ({detail}). Nothing is lost: close the program and see that the disk works and is not full. When the program is opened again, it goes on from there.</source>
        <translation>Акыркы кадам бүтпөй калды ({detail}). Эч нерсе жоголгон жок: программаны жаап, диск иштеп жатканын жана толуп калбаганын караңыз. Программа кайра ачылганда ошол жерден улантат.</translation>
    </message>
    <message>
        <source>The logo has to be a picture in PNG or JPEG. Choose another file.</source>
        <translation>Логотип PNG же JPEG түрүндөгү сүрөт болушу керек. Башка файл тандаңыз.</translation>
    </message>
    <message>
        <source>The logo is larger than 2 MB. Choose a smaller picture.</source>
        <translation>Логотип 2 МБдан чоң. Кичирээк сүрөт тандаңыз.</translation>
    </message>
    <message>
        <source>The number of levels of a question stays as it is. Withdraw it and add a new one.</source>
        <translation>Суроонун деңгээлдеринин саны өзгөрбөйт. Ал суроону мындан ары бербей коюп, жаңысын кошуңуз.</translation>
    </message>
    <message>
        <source>The passphrase does not fit. Nothing was changed: try again.</source>
        <translation>Сыр сүйлөм туура келген жок. Эч нерсе өзгөргөн жок: дагы бир жолу аракет кылыңыз.</translation>
    </message>
    <message>
        <source>The password for the document is too long. Nothing was written.</source>
        <translation>Документтин сырсөзү өтө узун. Эч нерсе жазылган жок.</translation>
    </message>
    <message>
        <source>The password for the document is too short: it needs at least {count} characters. Nothing was written.</source>
        <translation>Документтин сырсөзү өтө кыска: кеминде {count} белги керек. Эч нерсе жазылган жок.</translation>
    </message>
    <message>
        <source>The printer did not take the document. Nothing was printed.</source>
        <translation>Принтер документти кабыл алган жок. Эч нерсе басылган жок.</translation>
    </message>
    <message>
        <source>The program is on a flash disk or memory card. If that is pulled out while the program is open, answers may be lost. Nothing was opened or changed. Copy the whole folder to the computer and start it there. If you know the risk and want to take it, put a file named “{name}” beside the program.</source>
        <translation>Программа флешкадан же эс тутум картасынан ачылды. Программа ачык турганда аны сууруп алса, жооптор жоголуп калышы мүмкүн. Эч нерсе ачылган жок, эч нерсе өзгөргөн жок. Папканы толугу менен компьютерге көчүрүп, программаны ошол жерден ачыңыз. Коркунучун билип туруп ушинтип иштегиңиз келсе, программанын жанына «{name}» аттуу файл коюңуз.</translation>
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
        <source>The recovery code does not fit this workspace. Is it on the newest recovery sheet?</source>
        <translation>Калыбына келтирүү коду бул иш папкасына туура келген жок. Ал эң жаңы калыбына келтирүү барагынан алындыбы?</translation>
    </message>
    <message>
        <source>The stored result of “{organization}”, round {number}, is not what its answers give.</source>
        <translation>«{organization}» уюмунун {number}-турдагы сакталган жыйынтыгы жооптору берген жыйынтыкка дал келбейт.</translation>
    </message>
    <message>
        <source>The window is locked by a passphrase: set one in the settings, under “Passphrase”.</source>
        <translation>Терезе сыр сүйлөм менен кулпуланат: аны жөндөөлөрдөн, «Сыр сүйлөм» бөлүгүнөн коюңуз.</translation>
    </message>
    <message>
        <source>The window was not locked: some of what you wrote could not be saved. It still stands there; all that was shown as saved is safe.</source>
        <translation>Терезе кулпуланган жок: жазганыңыздын бир бөлүгү сакталбай калды. Ал ордунда турат; сакталды деп көрсөтүлгөндүн баары аман.</translation>
    </message>
    <message>
        <source>The year of founding goes from 1 to {most}.</source>
        <translation>Негизделген жылы 1ден {most} жылга чейин болот.</translation>
    </message>
    <message>
        <source>There is a mistake in this code: its last digit does not fit the others.</source>
        <translation>Бул коддо ката бар: акыркы цифрасы калгандарына туура келбейт.</translation>
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
        <source>There is no good backup to read. Your data was left as it is: wait until it is closed there.</source>
        <translation>Окууга жарактуу камдык көчүрмө жок. Маалыматыңыз кандай болсо, ошондой калды: алар ал жакта жабылганча күтүңүз.</translation>
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
        <source>This answer does not fit the question; nothing was kept.</source>
        <translation>Бул жооп суроого туура келбейт; эч нерсе сакталган жок.</translation>
    </message>
    <message>
        <source>This code does not open the file. Ask whoever gave it to you to read the code out again.</source>
        <translation>Бул код файлды ачпайт. Файлды берген кишиден кодду кайра окуп берүүсүн сураныңыз.</translation>
    </message>
    <message>
        <source>This conflict is settled already.</source>
        <translation>Бул карама-каршылык мурда эле чечилген.</translation>
    </message>
    <message>
        <source>This data was written by a newer version of the program (data format {found}; this version knows formats up to {known}). It was left as it is: open it with the newer version.</source>
        <translation>Бул маалыматты программанын жаңыраак версиясы жазган (маалымат форматы {found}; бул версия {known} форматка чейинкилерди билет). Ал мурдагыдай калды: аны жаңыраак версия менен ачыңыз.</translation>
    </message>
    <message>
        <source>This document is no longer in the list.</source>
        <translation>Бул документ тизмеде жок.</translation>
    </message>
    <message>
        <source>This hand-over file holds something that does not belong there. Nothing of it was taken.</source>
        <translation>Бул өткөрүп берүү файлында болбошу керек болгон нерсе бар. Андан эч нерсе алынган жок.</translation>
    </message>
    <message>
        <source>This hand-over file is damaged or not whole. Nothing of it was taken; copy it again from its source.</source>
        <translation>Бул өткөрүп берүү файлы бузулган же толук эмес. Андан эч нерсе алынган жок; аны кайрадан көчүрүп алыңыз.</translation>
    </message>
    <message>
        <source>This hand-over file is sealed. It opens with the code that was told with it.</source>
        <translation>Бул өткөрүп берүү файлы мөөрлөнгөн. Ал өзү менен кошо айтылган код менен ачылат.</translation>
    </message>
    <message>
        <source>This hand-over file was written by a newer version of the program (format {found}; this version knows formats up to {known}). Install the newer version to import it.</source>
        <translation>Бул өткөрүп берүү файлын программанын жаңыраак версиясы жазган (форматы {found}; бул версия {known} форматка чейинкилерди билет). Кабыл алуу үчүн жаңы версияны орнотуңуз.</translation>
    </message>
    <message>
        <source>This import was taken back already, or it is not known here.</source>
        <translation>Бул келген маалымат мурда эле кайра чыгарылган же бул жерде белгисиз.</translation>
    </message>
    <message>
        <source>This is a copy for reading: nothing can be changed or saved in it. Your data itself was left as it is.</source>
        <translation>Бул окуу үчүн көчүрмө: анда эч нерсени өзгөртүүгө же сактоого болбойт. Маалыматыңыздын өзү кандай болсо, ошондой калды.</translation>
    </message>
    <message>
        <source>This is not a hand-over file of this program.</source>
        <translation>Бул ушул программанын өткөрүп берүү файлы эмес.</translation>
    </message>
    <message>
        <source>This is not a recovery code: it has 20 digits, and the last one shows typing mistakes. Check it.</source>
        <translation>Бул калыбына келтирүү коду эмес: анда 20 цифра болот, акыркысы терүүдөгү катаны көрсөтөт. Текшерип көрүңүз.</translation>
    </message>
    <message>
        <source>This is too much for one hand-over file (at most {most} MB). Choose fewer organizations or rounds.</source>
        <translation>Бир өткөрүп берүү файлына бул өтө көп (эң көбү {most} МБ). Азыраак уюм же тур тандаңыз.</translation>
    </message>
    <message>
        <source>This is too much text for one hand-over file. Choose fewer organizations or rounds.</source>
        <translation>Бир өткөрүп берүү файлына бул жазуу өтө көп. Азыраак уюм же тур тандаңыз.</translation>
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
        <source>This question is no longer there.</source>
        <translation>Бул суроо жок болуп калган.</translation>
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
        <source>This sheet is no longer there.</source>
        <translation>Бул барак жок болуп калган.</translation>
    </message>
    <message>
        <source>This step is already in the plan.</source>
        <translation>Бул кадам планда бар.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Бул жокко чыгарылды.</translation>
    </message>
    <message>
        <source>This was changed in the meantime. Nothing was kept: look at it as it is now, then change it.</source>
        <translation>Бул арада мында бир нерсе өзгөрүп калыптыр. Эч нерсе сакталган жок: азыркы абалын карап, анан өзгөртүңүз.</translation>
    </message>
    <message>
        <source>This workspace has been open since {since} on the computer “{host}” by {user} (process {process}). Close it there first.</source>
        <translation>Бул иш папкасын «{host}» компьютеринде {user} ачкан, ал {since} учурунан бери ачык (процесс {process}). Адегенде ошол жерден жабыңыз.</translation>
    </message>
    <message>
        <source>This workspace is not protected by a passphrase.</source>
        <translation>Бул иш папкасы сыр сүйлөм менен корголгон эмес.</translation>
    </message>
    <message>
        <source>This workspace is open in another program. Close it there first.</source>
        <translation>Бул иш папкасы башка программада ачык. Адегенде ошол жерден жабыңыз.</translation>
    </message>
    <message>
        <source>This workspace is protected already. Change its passphrase instead.</source>
        <translation>Бул иш папкасы мурунтан эле корголгон. Анын ордуна сыр сүйлөмүн алмаштырыңыз.</translation>
    </message>
    <message>
        <source>This workspace is protected by a passphrase. Name a file that holds it: --passphrase-file FILE.</source>
        <translation>Бул иш папкасы сыр сүйлөм менен корголгон. Ал жазылган файлды атаңыз: --passphrase-file FILE.</translation>
    </message>
    <message>
        <source>This workspace is protected: its passphrase is needed to open it.</source>
        <translation>Бул иш папкасы корголгон: аны ачуу үчүн сыр сүйлөм керек.</translation>
    </message>
    <message>
        <source>This workspace was protected by a newer version of the program (key format {found}; this version knows formats up to {known}). It was left as it is: open it with the newer version.</source>
        <translation>Бул иш папкасын программанын жаңыраак версиясы коргогон (ачкыч форматы {found}; бул версия {known} форматка чейинкилерди билет). Ал мурдагыдай калды: аны жаңыраак версия менен ачыңыз.</translation>
    </message>
    <message>
        <source>What this command says could not be written ({detail}). What it did stays done.</source>
        <translation>Бул буйрук айткан сөздөр жазылган жок ({detail}). Буйрук аткарган иш сакталып калды.</translation>
    </message>
    <message>
        <source>What this was about is deleted: it can be read, but not put back.</source>
        <translation>Сөз болгон нерсе өчүрүлгөн: аны окууга болот, бирок кайра коюуга болбойт.</translation>
    </message>
    <message>
        <source>With fewer than {fewest} people, role, gender and age are not asked: each could be recognized.</source>
        <translation>{fewest} адамдан аз болсо, ролу, жынысы жана жашы суралбайт: ар кимди таанып коюшу мүмкүн.</translation>
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
        <source>a file has that name</source>
        <translation>мындай аталыштагы файл бар</translation>
    </message>
    <message>
        <source>a folder has that name</source>
        <translation>мындай аталыштагы папка бар</translation>
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
        <source>another program uses it</source>
        <translation>аны башка программа колдонуп жатат</translation>
    </message>
    <message>
        <source>each domain only once</source>
        <translation>ар бир багыт бир гана жолу</translation>
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
        <source>expected another id: organizations&apos; own questions have such</source>
        <translation>башка id керек: уюмдардын өз суроолору ушундай аталат</translation>
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
        <source>expected fewer and shorter lists, names and numbers</source>
        <translation>тизмелер, аттар жана сандар кыскараак жана азыраак болушу керек</translation>
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
        <translation>ар бир көрсөткүчкө бир сап керек, «{value}» үчүн экөө бар</translation>
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
        <source>expected what this program writes</source>
        <translation>бул программа жазган нерсе болушу керек</translation>
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
        <translation>булардын бири ({names})</translation>
    </message>
    <message>
        <source>text in UTF-8</source>
        <translation>UTF-8 түрүндөгү текст</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>диск окууга гана ачык</translation>
    </message>
    <message>
        <source>the disk failed</source>
        <translation>диск иштебей калды</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>диск толуп калган</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>мындай папка жок</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>аты өтө узун</translation>
    </message>
    <message>
        <source>this account may not do so there</source>
        <translation>ага укугуңуз жок</translation>
    </message>
    <message>
        <source>what was written is not equal to the data</source>
        <translation>жазылганы маалыматка дал келген жок</translation>
    </message>
    <message>
        <source>{file} is the data file itself: choose a backup.</source>
        <translation>{file} — маалымат файлынын өзү: камдык көчүрмөнү тандаңыз.</translation>
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
        <translation>{file}: Excel таблицасы болушу керек (.xlsx).</translation>
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
        <source>{file}:{line}: expected text in UTF-8. Save it in Excel as “CSV UTF-8”, or give the workbook itself.</source>
        <translation>{file}:{line}: UTF-8 түрүндөгү текст болушу керек. Аны Excel программасында «CSV UTF-8» түрүндө сактаңыз же Excel таблицасынын өзүн бериңиз.</translation>
    </message>
    <message>
        <source>{file}:{line}: expected valid JSON.</source>
        <translation>{file}:{line}: туура JSON болушу керек.</translation>
    </message>
    <message>
        <source>{file}:{line}: expected values separated by commas or semicolons, and every quotation mark closed.</source>
        <translation>{file}:{line}: маанилер үтүр же чекиттүү үтүр менен бөлүнүп, ар бир тырмакча жабылышы керек.</translation>
    </message>
    <message>
        <source>{option}: expected {expected}, not “{value}”.</source>
        <translation>{option}: «{value}» туура келбейт. Керектүүсү: {expected}.</translation>
    </message>
    <message>
        <source>“{folder}” is not a folder that can be read.</source>
        <translation>«{folder}» окууга мүмкүн болгон папка эмес.</translation>
    </message>
    <message>
        <source>“{name}” and its rounds ({rounds}) would be deleted for good, from all backups as well. Nothing was deleted. Add --yes if that is meant.</source>
        <translation>«{name}» уюму жана анын турлары ({rounds}) биротоло өчүрүлөт, бардык камдык көчүрмөлөрдөн да. Азырынча эч нерсе өчүрүлгөн жок. Чын эле керек болсо, --yes кошуңуз.</translation>
    </message>
    <message>
        <source>“{name}” was changed after this import, so it cannot be taken back without losing that work. The backup that was made before the import is still there.</source>
        <translation>«{name}» бул кабыл алуудан кийин өзгөртүлгөн, ошондуктан ал ишти жоготпой туруп келгенин кайра чыгарууга болбойт. Кабыл алуунун алдында жасалган камдык көчүрмө сакталып турат.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n иш-аракет</numerusform>
            <numerusform>%n иш-аракет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions are ahead; they ask {hours}. The numbers are those of the development plan.</source>
        <translation>
            <numerusform>Алдыда %n иш-аракет турат, ага {hours} керек. Номерлер өнүгүү планындагыдай.</numerusform>
            <numerusform>Алдыда %n иш-аракет турат, аларга {hours} керек. Номерлер өнүгүү планындагыдай.</numerusform>
        </translation>
    </message>
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
        <source>%n actions, all of them finished.</source>
        <translation>
            <numerusform>%n иш-аракет, ал бүттү.</numerusform>
            <numerusform>%n иш-аракет, баары бүттү.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions: {done} done, {partly} done in part, {dropped} dropped, {open} open.</source>
        <translation>
            <numerusform>%n иш-аракет: бүткөнү {done}, жарымы бүткөнү {partly}, баш тартылганы {dropped}, ачык турганы {open}.</numerusform>
            <numerusform>%n иш-аракет: бүткөнү {done}, жарымы бүткөнү {partly}, баш тартылганы {dropped}, ачык турганы {open}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n жооп</numerusform>
            <numerusform>%n жооп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes made after that would be missing.</source>
        <translation>
            <numerusform>Андан кийинки %n өзгөртүү жок болуп калат.</numerusform>
            <numerusform>Андан кийинки %n өзгөртүү жок болуп калат.</numerusform>
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
        <source>%n indicators stayed at their level.</source>
        <translation>
            <numerusform>%n көрсөткүч өз деңгээлинде калды.</numerusform>
            <numerusform>%n көрсөткүч өз деңгээлинде калды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicators were scored in both rounds.</source>
        <translation>
            <numerusform>Эки турда тең %n көрсөткүч баа алган.</numerusform>
            <numerusform>Эки турда тең %n көрсөткүч баа алган.</numerusform>
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
        <source>%n people answered on their own, before anybody saw the others&apos; marks.</source>
        <translation>
            <numerusform>%n адам бири-биринин баасын көрбөй, өз алдынча жооп берди.</numerusform>
            <numerusform>%n адам бири-биринин баасын көрбөй, өз алдынча жооп берди.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people first answered alone, without seeing what the others said. Then we talked, and agreed on the level that counts. The number beside each indicator is the consensus: 1 when all agree, 0 when we were split between the two ends.</source>
        <translation>
            <numerusform>Адегенде %n киши башкалардын эмне дегенин көрбөй, өз алдынча жооп берди. Андан кийин сүйлөшүп, эсепке алынчу деңгээлге макулдаштык. Көрсөткүчтүн жанындагы сан — пикир биримдиги: баары макул болсо 1, эки четке бөлүнсөк 0.</numerusform>
            <numerusform>Адегенде %n киши башкалардын эмне дегенин көрбөй, ар бири өз алдынча жооп берди. Андан кийин сүйлөшүп, эсепке алынчу деңгээлге макулдаштык. Көрсөткүчтүн жанындагы сан — пикир биримдиги: баары макул болсо 1, эки четке бөлүнсөк 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people gave a level. Median {median}, range {range}, consensus {consensus} of 1.</source>
        <translation>
            <numerusform>Деңгээлди %n киши айтты. Медиана {median}, айырма {range}, пикир биримдиги {consensus} / 1.</numerusform>
            <numerusform>Деңгээлди %n киши айтты. Медиана {median}, айырма {range}, пикир биримдиги {consensus} / 1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people said that they do not know.</source>
        <translation>
            <numerusform>%n адам билбей турганын айтты.</numerusform>
            <numerusform>%n адам билбей турганын айтты.</numerusform>
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
        <source>%n planned actions; {waiting} of them were not begun.</source>
        <translation>
            <numerusform>%n иш-аракет пландалган; баштала элеги: {waiting}.</numerusform>
            <numerusform>%n иш-аракет пландалган; баштала элеги: {waiting}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n суроо</numerusform>
            <numerusform>%n суроо</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions were scored in both rounds: {before} then, {after} now.</source>
        <translation>
            <numerusform>Эки турда тең %n суроо баа алды: анда {before}, азыр {after}.</numerusform>
            <numerusform>Эки турда тең %n суроо баа алды: анда {before}, азыр {after}.</numerusform>
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
        <source>(deleted)</source>
        <translation>(өчүрүлгөн)</translation>
    </message>
    <message>
        <source>1 + {parts} = {sum}</source>
        <translation>1 + {parts} = {sum}</translation>
    </message>
    <message>
        <source>1 and a share for each weak place that becomes easier: the nearer, the more</source>
        <translation>1 жана жеңилдей турган ар бир алсыз жак үчүн үлүш: канча жакын болсо, ошончо көп</translation>
    </message>
    <message>
        <source>1 − {parts} = {consensus}</source>
        <translation>1 − {parts} = {consensus}</translation>
    </message>
    <message>
        <source>1. Start the program. Where it asks for the passphrase, choose that you have forgotten it.</source>
        <translation>1. Программаны ачыңыз. Ал сыр сүйлөмдү сураган жерде аны унутканыңызды тандаңыз.</translation>
    </message>
    <message>
        <source>100 to 500 thousand som</source>
        <translation>100 миңден 500 миң сомго чейин</translation>
    </message>
    <message>
        <source>2. Type the 20 digits, with or without spaces. A mistyped digit is noticed.</source>
        <translation>2. 20 цифраны боштук менен же боштуксуз териңиз. Цифра ката терилсе, программа байкайт.</translation>
    </message>
    <message>
        <source>3. Choose a new passphrase. The code on this sheet stays valid.</source>
        <translation>3. Жаңы сыр сүйлөм тандаңыз. Бул барактагы код мурдагыдай эле күчүндө калат.</translation>
    </message>
    <message>
        <source>30 to 49 years</source>
        <translation>30–49 жаш</translation>
    </message>
    <message>
        <source>30–49</source>
        <translation>30–49 жаш</translation>
    </message>
    <message>
        <source>50 and more</source>
        <translation>50 жаш жана жогору</translation>
    </message>
    <message>
        <source>50 years and older</source>
        <translation>50 жаш жана жогору</translation>
    </message>
    <message>
        <source>500 thousand to 2 million som</source>
        <translation>500 миңден 2 миллион сомго чейин</translation>
    </message>
    <message>
        <source>A key indicator at level 1: it holds the stage back.</source>
        <translation>1-деңгээлдеги чечүүчү көрсөткүч: ал баскычты кармап турат.</translation>
    </message>
    <message>
        <source>A key indicator is one whose lowest level endangers people. While one of them is at level 1, the stage is at most “{stage}”, whatever the average says.</source>
        <translation>Чечүүчү көрсөткүчтүн эң төмөнкү деңгээли адамдарга коркунуч туудурат. Алардын бири 1-деңгээлде турганда, орточо балл кандай болсо да, баскыч «{stage}» баскычынан жогору болбойт.</translation>
    </message>
    <message>
        <source>A key indicator.</source>
        <translation>Чечүүчү көрсөткүч.</translation>
    </message>
    <message>
        <source>A line from the first round to the latest, and what each round gave.</source>
        <translation>Биринчи турдан акыркысына чейинки сызык жана ар бир турдун жыйынтыгы.</translation>
    </message>
    <message>
        <source>A mark by which you recognize the computer (better not the organization&apos;s name)</source>
        <translation>Компьютерди таанып турган белги (уюмдун аты болбогону жакшы)</translation>
    </message>
    <message>
        <source>A plan stands on what is already there. These are our own strengths.</source>
        <translation>План буга чейин бар нерсеге таянат. Бул — өзүбүздүн күчтүү жактарыбыз.</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>Өзүңүздөр кошкон суроо</translation>
    </message>
    <message>
        <source>A score is our own view of our own work. It is no rank, no audit and no verdict on people.</source>
        <translation>Балл — өз ишибизге өзүбүздүн көз карашыбыз. Ал орун да, текшерүү да, адамдарга чыгарылган өкүм да эмес.</translation>
    </message>
    <message>
        <source>A second view</source>
        <translation>Экинчи көз караш</translation>
    </message>
    <message>
        <source>A small first try</source>
        <translation>Кичине сынап көрүү</translation>
    </message>
    <message>
        <source>About the round</source>
        <translation>Тур жөнүндө</translation>
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
        <source>Action: {title} ({state})</source>
        <translation>Иш-аракет: {title} ({state})</translation>
    </message>
    <message>
        <source>Action: {title} ({state}; proof: {proof})</source>
        <translation>Иш-аракет: {title} ({state}; ырастоо: {proof})</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Иш-аракеттер</translation>
    </message>
    <message>
        <source>Actions are taken in the order of priorities. Each gets the first weeks in which its hours fit and what it builds on has ended; its cost must fit in what is left of the money. What does not fit waits for later.</source>
        <translation>Иш-аракеттер биринчи кезектеги маселелердин ирети менен алынат. Ар бирине сааты сыйган жана таянган иши бүткөн алгачкы жумалар берилет; наркы калган акчага сыйышы керек. Сыйбаганы кийинчерээкке калат.</translation>
    </message>
    <message>
        <source>Actions done</source>
        <translation>Аткарылган иш-аракеттер</translation>
    </message>
    <message>
        <source>Add a round from a filled file and print its id.</source>
        <translation>Толтурулган файлдан тур кошуп, анын белгисин чыгаруу.</translation>
    </message>
    <message>
        <source>Add an organization and print its id.</source>
        <translation>Уюм кошуп, анын белгисин чыгаруу.</translation>
    </message>
    <message>
        <source>Add and list organizations.</source>
        <translation>Уюмдарды кошуу жана тизмесин көрсөтүү.</translation>
    </message>
    <message>
        <source>Add the demonstration organization and print its rounds&apos; ids.</source>
        <translation>Үлгү уюмду кошуп, турларынын белгилерин чыгаруу.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Кошот</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Кийин</translation>
    </message>
    <message>
        <source>After: {mean}</source>
        <translation>Кийин: {mean}</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Жашы</translation>
    </message>
    <message numerus="yes">
        <source>All %n planned actions were begun.</source>
        <translation>
            <numerusform>Пландалган %n иш-аракеттин баары башталган.</numerusform>
            <numerusform>Пландалган %n иш-аракеттин баары башталган.</numerusform>
        </translation>
    </message>
    <message>
        <source>All actions together cost {cost} of {budget} som.</source>
        <translation>Бардык иш-аракеттерге {budget} сомдун {cost} сому кетет.</translation>
    </message>
    <message>
        <source>All actions together cost {cost} som.</source>
        <translation>Бардык иш-аракеттердин наркы: {cost} сом.</translation>
    </message>
    <message>
        <source>All answers of this domain are at the same level. Was each one weighed?</source>
        <translation>Бул багыттын бардык жооптору бир деңгээлде. Ар бири ойлонулуп берилдиби?</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>Бардык багыттар</translation>
    </message>
    <message>
        <source>All domains together</source>
        <translation>Бардык багыттар чогуу</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>Бардык көрсөткүчтөр</translation>
    </message>
    <message>
        <source>All indicators by domain, each with its level</source>
        <translation>Багыттар боюнча бардык көрсөткүчтөр, ар бири өз деңгээли менен</translation>
    </message>
    <message>
        <source>All rounds</source>
        <translation>Бардык турлар</translation>
    </message>
    <message>
        <source>All rounds so far</source>
        <translation>Ушуга чейинки бардык турлар</translation>
    </message>
    <message>
        <source>All scores are self-assessed, on a scale from 1 to {levels}.</source>
        <translation>Бардык баллдар 1ден {levels} баллга чейинки шкала боюнча өзүн-өзү баалоонун жыйынтыгы.</translation>
    </message>
    <message>
        <source>Alone: each fills the score sheet</source>
        <translation>Ар ким өзүнчө: баа коюу барагын толтуруу</translation>
    </message>
    <message>
        <source>Already finished</source>
        <translation>Мурунтан бүткөнү</translation>
    </message>
    <message>
        <source>Already finished are the actions with these numbers: {numbers}.</source>
        <translation>Мына бул номердеги иш-аракеттер бүткөн: {numbers}.</translation>
    </message>
    <message>
        <source>An action of our own</source>
        <translation>Өзүбүз кошкон иш-аракет</translation>
    </message>
    <message>
        <source>An average hides its weakest place: read the lowest level and the confidence with it.</source>
        <translation>Орточо балл эң алсыз жерди жашырат: аны менен бирге эң төмөнкү деңгээлди жана ишенимдүүлүктү караңыз.</translation>
    </message>
    <message>
        <source>An average hides its weakest places. These are the ones to look at first.</source>
        <translation>Орточо балл эң алсыз жактарды көрсөтпөйт. Биринчи кезекте ушуларга көңүл буруу керек.</translation>
    </message>
    <message>
        <source>Anonymized results</source>
        <translation>Аты-жөнү жашырылган жыйынтыктар</translation>
    </message>
    <message>
        <source>Another organization here has the same name: both are kept as two.</source>
        <translation>Бул жерде ушундай аталган башка уюм бар: экөө тең өзүнчө сакталат.</translation>
    </message>
    <message>
        <source>Another organization is also called “{name}”: both are kept as two.</source>
        <translation>«{name}» деген дагы бир уюм бар: экөө өз-өзүнчө сакталат.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жооп</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <translation>Жооп: {answer}</translation>
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
        <source>Answers that may have been changed by the damage: {count}.</source>
        <translation>Бузулуудан улам өзгөрүп калышы мүмкүн болгон жооптор: {count}.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Берилген суроо</translation>
    </message>
    <message>
        <source>At most {hours} hours in one week.</source>
        <translation>Бир жумада эң көбү {hours} саат.</translation>
    </message>
    <message>
        <source>At the end somebody types the paper into the program, question by question: the numbers of the levels are the keys to press.</source>
        <translation>Аягында бирөө кагазды суроо артынан суроо кылып программага киргизет: деңгээлдердин номерлери — басыла турган баскычтар.</translation>
    </message>
    <message>
        <source>Backups that are of other data, from which nothing was taken: {count}.</source>
        <translation>Башка маалыматтын камдык көчүрмөлөрү, алардан эч нерсе алынган жок: {count}.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Мурун</translation>
    </message>
    <message>
        <source>Before: {mean}</source>
        <translation>Мурун: {mean}</translation>
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
        <source>Between {start} and {end} we carry out %n actions. They take {hours} hours of our work and {cost} som.</source>
        <translation>
            <numerusform>{start} – {end} аралыгында %n иш-аракетти аткарабыз. Ага {hours} саат эмгегибиз жана {cost} сом керек.</numerusform>
            <numerusform>{start} – {end} аралыгында %n иш-аракетти аткарабыз. Аларга {hours} саат эмгегибиз жана {cost} сом керек.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blank questionnaire</source>
        <translation>Толтурула элек суроолор топтому</translation>
    </message>
    <message>
        <source>Both rounds are calculated again on the indicators that both scored, with the weights of the later round. So a score here can differ from the one that a round shows by itself.</source>
        <translation>Эки тур тең баа алган көрсөткүчтөр боюнча, кийинки турдун салмактары менен кайра эсептелди. Ошондуктан бул жердеги балл турдун өзүндө көрсөтүлгөн баллдан айырмаланышы мүмкүн.</translation>
    </message>
    <message>
        <source>Both rounds scored the same indicators: nothing had to be left out.</source>
        <translation>Эки турда тең бир эле көрсөткүчтөр баа алган: эч нерсени калтырып кетүүгө туура келген жок.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>Budget of a year</source>
        <translation>Бир жылдык бюджет</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Жашы боюнча</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Ролу боюнча</translation>
    </message>
    <message>
        <source>By women and men</source>
        <translation>Аялдар жана эркектер</translation>
    </message>
    <message>
        <source>CSO Assess · made on {date}</source>
        <translation>CSO Assess · {date} түзүлдү</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгөрүү</translation>
    </message>
    <message>
        <source>Change the passphrase.</source>
        <translation>Сыр сүйлөмдү алмаштыруу.</translation>
    </message>
    <message>
        <source>Change: {change}</source>
        <translation>Өзгөрүү: {change}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Өзгөргөн</translation>
    </message>
    <message>
        <source>Check the files of a questionnaire.</source>
        <translation>Суроолор топтомунун файлдарын текшерүү.</translation>
    </message>
    <message>
        <source>Chosen questions</source>
        <translation>Тандалган суроолор</translation>
    </message>
    <message>
        <source>Come back to it</source>
        <translation>Кийин кайра кароо</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>Мындан кийин келет</translation>
    </message>
    <message>
        <source>Compare two rounds of one organization.</source>
        <translation>Бир уюмдун эки турун салыштыруу.</translation>
    </message>
    <message numerus="yes">
        <source>Compared with round {round}, on the %n indicators that both rounds scored: {before} then, {after} now, so {change}.</source>
        <translation>
            <numerusform>{round}-тур менен эки турда тең баа алган %n көрсөткүч боюнча салыштырганда: анда {before}, азыр {after}, демек {change}.</numerusform>
            <numerusform>{round}-тур менен эки турда тең баа алган %n көрсөткүч боюнча салыштырганда: анда {before}, азыр {after}, демек {change}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with round {round}, on the %n indicators that both rounds scored: {before} then, {after} now.</source>
        <translation>
            <numerusform>{round}-тур менен эки турда тең баа алган %n көрсөткүч боюнча салыштырганда: анда {before}, азыр {after}.</numerusform>
            <numerusform>{round}-тур менен эки турда тең баа алган %n көрсөткүч боюнча салыштырганда: анда {before}, азыр {after}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Completeness: {answered} answered : {asked} asked = {share}</source>
        <translation>Жооптордун толуктугу: жооп берилген {answered} : суралган {asked} = {share}</translation>
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
        <source>Confidence now</source>
        <translation>Азыркы ишенимдүүлүгү</translation>
    </message>
    <message>
        <source>Confidence, 0 to 1</source>
        <translation>Ишенимдүүлүк, 0дөн 1ге чейин</translation>
    </message>
    <message>
        <source>Confidence, the average of the proof: {sum}</source>
        <translation>Ишенимдүүлүк, ырастоолордун орточосу: {sum}</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Пикир биримдиги</translation>
    </message>
    <message>
        <source>Consensus is 1 when all give the same level, and 0 when one half gives the lowest and the other half the highest. For each level the share of people is multiplied by log₂(1 − distance from the mean : {span}); the sum of these parts, which is below 0, is added to 1 (Tastle and Wierman, 2007).</source>
        <translation>Баары бир деңгээлди айтса, пикир биримдиги 1 болот; жарымы эң төмөнкүсүн, жарымы эң жогоркусун айтса, 0 болот. Ар бир деңгээл үчүн адамдардын үлүшү log₂(1 − орточодон алыстыгы : {span}) санына көбөйтүлөт; 0дөн кичине бул бөлүктөрдүн суммасы 1ге кошулат (Тасл жана Вирман, 2007).</translation>
    </message>
    <message>
        <source>Consensus is 1 when all give the same level, and 0 when one half gives the lowest and the other half the highest. Talk first where it is lowest.</source>
        <translation>Баары бир деңгээлди айтса, пикир биримдиги 1 болот; жарымы эң төмөнкүсүн, жарымы эң жогоркусун айтса, 0 болот. Алгач ал эң төмөн жерден сүйлөшүп баштаңыз.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Мазмуну</translation>
    </message>
    <message>
        <source>Copied file</source>
        <translation>Көчүрүлгөн файл</translation>
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
        <source>Damaged files that nobody could read, removed: {count}.</source>
        <translation>Эч ким окуй албаган бузулган файлдар өчүрүлдү: {count}.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күнү</translation>
    </message>
    <message>
        <source>Dates are fixed</source>
        <translation>Мөөнөттөрү бекитилген</translation>
    </message>
    <message>
        <source>Day 1 is {date}</source>
        <translation>1-күн: {date}</translation>
    </message>
    <message>
        <source>Day of the talk</source>
        <translation>Сүйлөшүү өткөн күн</translation>
    </message>
    <message>
        <source>Days {begin} to {end}: until {date}</source>
        <translation>{begin}–{end}-күндөр: {date} күнүнө чейин</translation>
    </message>
    <message>
        <source>Delete an organization for good, from all backups as well.</source>
        <translation>Уюмду биротоло, бардык камдык көчүрмөлөрдөн да өчүрүү.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Өчүрүлгөн</translation>
    </message>
    <message>
        <source>Deleted for good. Backups written again without it: {count}.</source>
        <translation>Биротоло өчүрүлдү. Ансыз кайра жазылган камдык көчүрмөлөр: {count}.</translation>
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
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Do not photograph it, and do not send it in a message.</source>
        <translation>Аны сүрөткө тартпаңыз, билдирүү менен жөнөтпөңүз.</translation>
    </message>
    <message>
        <source>Do not publish two exports of nearly the same organizations: their difference could tell about the few that changed.</source>
        <translation>Дээрлик бирдей уюмдар боюнча мындай эки файлды жарыялабаңыз: алардын айырмасы өзгөргөн аз сандагы уюмдар жөнүндө айтып коюшу мүмкүн.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Does not apply to us</source>
        <translation>Бизге тиешеси жок</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Багыт</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Бүткөнү</translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <translation>Кайра кылынды: {change}</translation>
    </message>
    <message>
        <source>Done again: {change} · “{title}”</source>
        <translation>Кайра кылынды: {change} · «{title}»</translation>
    </message>
    <message>
        <source>Done in part</source>
        <translation>Жарымы бүткөнү</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Аткарылган күнү</translation>
    </message>
    <message>
        <source>Done, %</source>
        <translation>Аткарылганы, %</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Каралама</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Баш тартылганы</translation>
    </message>
    <message>
        <source>Each action as a bar, and the hours of each week</source>
        <translation>Ар бир иш-аракет тилке түрүндө, астында ар бир жуманын сааттары</translation>
    </message>
    <message>
        <source>Each action moves one indicator up by one level. The boxes are for ticking. Every action also asks whom it could harm, so that we notice in time.</source>
        <translation>Ар бир иш-аракет бир көрсөткүчтү бир деңгээлге көтөрөт. Чарчыларга белги коюлат. Убагында байкашыбыз үчүн ар бир иш-аракетте кимге зыян тийиши мүмкүн экени да суралат.</translation>
    </message>
    <message>
        <source>Each column is a round. A dash: nothing was scored there.</source>
        <translation>Ар бир мамыча — бир тур. Сызыкча: ал жерде эч нерсе баа алган жок.</translation>
    </message>
    <message numerus="yes">
        <source>Each column is a round: the first and the latest %n. A dash: nothing was scored there.</source>
        <translation>
            <numerusform>Ар бир мамыча — бир тур: биринчиси жана акыркы %n тур. Сызыкча: ал жерде эч нерсе баа алган жок.</numerusform>
            <numerusform>Ар бир мамыча — бир тур: биринчиси жана акыркы %n тур. Сызыкча: ал жерде эч нерсе баа алган жок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of us</source>
        <translation>Ар бирибиз</translation>
    </message>
    <message>
        <source>Each of us answers alone first. The consensus of an indicator (Tastle and Wierman, 2007) looks at how far each level lies from the average: it is 1 when all agree and 0 when one half stands at the lowest level and the other at the highest. We talk first about what has the lowest consensus. The level that we then agree on counts; what each of us said stays without names.</source>
        <translation>Адегенде ар бирибиз өз алдынча жооп беребиз. Көрсөткүч боюнча пикир биримдиги (Тасл жана Вирман, 2007) ар бир деңгээл орточодон канчалык алыс экенин карайт: баары макул болсо 1, жарымы эң төмөнкү, жарымы эң жогорку деңгээлде болсо 0. Биримдик эң аз болгон жерден сөз баштайбыз. Андан кийин макулдашкан деңгээл эсепке алынат; ким эмне дегени аты аталбай калат.</translation>
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
        <source>Everything in it is here already.</source>
        <translation>Мунун баары бул жерде бар.</translation>
    </message>
    <message>
        <source>Everything is as the program wrote it.</source>
        <translation>Баары программа жазгандай турат.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Далилдер</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Filled questionnaire</source>
        <translation>Толтурулган суроолор топтому</translation>
    </message>
    <message>
        <source>Filled questionnaire · round {number}</source>
        <translation>Толтурулган суроолор топтому · {number}-тур</translation>
    </message>
    <message>
        <source>Filled questionnaire: {organization}</source>
        <translation>Толтурулган суроолор топтому: {organization}</translation>
    </message>
    <message>
        <source>Finish: {action}</source>
        <translation>Бүтөт: {action}</translation>
    </message>
    <message>
        <source>First alone: everybody gets a copy of the score sheet at the end and fills it without a name.</source>
        <translation>Алгач ар ким өзүнчө: аягындагы баа коюу барагынын көчүрмөсүн баары алып, атын жазбай толтурат.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Биринчи күнү</translation>
    </message>
    <message>
        <source>First step: {step}</source>
        <translation>Биринчи кадам: {step}</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Алгачкы кадамдар</translation>
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
        <source>From left to right: work on a place at the left makes the ones that its arrows reach easier. Shown are the places that open most, and what they open first.</source>
        <translation>Солдон оңго: сол жактагы көрсөткүч боюнча иш жебелери көрсөткөндөрдү жеңилдетет. Эң көптү жеңилдеткендер жана алар алгач эмнени жеңилдетери көрсөтүлгөн.</translation>
    </message>
    <message>
        <source>From level</source>
        <translation>Кайсы деңгээлден</translation>
    </message>
    <message>
        <source>From mean</source>
        <translation>Орточодон</translation>
    </message>
    <message>
        <source>From our own means</source>
        <translation>Өз каражатыбыздан</translation>
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
        <source>Full report</source>
        <translation>Толук отчёт</translation>
    </message>
    <message>
        <source>Full report · round {number}</source>
        <translation>Толук отчёт · {number}-тур</translation>
    </message>
    <message>
        <source>Full report: {organization}</source>
        <translation>Толук отчёт: {organization}</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Ажырым</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>Go back to a backup; what is there now is kept.</source>
        <translation>Камдык көчүрмөгө кайтуу; азыркы маалымат да сакталат.</translation>
    </message>
    <message>
        <source>Go on: {action}</source>
        <translation>Уланат: {action}</translation>
    </message>
    <message>
        <source>Groups of fewer than {least} organizations are not shown. Further regions, themes, questions or totals were left out where something about so few could be calculated from the others.</source>
        <translation>{least} уюмдан аз топтор көрсөтүлгөн жок. Башка облустар, темалар, суроолор же жыйынтыктар да калганынан ушунчалык аз уюм жөнүндө бир нерсени эсептеп чыгарууга мүмкүн болгон жерде калтырылды.</translation>
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
        <source>Here every score is the one that its round gave. Where two rounds asked different questions, these numbers compare only roughly.</source>
        <translation>Бул жерде ар бир балл тур кандай берсе, ошондой турат. Эки турда суроолор ар башка болсо, бул сандарды болжол менен гана салыштырууга болот.</translation>
    </message>
    <message>
        <source>Here is every question that we asked ourselves, with the level that we chose, what supports it, and what we said about it.</source>
        <translation>Бул жерде өзүбүзгө берген бардык суроолор: тандаган деңгээлибиз, аны эмне ырастайт жана ал тууралуу эмне дедик.</translation>
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
        <source>How each of us saw it</source>
        <translation>Ар бирибиз муну кандай көрдүк</translation>
    </message>
    <message>
        <source>How it fits one day</source>
        <translation>Бир күнгө кантип сыйдырабыз</translation>
    </message>
    <message>
        <source>How it was calculated</source>
        <translation>Кантип эсептелди</translation>
    </message>
    <message>
        <source>How many took part</source>
        <translation>Канча киши катышты</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Канчасы аткарылды</translation>
    </message>
    <message>
        <source>How people and rounds are compared</source>
        <translation>Адамдар жана турлар кантип салыштырылат</translation>
    </message>
    <message>
        <source>How the change came about</source>
        <translation>Өзгөрүү кантип чыкты</translation>
    </message>
    <message>
        <source>How the confidence came about</source>
        <translation>Ишенимдүүлүк кантип чыкты</translation>
    </message>
    <message>
        <source>How the domains have changed</source>
        <translation>Багыттар кантип өзгөрдү</translation>
    </message>
    <message>
        <source>How the overall level came about</source>
        <translation>Жалпы деңгээл кантип чыкты</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation>Аны кантип сактоо керек</translation>
    </message>
    <message>
        <source>How to read an answer</source>
        <translation>Жоопту кантип окуу керек</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Аны кантип колдонуу керек</translation>
    </message>
    <message>
        <source>How we answer</source>
        <translation>Кантип жооп беребиз</translation>
    </message>
    <message>
        <source>How we see ourselves, domain by domain</source>
        <translation>Өзүбүздү кандай көрөбүз: ар бир багыт боюнча</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ойлор</translation>
    </message>
    <message>
        <source>If nobody knows, we tick “we don&apos;t know yet”. If a question has nothing to do with our work, we say why.</source>
        <translation>Эч ким билбесе, «азырынча билбейбиз» дегенди белгилейбиз. Суроонун ишибизге такыр тиешеси жок болсо, себебин жазабыз.</translation>
    </message>
    <message>
        <source>If somebody else may have seen it, make a new code. Then this one opens the workspace no longer; but copies of the data that were made before still open with it.</source>
        <translation>Аны башка бирөө көрүп калышы мүмкүн болсо, жаңы код жасаңыз. Ошондо бул код иш папкасын ача албай калат; бирок мурда жасалган маалымат көчүрмөлөрү аны менен мурдагыдай эле ачылат.</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Маанилүүлүк</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>Карама-каршы</translation>
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
        <source>Indicators</source>
        <translation>Көрсөткүчтөр</translation>
    </message>
    <message>
        <source>Indicators that fell</source>
        <translation>Төмөндөгөн көрсөткүчтөр</translation>
    </message>
    <message>
        <source>Indicators that rose</source>
        <translation>Жогорулаган көрсөткүчтөр</translation>
    </message>
    <message>
        <source>It cannot be compared with the score of another organization, which judged itself with other eyes.</source>
        <translation>Аны башка уюмдун баллы менен салыштырууга болбойт: ал өзүн башка көз менен баалаган.</translation>
    </message>
    <message>
        <source>It has no level yet that could rise, so nothing is calculated for it.</source>
        <translation>Анын азырынча көтөрүлө турган деңгээли жок, ошондуктан ал боюнча эч нерсе эсептелген эмес.</translation>
    </message>
    <message>
        <source>It is a key indicator: where it is weak, people can come to harm.</source>
        <translation>Бул — чечүүчү көрсөткүч: ал алсыз болсо, адамдарга зыян тийиши мүмкүн.</translation>
    </message>
    <message numerus="yes">
        <source>It is of {date}, {time}. %n changes made after that would be missing.</source>
        <translation>
            <numerusform>Ал {date}, саат {time} жасалган. Андан кийинки %n өзгөртүү жок болот.</numerusform>
            <numerusform>Ал {date}, саат {time} жасалган. Андан кийинки %n өзгөртүү жок болот.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is of {date}, {time}. Nothing was changed after that.</source>
        <translation>Ал {date}, саат {time} жасалган. Андан кийин эч нерсе өзгөргөн эмес.</translation>
    </message>
    <message>
        <source>It is of {date}, {time}. What was changed after that would be missing.</source>
        <translation>Ал {date}, саат {time} жасалган. Андан кийинки өзгөртүүлөр жок болот.</translation>
    </message>
    <message numerus="yes">
        <source>It makes %n weak places easier, first of all: {nearest}.</source>
        <translation>
            <numerusform>Ал жылса, дагы %n алсыз жак жеңилдейт, баарынан мурун: {nearest}.</numerusform>
            <numerusform>Ал жылса, дагы %n алсыз жак жеңилдейт, баарынан мурун: {nearest}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It makes easier: {places}.</source>
        <translation>Ал жылса, булар да жеңилдейт: {places}.</translation>
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
        <source>It was deleted here for good and does not come back.</source>
        <translation>Бул жерден ал биротоло өчүрүлгөн, кайра келбейт.</translation>
    </message>
    <message>
        <source>Its priority = gap × what it opens × importance: {gap} × {opens} × {importance} = {priority}</source>
        <translation>Анын кезеги = ажырым × эмнени жеңилдетери × маанилүүлүк: {gap} × {opens} × {importance} = {priority}</translation>
    </message>
    <message>
        <source>Keep a questionnaire in the workspace.</source>
        <translation>Суроолор топтомун иш папкасына сактоо.</translation>
    </message>
    <message>
        <source>Keep it away from the computer: where you keep documents that must not be lost or seen.</source>
        <translation>Аны компьютерден алыс, жоголбой турган жана көзгө көрүнбөй турган документтер жаткан жерде сактаңыз.</translation>
    </message>
    <message>
        <source>Keep only one sheet: destroy it when a newer one is printed.</source>
        <translation>Бир гана баракты сактаңыз: жаңысы басылганда мурдагысын жок кылыңыз.</translation>
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
        <source>Knowing what we know now, we would have said level {level}.</source>
        <translation>Азыркы билгенибиз менен анда {level}-деңгээл деп айтмакпыз.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тил</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Акыркы күнү</translation>
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
        <source>Left out</source>
        <translation>Калтырылганы</translation>
    </message>
    <message>
        <source>Left out, because only round {number} scored them: {indicators}</source>
        <translation>Эсепке кирген жок, анткени {number}-турда гана баа алган: {indicators}</translation>
    </message>
    <message>
        <source>Left out, scored in only one of the two rounds: {names}</source>
        <translation>Эсепке кирген жок, эки турдун биринде гана баа алган: {names}</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Көлөмү</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Деңгээл</translation>
    </message>
    <message>
        <source>Level aimed at</source>
        <translation>Көздөгөн деңгээл</translation>
    </message>
    <message>
        <source>Level and proof</source>
        <translation>Деңгээл жана ырастоо</translation>
    </message>
    <message>
        <source>Level by a second person</source>
        <translation>Экинчи адам койгон деңгээл</translation>
    </message>
    <message>
        <source>Level last time, seen today</source>
        <translation>Өткөн жолку деңгээл, бүгүнкү көз менен</translation>
    </message>
    <message>
        <source>Level of the round before</source>
        <translation>Мурунку турдагы деңгээл</translation>
    </message>
    <message>
        <source>Level {level}</source>
        <translation>{level}-деңгээл</translation>
    </message>
    <message>
        <source>Level {level}: {words}</source>
        <translation>{level}-деңгээл: {words}</translation>
    </message>
    <message>
        <source>Levels that people gave</source>
        <translation>Кимдер кайсы деңгээлди айтты</translation>
    </message>
    <message>
        <source>List the organizations.</source>
        <translation>Уюмдардын тизмесин көрсөтүү.</translation>
    </message>
    <message>
        <source>List the questionnaires at hand.</source>
        <translation>Колдо бар суроолор топтомдорунун тизмесин көрсөтүү.</translation>
    </message>
    <message>
        <source>List, show, check and import questionnaires; write a form to fill.</source>
        <translation>Суроолор топтомдорунун тизмесин көрсөтүү, топтомду чыгаруу, текшерүү, кабыл алуу; толтура турган баракчаны жазуу.</translation>
    </message>
    <message>
        <source>Look whether everything is as the program wrote it.</source>
        <translation>Баары программа жазгандай турабы, текшерүү.</translation>
    </message>
    <message>
        <source>Looked at: organizations {organizations}, rounds {rounds}, answers {answers}.</source>
        <translation>{organizations} уюм, {rounds} тур, {answers} жооп каралды.</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Артка көз салуу</translation>
    </message>
    <message>
        <source>Looking back, we would say level {level} today.</source>
        <translation>Артка көз салсак, бүгүн {level}-деңгээл дейт элек.</translation>
    </message>
    <message>
        <source>Looking back: the level that we would give that earlier time today, knowing what we know now. It stands beside the change and replaces nothing.</source>
        <translation>Артка көз салуу — азыркы билгенибиз менен ошол мезгилге бүгүн коё турган деңгээл. Ал өзгөрүүнүн жанында турат жана эч нерсени алмаштырбайт.</translation>
    </message>
    <message>
        <source>Lower than before: {domains}. That too is worth a talk.</source>
        <translation>Мурункудан төмөн: {domains}. Муну да сүйлөшүп алган оң.</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Эң төмөнкү</translation>
    </message>
    <message>
        <source>Lowest level</source>
        <translation>Эң төмөнкү деңгээл</translation>
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
        <source>Make a backup and print its path.</source>
        <translation>Камдык көчүрмө жасап, кайда жатканын чыгаруу.</translation>
    </message>
    <message>
        <source>Make the workspace and its backups readable without a passphrase.</source>
        <translation>Иш папкасын жана анын камдык көчүрмөлөрүн сыр сүйлөмсүз окула турган кылуу.</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Баалар</translation>
    </message>
    <message>
        <source>Mean {mean}, middle {median}, from the lowest to the highest mark {range}.</source>
        <translation>Орточосу {mean}, ортосундагысы {median}, эң төмөнкү менен эң жогорку баанын айырмасы {range}.</translation>
    </message>
    <message>
        <source>Meanwhile --from-backup reads the newest backup.</source>
        <translation>Азырынча --from-backup эң акыркы камдык көчүрмөнү окуйт.</translation>
    </message>
    <message>
        <source>Median {median} · from lowest to highest: {range} · consensus {consensus} of 1</source>
        <translation>Медиана {median} · эң жогорку менен эң төмөнкүнүн айырмасы: {range} · пикир биримдиги {consensus} / 1</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Мүчөлөрү</translation>
    </message>
    <message>
        <source>Money from</source>
        <translation>Акчасы кайдан</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Канча ай</translation>
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
        <source>Name and surname</source>
        <translation>Аты-жөнү</translation>
    </message>
    <message>
        <source>Names, contacts, dates, people and everything that was written in own words were left out.</source>
        <translation>Аталыштар, байланыштар, даталар, адамдар жана өз сөзү менен жазылгандын баары киргизилген жок.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Жаңы</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Бул жерде жаңы</translation>
    </message>
    <message>
        <source>No answer is in the upper third of the scale yet: every step from here is a step up.</source>
        <translation>Шкаланын жогорку үчтөн биринде азырынча жооп жок: мындан ары ар бир кадам өйдө алып барат.</translation>
    </message>
    <message>
        <source>No indicator was scored both in this round and in the one before, so there is nothing to compare yet.</source>
        <translation>Ушул турда да, мурунку турда да баа алган бир да көрсөткүч жок, ошондуктан салыштыра турган эч нерсе азырынча жок.</translation>
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
        <source>No longer asked</source>
        <translation>Мындан ары суралбайт</translation>
    </message>
    <message>
        <source>No other weak place becomes easier through it.</source>
        <translation>Ал башка алсыз жактарды жеңилдетпейт.</translation>
    </message>
    <message>
        <source>No place below the region is named; regions and themes in own words were left out.</source>
        <translation>Облустан кичине жер аталган жок; өз сөзү менен жазылган облустар жана темалар киргизилген жок.</translation>
    </message>
    <message>
        <source>No plan was at work between these rounds.</source>
        <translation>Бул турлардын ортосунда план болгон эмес.</translation>
    </message>
    <message>
        <source>No plan was kept with an earlier round.</source>
        <translation>Мурунку турларда план түзүлгөн эмес.</translation>
    </message>
    <message>
        <source>Nobody else has judged us. Our confidence in this picture is {confidence}; before it was {before}.</source>
        <translation>Бизге сырттан эч ким баа берген жок. Бул көрүнүштүн ишенимдүүлүгү: {confidence}; мурункусу: {before}.</translation>
    </message>
    <message>
        <source>Nobody is responsible for these actions yet. Who takes on which of them?</source>
        <translation>Бул иш-аракеттерге азырынча эч ким жооптуу эмес. Кайсынысын ким мойнуна алат?</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Жооп бериле элек</translation>
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
        <source>Not now</source>
        <translation>Азыр эмес</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Кыскача жазуу</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Кыскача жазуу: {note}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Кыскача жазуулар</translation>
    </message>
    <message>
        <source>Notes: what we saw and said, and what already works here. No names of people who need protection.</source>
        <translation>Кыскача жазуулар: эмнени көрдүк, эмнени айттык жана бизде эмне мурунтан иштеп келет. Коргоого муктаж адамдардын атын жазбайбыз.</translation>
    </message>
    <message>
        <source>Nothing begins or ends in these days: a good time to look back together.</source>
        <translation>Бул күндөрү эч нерсе башталбайт да, бүтпөйт да: чогуу артка көз салууга ыңгайлуу учур.</translation>
    </message>
    <message>
        <source>Nothing had to wait.</source>
        <translation>Эч нерсени кийинкиге калтырууга туура келген жок.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Азырынча эч нерсе тандалган жок.</translation>
    </message>
    <message>
        <source>Nothing is scored yet, so we do not know what holds us back.</source>
        <translation>Азырынча балл жок, ошондуктан бизге эмне тоскоол болуп жатканын билбейбиз.</translation>
    </message>
    <message>
        <source>Nothing is suggested: every target is reached.</source>
        <translation>Сунуш жок: көздөгөн деңгээлдердин баарына жеттик.</translation>
    </message>
    <message>
        <source>Nothing was changed after that.</source>
        <translation>Андан кийин эч нерсе өзгөртүлгөн эмес.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Азыр</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Эч кайда</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номери</translation>
    </message>
    <message numerus="yes">
        <source>On %n indicators all of them agree.</source>
        <translation>
            <numerusform>%n көрсөткүч боюнча баарынын пикири бир.</numerusform>
            <numerusform>%n көрсөткүч боюнча баарынын пикири бир.</numerusform>
        </translation>
    </message>
    <message>
        <source>On {date} we stood at the same place, {before}.</source>
        <translation>{date} күнү да ушул эле жерде турганбыз: {before}.</translation>
    </message>
    <message>
        <source>One for each of us, without a name, before we talk. Tick one box in each line: the level, “?” for “we don&apos;t know yet”, or “–” for “does not apply to us”.</source>
        <translation>Ар бирибизге бирден, атыбыз жазылбайт, сүйлөшүүдөн мурун толтурулат. Ар бир сапта бир чарчыга белги коюңуз: деңгээл, «?» — «азырынча билбейбиз» же «–» — «бизге тиешеси жок».</translation>
    </message>
    <message>
        <source>Only where five or more of us take part, and only if you like:</source>
        <translation>Бешөө же андан көп болсок гана жана кааласаңыз гана:</translation>
    </message>
    <message>
        <source>Opens at once</source>
        <translation>Дароо жеңилдетет</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Уюм</translation>
    </message>
    <message>
        <source>Organizations that were deleted for good stay deleted: {count}.</source>
        <translation>Биротоло өчүрүлгөн уюмдар өчүрүлгөн бойдон калды: {count}.</translation>
    </message>
    <message>
        <source>Our own questions</source>
        <translation>Өзүбүз кошкон суроолор</translation>
    </message>
    <message>
        <source>Our own questions are answered like the others; they do not count in the score.</source>
        <translation>Өзүбүз кошкон суроолорго да башкаларындай эле жооп беребиз; алар баллга кирбейт.</translation>
    </message>
    <message>
        <source>Our own questions, outside the score</source>
        <translation>Өзүбүз кошкон суроолор, баллга кирбейт</translation>
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
        <translation>Бардык багыттар боюнча ишенимдүүлүк: {confidence}.</translation>
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
        <source>Overall score</source>
        <translation>Жалпы балл</translation>
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
        <source>Paid staff</source>
        <translation>Акы алган кызматкерлер</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Бөлүгү</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>{number}-адам</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Жери</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Катардагы орду</translation>
    </message>
    <message>
        <source>Please choose one of: {names}</source>
        <translation>Булардын бирин тандаңыз: {names}</translation>
    </message>
    <message>
        <source>Print a new recovery code; the earlier one is no longer valid.</source>
        <translation>Жаңы калыбына келтирүү кодун чыгаруу; мурункусу мындан ары жараксыз.</translation>
    </message>
    <message>
        <source>Print a questionnaire.</source>
        <translation>Суроолор топтомун чыгаруу.</translation>
    </message>
    <message>
        <source>Print the plan of a round, or a proposal.</source>
        <translation>Турдун планын же сунушту чыгаруу.</translation>
    </message>
    <message>
        <source>Print the scorecard of a round.</source>
        <translation>Турдун жыйынтык баракчасын чыгаруу.</translation>
    </message>
    <message>
        <source>Print what to work on first, and why.</source>
        <translation>Адегенде эмненин үстүндө иштөө керегин жана эмне үчүн экенин чыгаруу.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Кезеги</translation>
    </message>
    <message>
        <source>Priority = gap × what it opens × importance. The gap is the number of levels to the target. What it opens is 1, and a half for each weak place that becomes easier at once, a quarter for those one step further, and so on. Importance is the weight, half more for a key indicator, and more for votes.</source>
        <translation>Кезек = ажырым × эмнени жеңилдетери × маанилүүлүк. Ажырым — көздөгөн деңгээлге чейин канча деңгээл калганы. «Эмнени жеңилдетери» — бул 1, ага дароо жеңилдеген ар бир алсыз жак үчүн жарым, андан бир кадам ары турганы үчүн чейрек кошулат, ошентип улана берет. Маанилүүлүк — бул салмак; чечүүчү көрсөткүчтө ал бир жарым эсе болот, добуштар болсо дагы көбөйөт.</translation>
    </message>
    <message>
        <source>Priority = gap × what it opens × importance. The order is advice; you choose.</source>
        <translation>Кезек = ажырым × эмнени жеңилдетери × маанилүүлүк. Ирети — кеңеш гана; тандоо сиздики.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Уюмдун маалыматы</translation>
    </message>
    <message>
        <source>Profile: {outcome}</source>
        <translation>Маалыматы: {outcome}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Эмне өзгөрдү</translation>
    </message>
    <message>
        <source>Progress · round {number}</source>
        <translation>Эмне өзгөрдү · {number}-тур</translation>
    </message>
    <message>
        <source>Progress: {organization}</source>
        <translation>Эмне өзгөрдү: {organization}</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Ырастоо</translation>
    </message>
    <message>
        <source>Proof as a number</source>
        <translation>Ырастоо сан түрүндө</translation>
    </message>
    <message>
        <source>Proof now</source>
        <translation>Азыркы ырастоосу</translation>
    </message>
    <message>
        <source>Proof: none; said by us; document seen; in use, so we can show that it is lived; confirmed by others, by members or the community.</source>
        <translation>Ырастоо: жок; өз сөзүбүз менен; документ көрүлдү; иште колдонулат, муну көрсөтө алабыз; башкалар, башкача айтканда мүчөлөр же жамаат ырастады.</translation>
    </message>
    <message>
        <source>Proof: {proof}</source>
        <translation>Ырастоо: {proof}</translation>
    </message>
    <message>
        <source>Proof: {proof}.</source>
        <translation>Ырастоо: {proof}.</translation>
    </message>
    <message>
        <source>Protect the workspace and its backups, or end that.</source>
        <translation>Иш папкасын жана анын камдык көчүрмөлөрүн коргоо же коргоону алып салуу.</translation>
    </message>
    <message>
        <source>PySide6 is loaded as a whole: each start takes longer than it could.</source>
        <translation>PySide6 толугу менен жүктөлдү: программа ар жолу керектүүдөн жайыраак ачылат.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Суроо</translation>
    </message>
    <message>
        <source>Questionnaire on paper</source>
        <translation>Кагаздагы суроолор топтому</translation>
    </message>
    <message>
        <source>Questionnaire on paper: {organization}</source>
        <translation>Кагаздагы суроолор топтому: {organization}</translation>
    </message>
    <message>
        <source>Questionnaire · round {number}</source>
        <translation>Суроолор топтому · {number}-тур</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Суроолор</translation>
    </message>
    <message>
        <source>Questions of our own count in no score, and “not a priority now” changes none.</source>
        <translation>Өзүбүздүн суроолорубуз эч бир баллга кирбейт, «азыр биринчи кезекте эмес» деген белги да баллды өзгөртпөйт.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себеби</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Себеби: {reason}</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Калыбына келтирүү коду</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Калыбына келтирүү барагы</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Облус</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Жооптуу</translation>
    </message>
    <message>
        <source>Rest, while somebody counts where we differ</source>
        <translation>Тыныгуу; бул учурда бирөө пикирлер кайсы жерде айырмаланганын эсептейт</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Жыйынтык</translation>
    </message>
    <message>
        <source>Results: “{organization}”</source>
        <translation>Жыйынтык: «{organization}»</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ролу</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Тур</translation>
    </message>
    <message>
        <source>Round by round</source>
        <translation>Тур артынан тур</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>{number}-тур</translation>
    </message>
    <message>
        <source>Round {number} left out: {domains}.</source>
        <translation>{number}-турга кирген жок: {domains}.</translation>
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
        <source>Round {number}, seen today</source>
        <translation>{number}-тур, бүгүнкү көз менен</translation>
    </message>
    <message>
        <source>Round {number}, {date}</source>
        <translation>{number}-тур, {date}</translation>
    </message>
    <message>
        <source>Round {number}, {date}, compared with round {before}, {before_date}</source>
        <translation>{number}-тур, {date}; салыштырылганы: {before}-тур, {before_date}</translation>
    </message>
    <message>
        <source>Round {number}: level {level}.</source>
        <translation>{number}-тур: {level}-деңгээл.</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Турлар</translation>
    </message>
    <message>
        <source>Rows read from the damaged file: {count}.</source>
        <translation>Бузулган файлдан окулган жазуулар: {count}.</translation>
    </message>
    <message>
        <source>Rows taken from its history: {count}.</source>
        <translation>Анын тарыхынан алынган жазуулар: {count}.</translation>
    </message>
    <message>
        <source>Rows taken from the newest good backup: {count}.</source>
        <translation>Эң акыркы бүтүн камдык көчүрмөдөн алынган жазуулар: {count}.</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Өзгөрүүсүз</translation>
    </message>
    <message>
        <source>Same level, seen differently today</source>
        <translation>Деңгээли ошол эле, бирок бүгүн башкача көрөбүз</translation>
    </message>
    <message>
        <source>Save what can be read from a damaged data file, which is kept.</source>
        <translation>Бузулган маалымат файлынан окууга мүмкүн болгонун сактап калуу; файлдын өзү да сакталат.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Score of the round before</source>
        <translation>Мурунку турдагы балл</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>Баа коюу барагы</translation>
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
        <source>Scored in round {round}; not answered in round {other}</source>
        <translation>{round}-турда баа алган; {other}-турда жооп берилген эмес</translation>
    </message>
    <message>
        <source>Scored in round {round}; not applicable in round {other}</source>
        <translation>{round}-турда баа алган; {other}-турда бизге тиешеси жок болгон</translation>
    </message>
    <message>
        <source>Scored in round {round}; not asked in round {other}</source>
        <translation>{round}-турда баа алган; {other}-турда суралган эмес</translation>
    </message>
    <message>
        <source>Scored in round {round}; not in the questionnaire of round {other}</source>
        <translation>{round}-турда баа алган; {other}-турдун суроолор топтомунда жок</translation>
    </message>
    <message>
        <source>Scored in round {round}; not known in round {other}</source>
        <translation>{round}-турда баа алган; {other}-турда билген эмеспиз</translation>
    </message>
    <message>
        <source>Scores of all domains around a middle</source>
        <translation>Бардык багыттардын баллдары тегерек диаграммада</translation>
    </message>
    <message>
        <source>Seen otherwise</source>
        <translation>Өзгөчө пикир</translation>
    </message>
    <message>
        <source>Self-assessment and development plan of a civil society organization.</source>
        <translation>Жарандык коом уюмунун өзүн-өзү баалоосу жана өнүгүү планы.</translation>
    </message>
    <message>
        <source>Set the passphrase that --passphrase-file holds, and print the recovery code.</source>
        <translation>--passphrase-file ичиндеги сыр сүйлөмдү коюп, калыбына келтирүү кодун чыгаруу.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Үлүшү</translation>
    </message>
    <message>
        <source>Sheet {sheet}</source>
        <translation>{sheet}-барак</translation>
    </message>
    <message>
        <source>Sheets for those responsible</source>
        <translation>Жооптуулар үчүн барактар</translation>
    </message>
    <message>
        <source>Sheets for those responsible: {organization}</source>
        <translation>Жооптуулар үчүн барактар: {organization}</translation>
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
        <source>Size of the file</source>
        <translation>Файлдын көлөмү</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Азырынча аткарылганы</translation>
    </message>
    <message numerus="yes">
        <source>So that like is compared with like, both rounds are calculated again on the %n indicators that both scored, with the weights of today. The numbers may therefore differ a little from those that each round gave by itself.</source>
        <translation>
            <numerusform>Окшошту окшош менен салыштыруу үчүн эки тур тең баа алган %n көрсөткүч боюнча бүгүнкү салмактар менен кайра эсептелди. Ошондуктан сандар ар бир турдун өзү берген сандардан бир аз айырмаланышы мүмкүн.</numerusform>
            <numerusform>Окшошту окшош менен салыштыруу үчүн эки тур тең баа алган %n көрсөткүч боюнча бүгүнкү салмактар менен кайра эсептелди. Ошондуктан сандар ар бир турдун өзү берген сандардан бир аз айырмаланышы мүмкүн.</numerusform>
        </translation>
    </message>
    <message>
        <source>So that nobody is harmed</source>
        <translation>Эч кимге зыян тийбеши үчүн</translation>
    </message>
    <message>
        <source>Somebody still sees it otherwise: {dissent}</source>
        <translation>Өзгөчө пикир: {dissent}</translation>
    </message>
    <message>
        <source>Somebody who answered alone</source>
        <translation>Өз алдынча жооп берген адам</translation>
    </message>
    <message>
        <source>Something in the program did not work. Everything that was saved is safe. If this comes back, show the file {file} to whoever helps you.</source>
        <translation>Программада бир нерсе иштебей калды. Сакталгандын баары бүтүн. Бул кайталанса, {file} файлын сизге жардам берген адамга көрсөтүңүз.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Баскыч</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Башталышы</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Абалы</translation>
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
        <source>Steps away</source>
        <translation>Канча кадам</translation>
    </message>
    <message>
        <source>Still at level 1, where people can come to harm: {indicators}. Until this moves, our stage cannot be higher than “{stage}”.</source>
        <translation>Дагы эле 1-деңгээлде, ал жерде адамдарга зыян тийиши мүмкүн: {indicators}. Бул жылмайынча баскычыбыз «{stage}» баскычынан жогору боло албайт.</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Дагы ачык турганы</translation>
    </message>
    <message>
        <source>Still to be named</source>
        <translation>Азырынча дайындала элек</translation>
    </message>
    <message>
        <source>Story of change</source>
        <translation>Өзгөрүү баяны</translation>
    </message>
    <message>
        <source>Sum {total} : sum of weights {weights} = {mean}</source>
        <translation>Сумма {total} : салмактардын суммасы {weights} = {mean}</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Кыскача баяндама</translation>
    </message>
    <message>
        <source>Summary: {organization}</source>
        <translation>Кыскача баяндама: {organization}</translation>
    </message>
    <message>
        <source>Take hand-over files into the workspace.</source>
        <translation>Өткөрүп берүү файлдарын иш папкасына кабыл алуу.</translation>
    </message>
    <message>
        <source>Taken back: {change}</source>
        <translation>Кайтарылды: {change}</translation>
    </message>
    <message>
        <source>Taken back: {change} · “{title}”</source>
        <translation>Кайтарылды: {change} · «{title}»</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Көздөгөн деңгээл</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексттер</translation>
    </message>
    <message>
        <source>The actions of the plan: done, in part, dropped or open, with proof.</source>
        <translation>Пландын иш-аракеттери: бүткөнү, жарымы бүткөнү, баш тартылганы же ачык турганы, ырастоосу менен.</translation>
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
        <source>The change</source>
        <translation>Өзгөрүү</translation>
    </message>
    <message>
        <source>The confidence</source>
        <translation>Ишенимдүүлүк</translation>
    </message>
    <message>
        <source>The consensus</source>
        <translation>Пикир биримдиги</translation>
    </message>
    <message>
        <source>The damaged file is kept: {file}</source>
        <translation>Бузулган файл сакталды: {file}</translation>
    </message>
    <message>
        <source>The dates</source>
        <translation>Мөөнөттөр</translation>
    </message>
    <message>
        <source>The domains over the rounds</source>
        <translation>Багыттар турлар боюнча</translation>
    </message>
    <message>
        <source>The full box is the level that we chose; its text stands below it. The proof says how well others could see the same. What we do not know is no failure: it is a question to follow.</source>
        <translation>Боёлгон чарчы — биз тандаган деңгээл, анын тексти астында турат. Ырастоо ошол эле нерсени башкалар канчалык көрө аларын айтат. Билбегенибиз кемчилик эмес: ал — тактай турган суроо.</translation>
    </message>
    <message>
        <source>The gap as a question</source>
        <translation>Ажырым суроо түрүндө</translation>
    </message>
    <message>
        <source>The indicators</source>
        <translation>Көрсөткүчтөр</translation>
    </message>
    <message>
        <source>The level agreed together: {level}.</source>
        <translation>Макулдашылган деңгээл: {level}.</translation>
    </message>
    <message>
        <source>The levels that were chosen in both rounds.</source>
        <translation>Эки турда тандалган деңгээлдер.</translation>
    </message>
    <message>
        <source>The newest good backup is of {date}: “cso-assess restore {file}” goes back to it, and keeps the damaged file.</source>
        <translation>Эң акыркы бүтүн камдык көчүрмө — {date}: «cso-assess restore {file}» ага кайтарат, бузулган файл да сакталат.</translation>
    </message>
    <message>
        <source>The next 30, 60 and 90 days</source>
        <translation>Жакынкы 30, 60 жана 90 күн</translation>
    </message>
    <message>
        <source>The order of priorities</source>
        <translation>Биринчи кезектеги маселелердин ирети</translation>
    </message>
    <message>
        <source>The order weighs three things: how far a place is from its target, how many other weak places become easier once it moves, and how important it is. Below each indicator stands their product. The order is advice; the choice is ours.</source>
        <translation>Ирет үч нерсеге карайт: алсыз жак көздөгөн деңгээлден канчалык алыс, ал жылса, дагы канча алсыз жак жеңилдейт жана ал канчалык маанилүү. Ар бир көрсөткүчтүн астында ушул үчөөнүн көбөйтүндүсү турат. Ирет — кеңеш гана; тандоо өзүбүздө.</translation>
    </message>
    <message>
        <source>The organization</source>
        <translation>Уюм</translation>
    </message>
    <message>
        <source>The overall score</source>
        <translation>Жалпы балл</translation>
    </message>
    <message>
        <source>The overall score and every domain before and now, on the same questions.</source>
        <translation>Жалпы балл жана ар бир багыт мурун жана азыр, ошол эле суроолор боюнча.</translation>
    </message>
    <message>
        <source>The overall score is the average of the domain scores, each counted as often as its weight says.</source>
        <translation>Жалпы балл — багыттардын баллдарынын орточосу, ар бири салмагы канча болсо, ошончо жолу эсептелет.</translation>
    </message>
    <message>
        <source>The overall score of each round, self-assessed, on a scale from 1 to {levels}; below it the number and the month of the round.</source>
        <translation>Ар бир турдун жалпы баллы, 1ден {levels} баллга чейинки шкала боюнча өзүн-өзү баалоо; астында турдун номери жана айы.</translation>
    </message>
    <message>
        <source>The places that make weak or unknown ones easier, those that open most at the top.</source>
        <translation>Алсыз же белгисиз жактарды жеңилдеткен көрсөткүчтөр; эң көптү жеңилдеткендери жогоруда.</translation>
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
        <source>The plan has no dated actions yet. Once it has, everybody who is responsible for one gets a sheet here.</source>
        <translation>Планда мөөнөтү бар иш-аракеттер азырынча жок. Алар кошулганда, жооптуу болгон ар бир кишиге бул жерде барак чыгат.</translation>
    </message>
    <message>
        <source>The plan in short</source>
        <translation>План кыскача</translation>
    </message>
    <message>
        <source>The plan of round {number}, {date}</source>
        <translation>{number}-турдун планы, {date}</translation>
    </message>
    <message>
        <source>The plan of this round, so far</source>
        <translation>Бул турдун планы: азырынча аткарылганы</translation>
    </message>
    <message>
        <source>The plan&apos;s frame</source>
        <translation>Пландын алкагы</translation>
    </message>
    <message>
        <source>The reason: {reason}</source>
        <translation>Себеби: {reason}</translation>
    </message>
    <message>
        <source>The rounds were answered on versions {before} and {after} of the questionnaire; indicators are the same when their names in it are.</source>
        <translation>Турларга суроолор топтомунун {before} жана {after} версиялары боюнча жооп берилген; андагы аты бирдей көрсөткүчтөр бир деп эсептелет.</translation>
    </message>
    <message>
        <source>The score of a domain</source>
        <translation>Багыттын баллы</translation>
    </message>
    <message>
        <source>The score of a domain: {domain}</source>
        <translation>Багыттын баллы: {domain}</translation>
    </message>
    <message>
        <source>The score of each domain on its scale</source>
        <translation>Ар бир багыттын шкаладагы баллы</translation>
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
        <source>The story of change</source>
        <translation>Өзгөрүү баяны</translation>
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
        <source>The workspace is again as it was in {file}.</source>
        <translation>Иш папкасы кайрадан {file} көчүрмөсүндөгүдөй болду.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Темалар</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Анда</translation>
    </message>
    <message>
        <source>Then together: we read a question and its levels aloud, see how our sheets differ, and listen most to those who see it otherwise. Then we agree.</source>
        <translation>Анан чогуу: суроону жана деңгээлдерин үн чыгарып окуйбуз, барактарыбыз кайсы жерде айырмаланганын карайбыз, башкача көргөндөрдү өзгөчө кунт коюп угабыз. Андан кийин макулдашабыз.</translation>
    </message>
    <message>
        <source>There are no sheets yet</source>
        <translation>Барактар азырынча жок</translation>
    </message>
    <message>
        <source>There is no good backup.</source>
        <translation>Бүтүн камдык көчүрмө жок.</translation>
    </message>
    <message>
        <source>There is nothing left to take back.</source>
        <translation>Кайтара турган эч нерсе калган жок.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Кайра кыла турган эч нерсе жок.</translation>
    </message>
    <message>
        <source>These are means over the latest closed round of each organization, as it sees itself.</source>
        <translation>Бул — ар бир уюмдун акыркы жабылган туру боюнча орточо баллдар: ар бир уюм өзүн өзү баалаган.</translation>
    </message>
    <message>
        <source>These texts are machine-assisted and wait for review by a native speaker.</source>
        <translation>Бул тексттер машинанын жардамы менен жазылган, аларды эне тилинде сүйлөгөн адам карап чыгышы керек.</translation>
    </message>
    <message>
        <source>This comes first: people can come to harm</source>
        <translation>Эң биринчи: бул жерде адамдарга зыян тийиши мүмкүн</translation>
    </message>
    <message>
        <source>This is a proposal of the program: nobody has agreed to it yet.</source>
        <translation>Бул — программанын сунушу: ага азырынча эч ким макул боло элек.</translation>
    </message>
    <message>
        <source>This is the backup of {date}, {time}; what was written later is not in it.</source>
        <translation>Бул {date}, {time} жасалган камдык көчүрмө; кийин жазылгандар анда жок.</translation>
    </message>
    <message>
        <source>This is the first round that can be compared. What has changed can be told after the next one: answer the same questions again in six to twelve months.</source>
        <translation>Бул — салыштырууга боло турган биринчи тур. Эмне өзгөргөнүн кийинки турдан кийин айтууга болот: ошол эле суроолорго алты айдан он эки айга чейин кайра жооп бериңиздер.</translation>
    </message>
    <message>
        <source>This questionnaire has no texts in this language yet: its texts are shown in {language}.</source>
        <translation>Бул суроолор топтомунун бул тилдеги тексти азырынча жок. Көрсөтүлгөн тексттин тили: {language}.</translation>
    </message>
    <message>
        <source>This round leaves out: {domains}.</source>
        <translation>Бул турга кирген жок: {domains}.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Убакыт</translation>
    </message>
    <message>
        <source>Time spent answering</source>
        <translation>Жооп берүүгө кеткен убакыт</translation>
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
        <source>Title</source>
        <translation>Аталышы</translation>
    </message>
    <message>
        <source>To find out</source>
        <translation>Билүү керек</translation>
    </message>
    <message>
        <source>To find out: {indicators}</source>
        <translation>Билүү керек: {indicators}</translation>
    </message>
    <message>
        <source>To level</source>
        <translation>Кайсы деңгээлге</translation>
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
        <source>Together: talk and agree, with a rest and a meal between</source>
        <translation>Чогуу: сүйлөшүү жана макулдашуу, ортосунда тыныгуу жана тамак</translation>
    </message>
    <message>
        <source>Two or more levels up since the last round without a completed action.</source>
        <translation>Мурунку турдан бери бүткөн иш-аракетсиз эле эки же андан көп деңгээл көтөрүлгөн.</translation>
    </message>
    <message>
        <source>Two rounds are compared only on the questions that both scored, with the weights of the later one. So a score can differ a little from the one that was told at the time.</source>
        <translation>Эки тур экөөндө тең баа алган суроолор боюнча гана, кийинкисинин салмактары менен салыштырылат. Ошондуктан балл ошол кезде айтылгандан бир аз айырмаланышы мүмкүн.</translation>
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
        <source>Volunteers</source>
        <translation>Ыктыярчылары</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Добуштар</translation>
    </message>
    <message>
        <source>We agree to this plan</source>
        <translation>Бул планга макулбуз</translation>
    </message>
    <message>
        <source>We agreed on</source>
        <translation>Макулдаштык</translation>
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
        <source>We asked ourselves these questions too. They are ours alone and count in no score.</source>
        <translation>Бул суроолорду өзүбүзгө өзүбүз бердик. Алар бизге гана тиешелүү жана эч бир баллга кирбейт.</translation>
    </message>
    <message>
        <source>We begin with</source>
        <translation>Эмнеден баштайбыз</translation>
    </message>
    <message>
        <source>We don&apos;t know yet</source>
        <translation>Азырынча билбейбиз</translation>
    </message>
    <message>
        <source>We have moved furthest in: {domains}.</source>
        <translation>Эң алдыга жылган багыттарыбыз: {domains}.</translation>
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
        <source>We tick the level whose words are true of us today, all of them. Between two levels we take the lower one: an honest low answer helps more than a fine one.</source>
        <translation>Бүгүн ар бир сөзү бизге туура келген деңгээлди белгилейбиз. Эки деңгээлдин ортосунда турсак, төмөнкүсүн алабыз: чынчыл төмөн жооп кооз жооптон көбүрөөк жардам берет.</translation>
    </message>
    <message>
        <source>Weak or unknown places</source>
        <translation>Алсыз же белгисиз жактар</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Канча жума</translation>
    </message>
    <message>
        <source>Weeks as wished</source>
        <translation>Каалаган жума саны</translation>
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
        <source>Welcome, why we do this, how it goes</source>
        <translation>Тосуп алуу, эмне үчүн жана кантип өтөрүн айтуу</translation>
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
        <source>What a group said is shown only when at least {count} of it gave a level, and so did at least {count} others or nobody else. Everything else stays among us.</source>
        <translation>Топтун жообу анын кеминде {count} мүчөсү жана калгандардан да кеминде {count} киши деңгээл айтканда (же башка эч ким болбогондо) гана көрсөтүлөт. Калганы өз арабызда калат.</translation>
    </message>
    <message>
        <source>What a place opens = 1, and ½ for each weak or unknown place that becomes easier at once, ¼ for each one step further, and so on by half.</source>
        <translation>Эмнени жеңилдетери = 1, дароо жеңилдеген ар бир алсыз же белгисиз жак үчүн ½, бир кадам арыдагы ар бири үчүн ¼, андан ары ар бир кадамда эки эсе аз.</translation>
    </message>
    <message>
        <source>What already works here</source>
        <translation>Бизде мурунтан иштеп келген нерсе</translation>
    </message>
    <message>
        <source>What already works here: {practice}</source>
        <translation>Бизде мурунтан иштеп келген нерсе: {practice}</translation>
    </message>
    <message>
        <source>What carries us</source>
        <translation>Бизге эмне күч берет</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Мындан ары эмне болот</translation>
    </message>
    <message>
        <source>What could not be compared</source>
        <translation>Эмнени салыштырууга мүмкүн болгон жок</translation>
    </message>
    <message>
        <source>What fell</source>
        <translation>Эмне төмөндөдү</translation>
    </message>
    <message>
        <source>What groups said</source>
        <translation>Топтор эмне деди</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Эмне өзгөрдү</translation>
    </message>
    <message>
        <source>What has changed in our life and work, and what helped.</source>
        <translation>Жашообузда жана ишибизде эмне өзгөрдү, эмне жардам берди.</translation>
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
        <source>What it says</source>
        <translation>Эмнени билдирет</translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation>Тур эмне үчүн өткөрүлдү</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Бул компьютерден эмне чыгат</translation>
    </message>
    <message>
        <source>What no number here can say</source>
        <translation>Бул жердеги эч бир сан айта албаган нерсе</translation>
    </message>
    <message>
        <source>What opens what</source>
        <translation>Эмне эмнени жеңилдетет</translation>
    </message>
    <message>
        <source>What rose</source>
        <translation>Эмне көтөрүлдү</translation>
    </message>
    <message>
        <source>What rose and what fell, and how we see the earlier time today.</source>
        <translation>Эмне көтөрүлдү, эмне төмөндөдү жана ошол убакты бүгүн кандай көрөбүз.</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Муну эмне көрсөтөт</translation>
    </message>
    <message>
        <source>What somebody answered alone</source>
        <translation>Өз алдынча берилген жооп</translation>
    </message>
    <message>
        <source>What stands out, what comes next, thanks</source>
        <translation>Эмне көзгө урунду, мындан ары эмне болот, ыраазычылык</translation>
    </message>
    <message>
        <source>What the round is for</source>
        <translation>Тур эмне үчүн керек</translation>
    </message>
    <message>
        <source>What the second person saw</source>
        <translation>Экинчи адам эмнени көрдү</translation>
    </message>
    <message>
        <source>What these numbers cannot say</source>
        <translation>Бул сандар эмнени айта албайт</translation>
    </message>
    <message>
        <source>What this round leaves out</source>
        <translation>Бул турга эмне кирген жок</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Эмне кылуу керек</translation>
    </message>
    <message>
        <source>What was answered to each indicator, and how well it is proven.</source>
        <translation>Ар бир көрсөткүчкө кандай жооп берилди жана ал канчалык ырасталган.</translation>
    </message>
    <message>
        <source>What was changed after that would be missing.</source>
        <translation>Андан кийин өзгөртүлгөндөр жок болуп калат.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Эмне жасалды</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>Эмне байкалды</translation>
    </message>
    <message>
        <source>What was there before is kept: {file}</source>
        <translation>Мурда турганы сакталды: {file}</translation>
    </message>
    <message>
        <source>What was written here and there is kept in both ways: read both and choose.</source>
        <translation>Бул жерде жана ал жерде эки башкача жазылгандар экөө тең сакталды: экөөнү окуп, тандаңыз.</translation>
    </message>
    <message>
        <source>What was written here and there will be kept in both ways; you choose afterwards.</source>
        <translation>Бул жерде жана ал жерде эки башкача жазылгандар экөө тең сакталат; кийин тандайсыз.</translation>
    </message>
    <message>
        <source>What we answered</source>
        <translation>Эмне деп жооп бердик</translation>
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
        <source>What we have done</source>
        <translation>Эмне иштедик</translation>
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
        <source>What we would work on first</source>
        <translation>Адегенде эмненин үстүндө иштейт элек</translation>
    </message>
    <message>
        <source>What will stand here</source>
        <translation>Бул жерде эмне болот</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Иштеп келгени</translation>
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
        <source>Where opinions differ</source>
        <translation>Пикирлер кайсы жерде айырмаланат</translation>
    </message>
    <message>
        <source>Where we saw it most differently</source>
        <translation>Пикирибиз эң көп айырмаланган жерлер</translation>
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
        <source>Which indicators have changed</source>
        <translation>Кайсы көрсөткүчтөр өзгөрдү</translation>
    </message>
    <message>
        <source>Who leads the talk</source>
        <translation>Сүйлөшүүнү ким алып барат</translation>
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
        <source>Who was missing (no names)</source>
        <translation>Ким катыша алган жок (атын жазбаңыз)</translation>
    </message>
    <message>
        <source>Whoever learns more sees more, and may judge an earlier time more strictly. So we also ask which level we would have given then, knowing what we know now. It stands beside the answer and never replaces it.</source>
        <translation>Көптү билген көптү көрөт жана мурунку мезгилди катуураак баалашы мүмкүн. Ошондуктан азыркы билгенибиз менен анда кайсы деңгээлди айтмак экенибизди да сурайбыз. Ал жооптун жанында турат жана аны эч качан алмаштырбайт.</translation>
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
        <source>Why it was opened again</source>
        <translation>Эмне үчүн кайра ачылды</translation>
    </message>
    <message>
        <source>Why later</source>
        <translation>Эмне үчүн кийин</translation>
    </message>
    <message>
        <source>Why this level</source>
        <translation>Эмне үчүн ушул деңгээл</translation>
    </message>
    <message>
        <source>Why this was chosen</source>
        <translation>Эмне үчүн ушул тандалды</translation>
    </message>
    <message>
        <source>Why we agreed</source>
        <translation>Эмне үчүн ушуга келиштик</translation>
    </message>
    <message>
        <source>With this code a protected workspace and its backups open when the passphrase is forgotten. Without passphrase and code nobody can open them: not the makers of the program either.</source>
        <translation>Сыр сүйлөм унутулса, корголгон иш папкасы жана анын камдык көчүрмөлөрү ушул код менен ачылат. Сыр сүйлөмсүз да, кодсуз да аларды эч ким ача албайт: программаны жасагандар да.</translation>
    </message>
    <message>
        <source>Without a verb, the window opens.</source>
        <translation>Буйрук жазылбаса, терезе ачылат.</translation>
    </message>
    <message>
        <source>Women among them</source>
        <translation>Анын ичинде аялдар</translation>
    </message>
    <message>
        <source>Worth another look</source>
        <translation>Дагы бир карап чыгууга арзыйт</translation>
    </message>
    <message>
        <source>Write a document about a round.</source>
        <translation>Тур жөнүндө документ жазуу.</translation>
    </message>
    <message>
        <source>Write a hand-over file and print the code that opens it; or an anonymized export.</source>
        <translation>Өткөрүп берүү файлын жазып, аны ачкан кодду чыгаруу; же аты-жөнү жашырылган файлды жазуу.</translation>
    </message>
    <message>
        <source>Write the answers file to be filled.</source>
        <translation>Толтура турган жооптор файлын жазуу.</translation>
    </message>
    <message>
        <source>Year of founding</source>
        <translation>Негизделген жылы</translation>
    </message>
    <message>
        <source>a backup that the program made</source>
        <translation>программа жасаган камдык көчүрмө</translation>
    </message>
    <message>
        <source>a domain that is not asked, and why</source>
        <translation>суралбаган багыт жана анын себеби</translation>
    </message>
    <message>
        <source>a picture for the first page, PNG or JPEG</source>
        <translation>биринчи бетке сүрөт, PNG же JPEG</translation>
    </message>
    <message>
        <source>a questionnaire at hand; without a version its latest</source>
        <translation>бар суроолор топтомдорунун бири; версиясы жазылбаса, эң акыркысы</translation>
    </message>
    <message>
        <source>a value is missing after {option}</source>
        <translation>{option} дегенден кийин маани жазылган эмес</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>болжол менен %n мүнөт</numerusform>
            <numerusform>болжол менен %n мүнөт</numerusform>
        </translation>
    </message>
    <message>
        <source>age</source>
        <translation>жашы</translation>
    </message>
    <message>
        <source>agreed: {level}</source>
        <translation>макулдашылды: {level}</translation>
    </message>
    <message>
        <source>all actions together</source>
        <translation>бардык иш-аракеттерге чогуу</translation>
    </message>
    <message>
        <source>all organizations</source>
        <translation>бардык уюмдар</translation>
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
        <source>another file</source>
        <translation>башка файл</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>жооп</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>жооп берилген</translation>
    </message>
    <message>
        <source>answered alone: {count}</source>
        <translation>өз алдынча жооп берген: {count}</translation>
    </message>
    <message>
        <source>answers “we don&apos;t know yet”</source>
        <translation>«азырынча билбейбиз» деген жооптор</translation>
    </message>
    <message>
        <source>as the organization calls itself</source>
        <translation>уюм өзүн кандай атаса</translation>
    </message>
    <message>
        <source>at the lowest level, {level}</source>
        <translation>эң төмөнкү деңгээлде, {level}</translation>
    </message>
    <message>
        <source>board</source>
        <translation>башкарма</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>бюджет</translation>
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
        <source>calculate the stored results of all rounds again</source>
        <translation>бардык турлардын сакталган жыйынтыктарын кайра эсептөө</translation>
    </message>
    <message>
        <source>changed {count}</source>
        <translation>өзгөргөн {count}</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>тандоо</translation>
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
        <source>close the round</source>
        <translation>турду жабуу</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>жабылган</translation>
    </message>
    <message>
        <source>come back to it</source>
        <translation>кийин кайра кароо</translation>
    </message>
    <message>
        <source>confidence {band}</source>
        <translation>ишенимдүүлүгү {band}</translation>
    </message>
    <message>
        <source>confirmed by others</source>
        <translation>башкалар ырастады</translation>
    </message>
    <message>
        <source>consensus {lowest} and {next} of 1</source>
        <translation>пикир биримдиги {lowest} / 1 жана {next} / 1</translation>
    </message>
    <message>
        <source>consensus {value} of 1</source>
        <translation>пикир биримдиги {value} / 1</translation>
    </message>
    <message>
        <source>copied documents: {count} ({size} MB)</source>
        <translation>көчүрүлгөн документтер: {count} ({size} МБ)</translation>
    </message>
    <message>
        <source>core</source>
        <translation>кыска түргө кирет</translation>
    </message>
    <message>
        <source>core questions</source>
        <translation>эң маанилүү суроолор</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>наркы</translation>
    </message>
    <message>
        <source>dates that people fixed</source>
        <translation>адамдар бекиткен күндөр</translation>
    </message>
    <message>
        <source>day not noted, planned until {date}</source>
        <translation>күнү жазылган эмес, пландалган мөөнөтү: {date}</translation>
    </message>
    <message>
        <source>deleted {count}</source>
        <translation>өчүрүлгөн {count}</translation>
    </message>
    <message>
        <source>do not seal the file: anybody can read it</source>
        <translation>файлды мөөрлөбөө: аны каалаган адам окуй алат</translation>
    </message>
    <message>
        <source>document seen</source>
        <translation>документ көрүлдү</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>бизге тиешеси жок</translation>
    </message>
    <message>
        <source>does not apply to us, because</source>
        <translation>бизге тиешеси жок, себеби</translation>
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
        <source>don&apos;t know</source>
        <translation>билбейбиз</translation>
    </message>
    <message>
        <source>done</source>
        <translation>бүткөн</translation>
    </message>
    <message>
        <source>done in part</source>
        <translation>жарымы бүткөн</translation>
    </message>
    <message>
        <source>done so far</source>
        <translation>азырынча бүткөнү</translation>
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
        <source>everybody gave the same levels</source>
        <translation>баары бирдей деңгээл айтты</translation>
    </message>
    <message>
        <source>first day of the plan</source>
        <translation>пландын биринчи күнү</translation>
    </message>
    <message>
        <source>fixed dates</source>
        <translation>бекитилген күндөр</translation>
    </message>
    <message>
        <source>from level {level} to {target}</source>
        <translation>{level}-деңгээлден {target}-деңгээлге</translation>
    </message>
    <message>
        <source>from the plan of round {number}</source>
        <translation>{number}-турдун планынан</translation>
    </message>
    <message>
        <source>hand-over files</source>
        <translation>өткөрүп берүү файлдары</translation>
    </message>
    <message>
        <source>health</source>
        <translation>саламаттык</translation>
    </message>
    <message>
        <source>help needed</source>
        <translation>кандай жардам керек</translation>
    </message>
    <message>
        <source>high</source>
        <translation>жогору</translation>
    </message>
    <message>
        <source>holds the new passphrase</source>
        <translation>жаңы сыр сүйлөм жазылган файл</translation>
    </message>
    <message>
        <source>holds the recovery code of a protected workspace</source>
        <translation>корголгон иш папкасынын калыбына келтирүү коду жазылган файл</translation>
    </message>
    <message>
        <source>holds the recovery code, if the passphrase is lost</source>
        <translation>сыр сүйлөм жоголсо, калыбына келтирүү коду жазылган файл</translation>
    </message>
    <message>
        <source>hours a week</source>
        <translation>жумасына канча саат</translation>
    </message>
    <message>
        <source>hours of work</source>
        <translation>канча саат иш</translation>
    </message>
    <message>
        <source>hours without limit</source>
        <translation>саат чектөөсүз</translation>
    </message>
    <message>
        <source>how it stands</source>
        <translation>иштин абалы</translation>
    </message>
    <message>
        <source>how long the plan lasts; else 12 months</source>
        <translation>план канча айга түзүлөт; жазылбаса, 12 айга</translation>
    </message>
    <message>
        <source>how many members it has</source>
        <translation>канча мүчөсү бар</translation>
    </message>
    <message>
        <source>how many of them are women</source>
        <translation>алардын канчасы аял</translation>
    </message>
    <message>
        <source>how many people it pays</source>
        <translation>канча кишиге айлык төлөйт</translation>
    </message>
    <message>
        <source>how many priorities at most; else 10</source>
        <translation>эң көп дегенде канча артыкчылык; жазылбаса, 10</translation>
    </message>
    <message>
        <source>how many volunteers it has</source>
        <translation>канча ыктыярчысы бар</translation>
    </message>
    <message>
        <source>how much money there is; else no limit</source>
        <translation>канча акча бар; жазылбаса, чек коюлбайт</translation>
    </message>
    <message>
        <source>how much time there is; else no limit</source>
        <translation>канча убакыт бар; жазылбаса, чек коюлбайт</translation>
    </message>
    <message>
        <source>how well the answers are proven, 0 to 1</source>
        <translation>жооптор канчалык ырасталган, 0дөн 1ге чейин</translation>
    </message>
    <message>
        <source>ideas</source>
        <translation>ойлор</translation>
    </message>
    <message>
        <source>in conflict {count}</source>
        <translation>карама-каршы {count}</translation>
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
        <source>its first line opens the files; may be repeated</source>
        <translation>биринчи сабы файлдарды ачат; бир нече жолу жазса болот</translation>
    </message>
    <message>
        <source>its first line seals the file in the place of a new code</source>
        <translation>жаңы коддун ордуна ушул файлдын биринчи сабы менен мөөрлөө</translation>
    </message>
    <message>
        <source>its first line, or that of standard input, opens a protected workspace</source>
        <translation>ушул файлдын же стандарттык киргизүүнүн биринчи сабы корголгон иш папкасын ачат</translation>
    </message>
    <message>
        <source>keep data, settings, logs and backups under DIR</source>
        <translation>маалыматты, жөндөөлөрдү, журналдарды жана камдык көчүрмөлөрдү DIR ичинде сактоо</translation>
    </message>
    <message>
        <source>key</source>
        <translation>чечүүчү</translation>
    </message>
    <message>
        <source>key indicator</source>
        <translation>чечүүчү көрсөткүч</translation>
    </message>
    <message>
        <source>leave out names of the organization and of people</source>
        <translation>уюмдун аталышысыз жана адамдардын ысымдарысыз</translation>
    </message>
    <message>
        <source>leave out the pages about the calculation</source>
        <translation>эсептөө тууралуу беттерсиз</translation>
    </message>
    <message>
        <source>leave out what people wrote in their own words</source>
        <translation>адамдардын өз сөзү менен жазгандарысыз</translation>
    </message>
    <message>
        <source>leave out who people are</source>
        <translation>адамдардын ким экенин көрсөтпөө</translation>
    </message>
    <message>
        <source>level</source>
        <translation>деңгээл</translation>
    </message>
    <message>
        <source>level from 1 to {levels}</source>
        <translation>1ден {levels} деңгээлге чейин</translation>
    </message>
    <message>
        <source>level from 1 to {levels} · confidence · lowest place</source>
        <translation>1ден {levels} деңгээлге чейин · ишенимдүүлүк · эң алсыз жак</translation>
    </message>
    <message>
        <source>level to be reached</source>
        <translation>жетүүнү каалаган деңгээл</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>{level}-деңгээл</translation>
    </message>
    <message>
        <source>level {level} now, level {target} wanted</source>
        <translation>азыр {level}-деңгээл, көздөгөнү — {target}-деңгээл</translation>
    </message>
    <message>
        <source>level {level} of {levels}</source>
        <translation>{levels} деңгээлдин {level}-деңгээли</translation>
    </message>
    <message>
        <source>livelihoods</source>
        <translation>тиричилик булактары</translation>
    </message>
    <message>
        <source>looking back</source>
        <translation>артка көз салуу</translation>
    </message>
    <message>
        <source>low</source>
        <translation>төмөн</translation>
    </message>
    <message>
        <source>man</source>
        <translation>эркек</translation>
    </message>
    <message>
        <source>mark every page as a draft</source>
        <translation>ар бир бетке каралама деп белги коюу</translation>
    </message>
    <message>
        <source>mark on sheet {sheet}</source>
        <translation>{sheet}-барактагы баа</translation>
    </message>
    <message>
        <source>means from outside</source>
        <translation>сырттан келген каражат</translation>
    </message>
    <message>
        <source>means of five organizations or more, for donors</source>
        <translation>беш же андан көп уюм боюнча орточолор, донорлор үчүн</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>орто</translation>
    </message>
    <message>
        <source>member</source>
        <translation>мүчө</translation>
    </message>
    <message>
        <source>members</source>
        <translation>мүчөлөр</translation>
    </message>
    <message>
        <source>men</source>
        <translation>эркектер</translation>
    </message>
    <message>
        <source>missing: {names}</source>
        <translation>жетишпейт: {names}</translation>
    </message>
    <message>
        <source>months of the plan</source>
        <translation>план канча айга созулат</translation>
    </message>
    <message>
        <source>more hours than there are</source>
        <translation>колдо бардан ашык саат</translation>
    </message>
    <message>
        <source>more than 2 million som</source>
        <translation>2 миллион сомдон көп</translation>
    </message>
    <message>
        <source>names: {count}</source>
        <translation>ысымдар: {count}</translation>
    </message>
    <message>
        <source>new action</source>
        <translation>жаңы иш-аракет</translation>
    </message>
    <message>
        <source>new {count}</source>
        <translation>жаңы {count}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жок</translation>
    </message>
    <message>
        <source>no action yet</source>
        <translation>азырынча иш-аракет жок</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>азырынча жооп жок</translation>
    </message>
    <message>
        <source>no level yet</source>
        <translation>азырынча деңгээл жок</translation>
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
        <source>not a priority now</source>
        <translation>азыр биринчи кезекте эмес</translation>
    </message>
    <message>
        <source>not agreed yet</source>
        <translation>макулдашыла элек</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>жооп жок</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>жооп бериле элек</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>бизге тиешеси жок</translation>
    </message>
    <message>
        <source>not known here: {names}</source>
        <translation>бул жерде белгисиз: {names}</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>азырынча билбейбиз</translation>
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
        <source>note</source>
        <translation>кыскача жазуу</translation>
    </message>
    <message>
        <source>nothing holds the stage back</source>
        <translation>баскычты эч нерсе кармап турган жок</translation>
    </message>
    <message>
        <source>nothing noted</source>
        <translation>эч нерсе жазылган эмес</translation>
    </message>
    <message>
        <source>nothing scored</source>
        <translation>эч нерсе баа алган жок</translation>
    </message>
    <message>
        <source>nothing that both scored</source>
        <translation>эки турда тең баа алганы жок</translation>
    </message>
    <message>
        <source>of {count} that both rounds scored</source>
        <translation>эки турда тең баа алган {count} көрсөткүчтөн</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>мөөнөтүндө</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>булардын бири ({names})</translation>
    </message>
    <message>
        <source>only tell what they would bring</source>
        <translation>алар эмне алып келерин гана көрсөтүү</translation>
    </message>
    <message>
        <source>only these rounds</source>
        <translation>ушул турлар гана</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ачык</translation>
    </message>
    <message>
        <source>open every page in every language and make every document</source>
        <translation>ар бир бетти ар бир тилде ачып, ар бир документти түзүү</translation>
    </message>
    <message>
        <source>open the window without reading the settings</source>
        <translation>жөндөөлөрдү окубай терезени ачуу</translation>
    </message>
    <message numerus="yes">
        <source>opens %n</source>
        <translation>
            <numerusform>%n жакты жеңилдетет</numerusform>
            <numerusform>%n жакты жеңилдетет</numerusform>
        </translation>
    </message>
    <message>
        <source>options</source>
        <translation>параметрлер</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ирети</translation>
    </message>
    <message>
        <source>our own means</source>
        <translation>өз каражатыбыз</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>мөөнөтү өткөн</translation>
    </message>
    <message>
        <source>overdue since {date}</source>
        <translation>мөөнөтү өткөн: {date}</translation>
    </message>
    <message>
        <source>own {number}</source>
        <translation>өз {number}</translation>
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
        <source>planned until {date}</source>
        <translation>пландалган мөөнөтү: {date}</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>JSON түрүндө чыгаруу</translation>
    </message>
    <message>
        <source>print the program&apos;s version</source>
        <translation>программанын версиясын чыгаруу</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>ырастоо</translation>
    </message>
    <message>
        <source>proof that it is done</source>
        <translation>аткарылганын эмне ырастайт</translation>
    </message>
    <message>
        <source>protection from violence</source>
        <translation>зомбулуктан коргоо</translation>
    </message>
    <message>
        <source>read the newest backup, for example while somebody else has the data open</source>
        <translation>эң акыркы камдык көчүрмөнү окуу, мисалы, маалымат башка бирөөдө ачык турганда</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>кайра ачылган</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>жооптуу</translation>
    </message>
    <message>
        <source>role</source>
        <translation>ролу</translation>
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
        <source>scored</source>
        <translation>деңгээли бар</translation>
    </message>
    <message>
        <source>self-assessed: {before} then, {after} now</source>
        <translation>өзүн-өзү баалоо: анда {before}, азыр {after}</translation>
    </message>
    <message>
        <source>self-assessed; confidence: {band}</source>
        <translation>өзүн-өзү баалоо; ишенимдүүлүк: {band}</translation>
    </message>
    <message>
        <source>show this help and do nothing else</source>
        <translation>ушул жардамды гана көрсөтүү</translation>
    </message>
    <message>
        <source>sign that it worked</source>
        <translation>иш бергени эмнеден көрүнөт</translation>
    </message>
    <message>
        <source>small first try</source>
        <translation>кичине сынап көрүү</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>кызматкер</translation>
    </message>
    <message>
        <source>staff members</source>
        <translation>кызматкерлер</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>кадамдар</translation>
    </message>
    <message>
        <source>still to be named</source>
        <translation>азырынча дайындала элек</translation>
    </message>
    <message>
        <source>still to do</source>
        <translation>алдыда турат</translation>
    </message>
    <message>
        <source>store the plan</source>
        <translation>планды сактоо</translation>
    </message>
    <message>
        <source>taking out</source>
        <translation>пландан чыгаруу</translation>
    </message>
    <message>
        <source>texts: {count}</source>
        <translation>тексттер: {count}</translation>
    </message>
    <message>
        <source>the core questions only or all of them; else all</source>
        <translation>эң маанилүү суроолор гана же баары; жазылбаса, баары</translation>
    </message>
    <message>
        <source>the date to work with</source>
        <translation>кайсы күндү бүгүн деп эсептөө</translation>
    </message>
    <message>
        <source>the day of the round; else today</source>
        <translation>турдун күнү; жазылбаса, бүгүн</translation>
    </message>
    <message>
        <source>the district</source>
        <translation>району</translation>
    </message>
    <message>
        <source>the document to write</source>
        <translation>жазыла турган документ</translation>
    </message>
    <message>
        <source>the file to write; .csoa, or for an anonymized export one of the others</source>
        <translation>жазыла турган файл: .csoa, ал эми аты-жөнү жашырылган файл үчүн — калгандарынын бири</translation>
    </message>
    <message>
        <source>the filled answers file: .xlsx, .csv or .json</source>
        <translation>толтурулган жооптор файлы: .xlsx, .csv же .json</translation>
    </message>
    <message>
        <source>the first day of the plan; else the Monday after the round</source>
        <translation>пландын биринчи күнү; жазылбаса, турдан кийинки дүйшөмбү</translation>
    </message>
    <message>
        <source>the first line is the password that opens the PDF</source>
        <translation>биринчи сабы — PDF файлын ачкан сырсөз</translation>
    </message>
    <message>
        <source>the folder of a questionnaire</source>
        <translation>суроолор топтомунун папкасы</translation>
    </message>
    <message>
        <source>the highest stage</source>
        <translation>эң жогорку баскыч</translation>
    </message>
    <message>
        <source>the id of a round; “{command}” tells it</source>
        <translation>турдун белгиси; аны «{command}» көрсөтөт</translation>
    </message>
    <message>
        <source>the id of the earlier round</source>
        <translation>мурунку турдун белгиси</translation>
    </message>
    <message>
        <source>the id of the later round</source>
        <translation>кийинки турдун белгиси</translation>
    </message>
    <message>
        <source>the name or the id of an organization</source>
        <translation>уюмдун аталышы же белгиси</translation>
    </message>
    <message>
        <source>the oblast</source>
        <translation>облусу</translation>
    </message>
    <message>
        <source>the plan and the sheets also come on A5</source>
        <translation>план менен барактар A5 форматында да чыгат</translation>
    </message>
    <message>
        <source>the profile only: there are no rounds</source>
        <translation>уюмдун маалыматы гана: турлар жок</translation>
    </message>
    <message>
        <source>the stage is held by {indicators}</source>
        <translation>баскычты кармап турат: {indicators}</translation>
    </message>
    <message>
        <source>the town or village</source>
        <translation>шаары же айылы</translation>
    </message>
    <message>
        <source>the workbook to write</source>
        <translation>жазыла турган Excel таблицасы</translation>
    </message>
    <message>
        <source>the year of its founding</source>
        <translation>негизделген жылы</translation>
    </message>
    <message>
        <source>their rounds as well, with the ids of these</source>
        <translation>турлары да, белгилери менен</translation>
    </message>
    <message>
        <source>this is meant</source>
        <translation>чын эле ушундай керек</translation>
    </message>
    <message>
        <source>to 29</source>
        <translation>29 жашка чейин</translation>
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
        <source>up to 29 years</source>
        <translation>29 жашка чейин</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>колдонуу: </translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>ыктыярчы</translation>
    </message>
    <message>
        <source>volunteers</source>
        <translation>ыктыярчылар</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>добуштар</translation>
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
        <source>we don&apos;t know yet</source>
        <translation>азырынча билбейбиз</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>канча жума</translation>
    </message>
    <message>
        <source>weight {weight}</source>
        <translation>салмагы {weight}</translation>
    </message>
    <message>
        <source>what already works</source>
        <translation>эмне жакшы иштейт</translation>
    </message>
    <message>
        <source>what helped</source>
        <translation>эмне жардам берди</translation>
    </message>
    <message>
        <source>what is given</source>
        <translation>эмне жазылат</translation>
    </message>
    <message>
        <source>what is to be done</source>
        <translation>эмне кылуу керек</translation>
    </message>
    <message>
        <source>what it works on; may be repeated</source>
        <translation>эмне менен алектенет; кайталаса болот</translation>
    </message>
    <message>
        <source>what you wrote</source>
        <translation>жазганыңыз</translation>
    </message>
    <message>
        <source>where the money comes from</source>
        <translation>акчасы кайдан</translation>
    </message>
    <message>
        <source>where to write it, such as a flash disk</source>
        <translation>кайда жазуу, мисалы флешкага</translation>
    </message>
    <message>
        <source>who sees it otherwise</source>
        <translation>ким башкача көрөт</translation>
    </message>
    <message>
        <source>whom it could harm</source>
        <translation>кимге зыян тийгизиши мүмкүн</translation>
    </message>
    <message>
        <source>why it does not apply</source>
        <translation>эмне үчүн тиешеси жок</translation>
    </message>
    <message>
        <source>why this choice</source>
        <translation>эмне үчүн мындай тандоо</translation>
    </message>
    <message>
        <source>why this level</source>
        <translation>эмне үчүн ушул деңгээл</translation>
    </message>
    <message>
        <source>with dates, responsible people and steps</source>
        <translation>мөөнөтү, жооптуусу жана кадамдары менен</translation>
    </message>
    <message>
        <source>without colours</source>
        <translation>түссүз</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>аял</translation>
    </message>
    <message>
        <source>woman or man</source>
        <translation>аял же эркек</translation>
    </message>
    <message>
        <source>women</source>
        <translation>аялдар</translation>
    </message>
    <message>
        <source>women&apos;s rights</source>
        <translation>аялдардын укуктары</translation>
    </message>
    <message>
        <source>write the recovery sheet, to be printed</source>
        <translation>басып чыгара турган калыбына келтирүү барагын жазуу</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ооба</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>сиздин тандоо</translation>
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
        <source>{answered} of {asked} answered</source>
        <translation>{asked} суроодон {answered} жооп</translation>
    </message>
    <message>
        <source>{answered} of {asked} answers</source>
        <translation>{asked} суроодон {answered} жооп</translation>
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
        <source>{count} × level {level}</source>
        <translation>{count} × {level}-деңгээл</translation>
    </message>
    <message>
        <source>{count} × {share}</source>
        <translation>{count} × {share}</translation>
    </message>
    <message>
        <source>{distance} to “{stage}”</source>
        <translation>«{stage}» баскычына чейин {distance}</translation>
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
        <translation>{domain}: азырынча эч нерсе баа алган жок.</translation>
    </message>
    <message>
        <source>{domain}: {score}, before {before}, confidence {confidence}, lowest place {lowest}.</source>
        <translation>{domain}: {score}, мурун {before}, ишенимдүүлүгү {confidence}, эң алсыз жагы {lowest}.</translation>
    </message>
    <message>
        <source>{domain}: {score}, before {before}.</source>
        <translation>{domain}: {score}, мурун {before}.</translation>
    </message>
    <message>
        <source>{domain}: {score}, confidence {confidence}, lowest place {lowest}.</source>
        <translation>{domain}: {score}, ишенимдүүлүгү {confidence}, эң алсыз жагы {lowest}.</translation>
    </message>
    <message>
        <source>{domain}: {score}.</source>
        <translation>{domain}: {score}.</translation>
    </message>
    <message>
        <source>{file}: {done} of {whole} …</source>
        <translation>{file}: {whole} ичинен {done} …</translation>
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
        <source>{indicator} makes easier: {others}.</source>
        <translation>{indicator} муну жеңилдетет: {others}.</translation>
    </message>
    <message>
        <source>{indicator}: consensus {consensus}; {marks}; {agreed}.</source>
        <translation>{indicator}: пикир биримдиги {consensus}; {marks}; {agreed}.</translation>
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
        <source>{indicator}: {levels}. The average is {mean}, the consensus {consensus}.</source>
        <translation>{indicator}: {levels}. Орточосу {mean}, пикир биримдиги {consensus}.</translation>
    </message>
    <message>
        <source>{indicator}: {state}</source>
        <translation>{indicator}: {state}</translation>
    </message>
    <message>
        <source>{indicator}: {state}, a key indicator</source>
        <translation>{indicator}: {state}, чечүүчү көрсөткүч</translation>
    </message>
    <message>
        <source>{indicator}: {state}, a key indicator that holds the stage back</source>
        <translation>{indicator}: {state}, баскычты кармап турган чечүүчү көрсөткүч</translation>
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
        <translation>деңгээл {level}–{next_level}</translation>
    </message>
    <message>
        <source>{level} · {opens}</source>
        <translation>{level} · {opens}</translation>
    </message>
    <message>
        <source>{level}, held by {indicators}</source>
        <translation>{level}, кармап турат: {indicators}</translation>
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
        <source>{number} of 1</source>
        <translation>{number} / 1</translation>
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
        <translation>{number}, жүрүп жатат · {share}&#xa0;%</translation>
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
        <translation>{option} менен {other} чогуу жазылбайт</translation>
    </message>
    <message>
        <source>{option} takes no value</source>
        <translation>{option} үчүн маани жазылбайт</translation>
    </message>
    <message>
        <source>{organization}: round {number}, {date}</source>
        <translation>{organization}: {number}-тур, {date}</translation>
    </message>
    <message>
        <source>{people} × level {level}</source>
        <translation>{people} × {level}-деңгээл</translation>
    </message>
    <message>
        <source>{progress} % done</source>
        <translation>{progress} % бүттү</translation>
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
        <source>{round} (new here): {outcome}</source>
        <translation>{round} (бул жерде жаңы): {outcome}</translation>
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
        <source>{score} · {stage}, self-assessed</source>
        <translation>{score} · {stage}, өзүн-өзү баалоо</translation>
    </message>
    <message>
        <source>{stage}, self-assessed</source>
        <translation>{stage}, өзүн-өзү баалоо</translation>
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
        <translation>{title}, {responsible}: {start} – {end}, {status}</translation>
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
        <source>“How might we …?”</source>
        <translation>«Кантсек болот …?»</translation>
    </message>
    <message>
        <source>“cso-assess salvage” saves what can be read; the damaged file is kept.</source>
        <translation>«cso-assess salvage» окууга мүмкүн болгонун сактап калат; бузулган файл да сакталат.</translation>
    </message>
    <message>
        <source>“{name}” was deleted here for good and does not come back.</source>
        <translation>«{name}» бул жерде биротоло өчүрүлгөн жана кайра келбейт.</translation>
    </message>
    <message>
        <source>“{name}”: what was written in two ways is kept in both; choose in the window.</source>
        <translation>«{name}»: эки башкача жазылгандар экөө тең сакталды; терезеден тандаңыз.</translation>
    </message>
    <message>
        <source>“{title}” ({reason})</source>
        <translation>«{title}» ({reason})</translation>
    </message>
    <message>
        <source>“{value}” is not known here; known are: {names}</source>
        <translation>«{value}» бул жерде белгисиз; белгилүүлөрү: {names}</translation>
    </message>
    <message>
        <source>• {title}</source>
        <translation>• {title}</translation>
    </message>
    <message>
        <source>• {title}, a copy is in the program</source>
        <translation>• {title}; көчүрмөсү программада</translation>
    </message>
    <message>
        <source>• {title}, kept here: {place}</source>
        <translation>• {title}; сакталган жери: {place}</translation>
    </message>
    <message numerus="yes">
        <source>… (%n more letters stand in the program.)</source>
        <translation>
            <numerusform>… (Калган %n тамга программада турат.)</numerusform>
            <numerusform>… (Калган %n тамга программада турат.)</numerusform>
        </translation>
    </message>
</context>
</TS>
