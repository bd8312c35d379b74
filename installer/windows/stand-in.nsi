; A small program in the place of the real one, so that the installer can be tried where no Windows program can be built.
; makensis gets SAYS (what it writes into told.txt beside itself) and PACKAGE. With /wait it stays open for a while.

Unicode true
RequestExecutionLevel user
SilentInstall silent
OutFile "${PACKAGE}"
!include "FileFunc.nsh"

Section
  FileOpen $0 "$EXEDIR\told.txt" w
  FileWrite $0 "${SAYS}"
  FileClose $0
  ${GetParameters} $1
  StrCmp $1 "/wait" 0 +2
  Sleep 30000
SectionEnd
