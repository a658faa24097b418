System.ignoreWriteSignals()
System.exit(Launcher.run(Array(CommandLine.arguments.dropFirst())))
