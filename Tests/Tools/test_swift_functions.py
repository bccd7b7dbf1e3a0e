from swift_functions import functions_of, without_comments_and_strings


def lengths(code: str) -> list[tuple[int, int]]:
    return [(each.line, each.body_lines) for each in functions_of(without_comments_and_strings(code))]


def test_the_lines_between_the_braces_are_counted():
    assert lengths("func a() {\n    b()\n    c()\n}\n") == [(1, 2)]


def test_a_function_on_one_line_has_one():
    assert lengths("var x: Int { 1 }\nfunc a() -> Int { 1 }\n") == [(2, 1)]


def test_a_signature_over_several_lines_is_no_body():
    signature = "func a(\n    b: Int, c: (Int) -> Void\n) throws(Failure)\n    -> Int where T: Sendable\n"
    code = signature + "{\n    1\n}\n"
    assert lengths(code) == [(1, 1)]


def test_a_requirement_of_a_protocol_has_no_body():
    assert lengths("protocol P {\n    func a() throws\n    init()\n}\nstruct S {\n}\n") == []


def test_a_call_of_an_initialiser_is_no_function():
    assert lengths("let a = S.init(1)\nif b {\n    c()\n}\n") == []


def test_braces_in_literals_and_comments_do_not_count():
    code = 'func a() {\n    b("{", #"}"}"#)  // }\n    /* { */\n    c("""\n        }\n        """)\n}\n'
    assert lengths(code) == [(1, 5)]


def test_a_nested_function_counts_in_its_parent_too():
    assert lengths("func a() {\n    func b() {\n        c()\n    }\n}\n") == [(1, 3), (2, 1)]
