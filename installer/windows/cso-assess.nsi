; The Windows installer: for one person, without administrator rights. makensis gets from installer/windows/__init__.py:
; VERSION, FOLDER (the built program), PICTURES (its icons) and PACKAGE (the file to write).
;
;   setup.exe /S [/D=FOLDER]             installs or upgrades in silence; status 2 when the program is open
;   uninstall.exe /S [/DATA=delete]      removes in silence; the data stays unless it is told otherwise

Unicode true
ManifestDPIAware true
ManifestSupportedOS all
RequestExecutionLevel user
SetCompressor /SOLID lzma

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "WinVer.nsh"
!include "x64.nsh"

!define NAME "CSO Assess"
!define PROGRAM "CSO Assess.exe"
!define COMMAND "cso-assess.exe"
!define CLASS "CSOAssess.HandOver"
!define OURS "Software\CSO Assess"
!define LISTED "Software\Microsoft\Windows\CurrentVersion\Uninstall\CSO Assess"
!define DATA "$LOCALAPPDATA\cso-assess"

Name "${NAME}"
BrandingText "${NAME} ${VERSION}"
SpaceTexts none
OutFile "${PACKAGE}"
InstallDir "$LOCALAPPDATA\Programs\CSO Assess"
InstallDirRegKey HKCU "${OURS}" "folder"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME}"
VIAddVersionKey "LegalCopyright" "MIT"

!define MUI_ICON "${PICTURES}\cso-assess.ico"
!define MUI_UNICON "${PICTURES}\cso-assess.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${PICTURES}\beside.bmp"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!define MUI_LANGDLL_WINDOWTITLE "${NAME}"
!define MUI_LANGDLL_INFO "Тил · Язык · Language"
!define MUI_LANGDLL_ALLLANGUAGES
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "${OURS}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "language"
!define MUI_COMPONENTSPAGE_NODESC

!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES
; The order in which the program offers its languages, turned round: the list is built from its end.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Russian"
!insertmacro MUI_LANGUAGEEX "${__FILEDIR__}" "Kyrgyz"
!insertmacro MUI_RESERVEFILE_LANGDLL

LangString IS_OPEN ${LANG_ENGLISH} "CSO Assess is open. Nothing was changed. Close its window, then choose Retry."
LangString IS_OPEN ${LANG_RUSSIAN} "CSO Assess открыта. Ничего не изменено. Закройте её окно и нажмите «Повторить»."
LangString IS_OPEN ${LANG_KYRGYZ} "CSO Assess ачык турат. Эч нерсе өзгөргөн жок. Анын терезесин жаап, кайра аракет кылыңыз."
LangString TOO_OLD ${LANG_ENGLISH} "CSO Assess needs Windows 10 (1809) or newer, 64 bit. Nothing was installed."
LangString TOO_OLD ${LANG_RUSSIAN} "Для CSO Assess нужна 64-разрядная Windows 10 (1809) или новее. Ничего не установлено."
LangString TOO_OLD ${LANG_KYRGYZ} "CSO Assess үчүн 64 разряддуу Windows 10 (1809) же андан жаңысы керек. Эч нерсе орнотулган жок."
LangString THE_PROGRAM ${LANG_ENGLISH} "The program"
LangString THE_PROGRAM ${LANG_RUSSIAN} "Программа"
LangString THE_PROGRAM ${LANG_KYRGYZ} "Программа"
LangString THE_DATA ${LANG_ENGLISH} "All assessments, plans and backups (cannot be undone)"
LangString THE_DATA ${LANG_RUSSIAN} "Все оценки, планы и копии (вернуть нельзя)"
LangString THE_DATA ${LANG_KYRGYZ} "Баалоо, план, көчүрмөлөр (кайтарылбайт)"
LangString SURE ${LANG_ENGLISH} "Delete all assessments, plans and backups of CSO Assess on this computer? They cannot be brought back."
LangString SURE ${LANG_RUSSIAN} "Удалить все оценки, планы и копии CSO Assess на этом компьютере? Вернуть их будет нельзя."
LangString SURE ${LANG_KYRGYZ} "Ушул компьютердеги CSO Assess программасынын бардык баалоолору, пландары жана камдык көчүрмөлөрү өчүрүлсүнбү? Аларды кайра кайтаруу мүмкүн болбойт."
LangString HAND_OVER ${LANG_ENGLISH} "CSO Assess hand-over file"
LangString HAND_OVER ${LANG_RUSSIAN} "Файл передачи CSO Assess"
LangString HAND_OVER ${LANG_KYRGYZ} "CSO Assess өткөрүп берүү файлы"

