# Installs the Windows installer of dist as a person would, uses the installed program, upgrades, and removes it again.
#
#     powershell -ExecutionPolicy Bypass -File installer\windows\try.ps1
#
# on Windows, after installer\package.py, where there are no data of the program yet.
#
# A program with a window does not hold the shell: it is started with a wait, and its status asked for afterwards.

$ErrorActionPreference = "Stop"
$setup = (Get-ChildItem dist\*-setup.exe).FullName
$folder = "$env:LOCALAPPDATA\Programs\CSO Assess"
$data = "$env:LOCALAPPDATA\cso-assess"
$window = "$folder\CSO Assess.exe"
$command = "$folder\cso-assess.exe"
$class = "HKCU:\Software\Classes\CSOAssess.HandOver"

function Stop-Unless($holds, $sentence) {
    if (-not $holds) { throw $sentence }
}

# Runs a program with a window to its end; its status is to be 0.
function Invoke-Windowed($file, $arguments, $seconds = 300) {
    $running = Start-Process -FilePath $file -ArgumentList $arguments -PassThru
    $null = $running.Handle  # without it the status is not kept
    if (-not $running.WaitForExit($seconds * 1000)) {
        Stop-Process -InputObject $running
        throw "$file $arguments did not end in $seconds seconds"
    }
    Stop-Unless ($running.ExitCode -eq 0) "$file $arguments ended with $($running.ExitCode)"
}

function Invoke-Command-Line {
    $said = & $command @args
    Stop-Unless ($LASTEXITCODE -eq 0) "cso-assess $args ended with ${LASTEXITCODE}: $said"
    $said
}

function Wait-Until($seconds, $sentence, $condition) {
    foreach ($second in 1..$seconds) {
        if (& $condition) { return }
        Start-Sleep 1
    }
    throw $sentence
}

Stop-Unless (-not (Test-Path $data)) "there is data of the program already: this would change it"

Invoke-Windowed $setup "/S"
Stop-Unless ((Get-Item "HKCU:\Software\Classes\.csoa").GetValue("") -eq "CSOAssess.HandOver") "hand-over files belong to another program"
Invoke-Command-Line --version
Invoke-Command-Line --self-test
Invoke-Windowed $window "--self-test"
Write-Output "installed without a question; both programs test themselves"

Invoke-Command-Line demo | Out-Null
Invoke-Command-Line export --all -o handover.csoa | Out-Null
$before = Invoke-Command-Line organization list

$first = Start-Process -FilePath $window -PassThru
$null = $first.Handle
Wait-Until 120 "there is no window" {
    $first.Refresh()
    Stop-Unless (-not $first.HasExited) "the window ended with $($first.ExitCode)"
    $first.MainWindowTitle -like "*CSO Assess*"
}
Write-Output "its window stands there: $($first.MainWindowTitle)"
# As a double click on a hand-over file does it: the second start hands it to the window that is open, and ends.
Invoke-Windowed $window "`"$((Get-Item handover.csoa).FullName)`"" 60
Stop-Unless (-not $first.HasExited) "the window ended when the program was started once more"
$refused = Start-Process -FilePath $setup -ArgumentList "/S" -PassThru -Wait
Stop-Unless ($refused.ExitCode -eq 2) "the installer did not notice the open program: $($refused.ExitCode)"
Stop-Unless ($first.CloseMainWindow()) "the window cannot be closed"
Stop-Unless ($first.WaitForExit(60000)) "the window did not end"
Stop-Unless ($first.ExitCode -eq 0) "the window ended with $($first.ExitCode)"
Write-Output "a second start came to it, the installer waited for it, and it ended"

Invoke-Windowed $setup "/S"
$after = Invoke-Command-Line organization list
Stop-Unless ("$before" -eq "$after") "the upgrade changed the data"
Write-Output "upgraded, data kept"

Invoke-Windowed "$folder\uninstall.exe" "/S"
# The uninstaller goes on as a copy of itself.
Wait-Until 60 "the program is still there" { -not (Test-Path $folder) }
Stop-Unless (-not (Test-Path $class)) "hand-over files still belong to the program"
Stop-Unless (Test-Path "$data\workspace.db") "the data is gone"
Write-Output "uninstalled, data kept"

Invoke-Windowed $setup "/S"
Invoke-Windowed "$folder\uninstall.exe" "/S /DATA=delete"
Wait-Until 60 "the data was to go too" { -not (Test-Path $data) }
Write-Output "uninstalled with the data, when told"
