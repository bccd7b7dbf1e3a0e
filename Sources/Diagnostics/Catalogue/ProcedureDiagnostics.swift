/// CK0720–CK0739: administrative procedures, and reviews.
extension DiagnosticID {
    public static let unusualProcedureCode = DiagnosticID(720, .warning, "Mã thủ tục không đúng dạng")
    public static let codesDisagree = DiagnosticID(721, .error, "Mã đầy đủ không khớp mã thủ tục")
    public static let partialWithoutReason = DiagnosticID(
        722, .warning, "Dịch vụ công một phần không nêu lý do")
    public static let unknownForm = DiagnosticID(723, .error, "Giấy tờ dùng biểu mẫu không có")
    public static let formWithoutFile = DiagnosticID(724, .warning, "Biểu mẫu chưa có tệp")
    public static let duplicateChannel = DiagnosticID(725, .error, "Hình thức nộp ghi hai lần")
    public static let incompleteTimeLimit = DiagnosticID(726, .error, "Thời hạn giải quyết không đủ")
    public static let limitBeyondLaw = DiagnosticID(727, .error, "Thời hạn dài hơn luật định")
    public static let limitUnitsDiffer = DiagnosticID(728, .warning, "Hai thời hạn khác đơn vị tính")
    public static let repealWithoutDocument = DiagnosticID(
        729, .error, "Thủ tục bãi bỏ không nêu văn bản")
    public static let procedureCircle = DiagnosticID(730, .error, "Các thủ tục thay thế nhau thành vòng")
    public static let replacementWithoutPredecessor = DiagnosticID(
        731, .warning, "Thủ tục thay thế không nêu thủ tục cũ")
    public static let expiredProcedure = DiagnosticID(732, .warning, "Thủ tục đã hết hiệu lực")
    public static let endingRegime = DiagnosticID(733, .warning, "Quy định tạm thời sắp hết hoặc đã hết")
    public static let incompleteProcedure = DiagnosticID(734, .warning, "Thủ tục chưa công khai đủ nội dung")
    public static let foreignReception = DiagnosticID(
        735, .warning, "Nơi tiếp nhận thuộc cơ quan khác")
    public static let duplicateProcedure = DiagnosticID(736, .error, "Một mã thủ tục ở hai bản ghi")
    public static let reviewOverdue = DiagnosticID(737, .warning, "Bản ghi quá hạn rà soát")
}
