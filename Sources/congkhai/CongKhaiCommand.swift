import ArgumentParser

/// `congkhai`: one file per subcommand.
@main
struct CongKhaiCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "congkhai",
        abstract: "Dựng trang công khai kế hoạch, tiến độ và thủ tục của một cơ quan từ các tệp Markdown.",
        version: "0.1.0",
        subcommands: [
            BuildCommand.self, ReleaseCommand.self, CheckCommand.self, ToDoCommand.self, ReportCommand.self,
            VerifyCommand.self, HostingCommand.self, FixCommand.self, ExplainCommand.self, InitCommand.self,
            NewCommand.self,
            SchemaCommand.self, ServeCommand.self, ApprovalCommand.self,
            ImportCommand.self, ExportCommand.self,
        ])
}
