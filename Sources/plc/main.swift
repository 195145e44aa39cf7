import PLCCommands

await PLC.start()
