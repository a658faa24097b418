System.ignorePipeSignal()
System.exit(Launcher.run(Array(CommandLine.arguments.dropFirst())))
