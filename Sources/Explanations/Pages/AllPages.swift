// Made by Tools/explanations.py.

let allPages: [(number: Int, page: String)] = [
    pages00,
    pages01,
    pages02,
    pages03,
    pages04,
    pages05,
    pages06,
    pages07,
    pages08,
    pages09,
    pages10,
    pages11,
].flatMap { $0 }