; A program that runs cannot be opened for writing. In silence there is nobody to ask.
!macro WAIT_UNTIL_CLOSED FILE
  ${Do}
    ClearErrors
    ${IfNot} ${FileExists} "$INSTDIR\${FILE}"
      ${Break}
    ${EndIf}
    FileOpen $0 "$INSTDIR\${FILE}" a
    ${IfNot} ${Errors}
      FileClose $0
      ${Break}
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IS_OPEN)" /SD IDCANCEL IDRETRY +3
    SetErrorLevel 2
    Quit
  ${Loop}
!macroend

!macro REMOVE_PROGRAM
  RMDir /r "$INSTDIR\program"
  Delete "$INSTDIR\${PROGRAM}"
  Delete "$INSTDIR\${COMMAND}"
  Delete "$INSTDIR\LICENCES.txt"
!macroend

!macro TELL_EXPLORER
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Function .onInit
  !insertmacro MUI_LANGDLL_DISPLAY
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(TOO_OLD)" /SD IDOK
    SetErrorLevel 3
    Quit
  ${EndIf}
  !insertmacro WAIT_UNTIL_CLOSED "${PROGRAM}"
  !insertmacro WAIT_UNTIL_CLOSED "${COMMAND}"
FunctionEnd

Section
  SetShellVarContext current
  ; What an older version had and this one has not would be found by the program.
  !insertmacro REMOVE_PROGRAM
  SetOutPath "$INSTDIR"
  File /r "${FOLDER}\*"
  File "/oname=$INSTDIR\program\handover-file.ico" "${PICTURES}\handover-file.ico"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}"
  CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\${PROGRAM}"

  WriteRegStr HKCU "Software\Classes\.csoa" "" "${CLASS}"
  WriteRegStr HKCU "Software\Classes\${CLASS}" "" "$(HAND_OVER)"
  WriteRegStr HKCU "Software\Classes\${CLASS}\DefaultIcon" "" "$INSTDIR\program\handover-file.ico"
  WriteRegStr HKCU "Software\Classes\${CLASS}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  !insertmacro TELL_EXPLORER

  WriteRegStr HKCU "${OURS}" "folder" "$INSTDIR"
  WriteRegStr HKCU "${LISTED}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${LISTED}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${LISTED}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${LISTED}" "Publisher" "CSO Assess contributors"
  WriteRegStr HKCU "${LISTED}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${LISTED}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${LISTED}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${LISTED}" "NoModify" 1
  WriteRegDWORD HKCU "${LISTED}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${LISTED}" "EstimatedSize" $0
SectionEnd

Section "un.$(THE_PROGRAM)"
  SectionIn RO
  SetShellVarContext current
  !insertmacro REMOVE_PROGRAM
  Delete "$INSTDIR\uninstall.exe"
  ; Without /r: what somebody else put there stays.
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$DESKTOP\${NAME}.lnk"
  DeleteRegKey HKCU "Software\Classes\${CLASS}"
  ReadRegStr $0 HKCU "Software\Classes\.csoa" ""
  ${If} $0 == "${CLASS}"
    DeleteRegKey HKCU "Software\Classes\.csoa"
  ${EndIf}
  DeleteRegKey HKCU "${LISTED}"
  DeleteRegKey HKCU "${OURS}"
  !insertmacro TELL_EXPLORER
SectionEnd

Section /o "un.$(THE_DATA)" data_section
  SetShellVarContext current
  ; Asked here once more; in silence /DATA=delete has said it.
  MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "$(SURE)" /SD IDYES IDNO +2
  RMDir /r "${DATA}"
SectionEnd

Function un.onInit
  !insertmacro MUI_UNGETLANGUAGE
  !insertmacro WAIT_UNTIL_CLOSED "${PROGRAM}"
  !insertmacro WAIT_UNTIL_CLOSED "${COMMAND}"
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/DATA=" $1
  ${If} $1 == "delete"
    SectionSetFlags ${data_section} 1
  ${EndIf}
FunctionEnd
