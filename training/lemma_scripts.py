"""Edit scripts that turn a form into its lemma.

`casing;cut,add;cut,add`: casing `l` lower-cases the form first, `k` keeps it, `u` makes the result's first letter upper case; then
so many characters are cut and this text added in front, then behind. gesprochene -> l;2,;... ; `=` keeps the form; `!sein` is the lemma.
"""


def longest_common(form, lemma):
    """Returns start in form, start in lemma and length of the longest common substring."""
    best = (0, 0, 0)
    for i in range(len(form)):
        for j in range(len(lemma)):
            size = 0
            while i + size < len(form) and j + size < len(lemma) and form[i + size] == lemma[j + size]:
                size += 1
            if size > best[2]:
                best = (i, j, size)
    return best


def write_script(form, lemma):
    """Returns the script for a pair, or None where none can say it."""
    if ";" in lemma or "," in lemma or lemma.startswith(("!", "=")):
        return "=" if lemma == form else None
    if lemma == lemma.lower():
        casing, base = "l", form.lower()
    elif form[0].isupper() or not lemma[0].isupper():
        casing, base = "k", form
    else:
        casing, base = "u", form
    target = lemma[0].lower() + lemma[1:] if casing == "u" else lemma
    start, other, size = longest_common(base, target)
    if size == 0 or size * 2 < len(target):
        return f"!{lemma}"
    if casing == "k" and base == target:
        return "="
    behind, added = len(base) - start - size, target[other + size:]
    script = f"{casing};{start},{target[:other]};{behind},{added}"
    return script if apply_script(script, form) == lemma else f"!{lemma}"


def apply_script(script, form):
    """Returns the lemma of a form; a script that does not fit leaves the form as it is."""
    if script == "=":
        return form
    if script.startswith("!"):
        return script[1:]
    casing, front, back = script.split(";")
    base = form.lower() if casing == "l" else form
    (front_cut, front_add), (back_cut, back_add) = front.split(","), back.split(",")
    if int(front_cut) + int(back_cut) > len(base):
        return base
    lemma = front_add + base[int(front_cut):len(base) - int(back_cut)] + back_add
    return lemma[:1].upper() + lemma[1:] if casing == "u" else lemma or base
