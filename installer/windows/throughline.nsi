; An installer of a folder that holds throughline.exe with all it needs. Not tested by us: see README.md.
Unicode true
!ifndef FOLDER
  !error "Say where the program lies: makensis -DFOLDER=build\windows throughline.nsi"
!endif
Name "Throughline"
OutFile "throughline-setup.exe"
InstallDir "$PROGRAMFILES64\Throughline"
RequestExecutionLevel admin
Page directory
Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

Section
  SetOutPath "$INSTDIR"
  File /r "${FOLDER}\*.*"
  CreateShortcut "$SMPROGRAMS\Throughline.lnk" "$INSTDIR\throughline.exe" "window"
  WriteUninstaller "$INSTDIR\uninstall.exe"
SectionEnd

Section "Uninstall"
  Delete "$SMPROGRAMS\Throughline.lnk"
  RMDir /r "$INSTDIR"
SectionEnd
