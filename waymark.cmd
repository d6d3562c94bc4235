@echo off
rem Runs Waymark on Windows. Builds the generator first when it is missing or when the newest source is newer.
rem The same arguments work with: java -jar target\waymark.jar
rem WAYMARK_JAVA_OPTIONS  more options for Java, such as -Xmx2g
setlocal
set "here=%~dp0"
set "jar=%here%target\waymark.jar"
set "log=%here%target\launcher.log"

set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -version >nul 2>&1
if errorlevel 1 (
    echo error: there is no Java here 1>&2
    echo   = help: install a JDK 17 or newer, or let JAVA_HOME name one 1>&2
    exit /b 3
)

rem robocopy lists what lies in the sources and not in the copy, by time and size, deleted files included.
set "fresh=yes"
if not exist "%jar%" set "fresh="
if not exist "%here%target\launcher-sources" set "fresh="
if defined fresh (
    robocopy "%here%src\main" "%here%target\launcher-sources\main" /MIR /L /NJH /NJS /NP >nul
    if errorlevel 1 set "fresh="
    robocopy "%here%." "%here%target\launcher-sources" pom.xml /L /NJH /NJS /NP >nul
    if errorlevel 1 set "fresh="
)
if defined fresh goto :run
set "WAYMARK_COMMAND=%~f0"

where mvn >nul 2>&1
if errorlevel 1 (
    echo error: building the generator needs Maven, and there is no mvn here 1>&2
    echo   = help: install Maven 3.8 or newer 1>&2
    exit /b 3
)
echo waymark: building the generator; the first time that takes about a minute 1>&2
if not exist "%here%target" mkdir "%here%target"
if exist "%here%target\classes" rmdir /s /q "%here%target\classes"
call mvn -q -B -f "%here%pom.xml" -Dmaven.test.skip=true package >"%log%" 2>&1
if errorlevel 1 (
    type "%log%" 1>&2
    echo error: the generator could not be built; what Maven says stands above 1>&2
    exit /b 3
)
robocopy "%here%src\main" "%here%target\launcher-sources\main" /MIR /NJH /NJS /NP >nul
robocopy "%here%." "%here%target\launcher-sources" pom.xml /NJH /NJS /NP >nul

:run
set "tune=-XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=0.5 -XX:+UseSerialGC -Xmn96m"
if /i "%~1"=="serve" set "tune="
"%java%" -Xlog:disable %tune% %WAYMARK_JAVA_OPTIONS% -jar "%jar%" %*
exit /b %errorlevel%
