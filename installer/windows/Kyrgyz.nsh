; The installer's pages in Kyrgyz; its common words stand in Kyrgyz.nlf.

!insertmacro LANGFILE "Kyrgyz" "Kyrgyz" "Кыргызча" "Kyrgyz"

!ifdef MUI_COMPONENTSPAGE | MUI_UNCOMPONENTSPAGE
  ${LangFileString} MUI_INNERTEXT_COMPONENTS_DESCRIPTION_TITLE "Түшүндүрмө"
  ${LangFileString} MUI_INNERTEXT_COMPONENTS_DESCRIPTION_INFO "Түшүндүрмөсүн көрүү үчүн чычканды үстүнө алып барыңыз."
!endif

!ifdef MUI_UNCOMPONENTSPAGE
  ${LangFileString} MUI_UNTEXT_COMPONENTS_TITLE "Эмне өчүрүлсүн"
  ${LangFileString} MUI_UNTEXT_COMPONENTS_SUBTITLE "$(^NameDA) компьютерден эмнелери менен өчүрүлөрүн тандаңыз."
!endif

!ifdef MUI_INSTFILESPAGE
  ${LangFileString} MUI_TEXT_INSTALLING_TITLE "Орнотулууда"
  ${LangFileString} MUI_TEXT_INSTALLING_SUBTITLE "$(^NameDA) орнотулуп жатат, күтө туруңуз."
  ${LangFileString} MUI_TEXT_FINISH_TITLE "Орнотулду"
  ${LangFileString} MUI_TEXT_FINISH_SUBTITLE "Баары ийгиликтүү орнотулду."
  ${LangFileString} MUI_TEXT_ABORT_TITLE "Орнотуу токтотулду"
  ${LangFileString} MUI_TEXT_ABORT_SUBTITLE "Программа толук орнотулган жок."
!endif

!ifdef MUI_UNINSTFILESPAGE
  ${LangFileString} MUI_UNTEXT_UNINSTALLING_TITLE "Өчүрүлүүдө"
  ${LangFileString} MUI_UNTEXT_UNINSTALLING_SUBTITLE "$(^NameDA) өчүрүлүп жатат, күтө туруңуз."
  ${LangFileString} MUI_UNTEXT_FINISH_TITLE "Өчүрүлдү"
  ${LangFileString} MUI_UNTEXT_FINISH_SUBTITLE "Баары ийгиликтүү өчүрүлдү."
  ${LangFileString} MUI_UNTEXT_ABORT_TITLE "Өчүрүү токтотулду"
  ${LangFileString} MUI_UNTEXT_ABORT_SUBTITLE "Программа толук өчүрүлгөн жок."
!endif

!ifdef MUI_FINISHPAGE
  ${LangFileString} MUI_TEXT_FINISH_INFO_TITLE "$(^NameDA) даяр"
  ${LangFileString} MUI_TEXT_FINISH_INFO_TEXT "$(^NameDA) компьютериңизге орнотулду.$\r$\n$\r$\nБул терезени жабуу үчүн «Бүттү» баскычын басыңыз."
  ${LangFileString} MUI_TEXT_FINISH_INFO_REBOOT "$(^NameDA) толук орнотулушу үчүн компьютерди өчүрүп күйгүзүү керек. Азыр өчүрүп күйгүзөсүзбү?"
!endif

!ifdef MUI_FINISHPAGE | MUI_UNFINISHPAGE
  ${LangFileString} MUI_TEXT_FINISH_REBOOTNOW "Азыр өчүрүп күйгүзүү"
  ${LangFileString} MUI_TEXT_FINISH_REBOOTLATER "Кийин өзүм өчүрүп күйгүзөм"
  ${LangFileString} MUI_TEXT_FINISH_RUN "$(^NameDA) программасын &ачуу"
  ${LangFileString} MUI_TEXT_FINISH_SHOWREADME "&Түшүндүрмөнү ачуу"
  ${LangFileString} MUI_BUTTONTEXT_FINISH "&Бүттү"
!endif

!ifdef MUI_UNCONFIRMPAGE
  ${LangFileString} MUI_UNTEXT_CONFIRM_TITLE "$(^NameDA) программасын өчүрүү"
  ${LangFileString} MUI_UNTEXT_CONFIRM_SUBTITLE "$(^NameDA) компьютериңизден өчүрүлөт. Маалыматтарыңыз кала берет."
!endif

!ifdef MUI_ABORTWARNING
  ${LangFileString} MUI_TEXT_ABORTWARNING "$(^Name) орнотулбай калсынбы?"
!endif

!ifdef MUI_UNABORTWARNING
  ${LangFileString} MUI_UNTEXT_ABORTWARNING "$(^Name) өчүрүлбөй калсынбы?"
!endif
