"""The words of promises, a file for each family of languages; `promises` puts them together.

Patterns are held against a sentence in small letters without accents (`fold`), those named ACCENTED against one with
them. AGENT: what only who writes could do or have done. DONE: what is said to have been done for the visitor. TOGETHER:
what "we", a colleague or the team would do, which may be the company's own word. NO_PROMISE and TELLS are taken out of
a sentence before: what is denied, and that something is only made known ("I can confirm that"). `reach` says how far
a denial goes, `informed` has the claims, in all languages, that others were told, `settled` that
something of the visitor's was done, or would be, and `deeds` that it stands done.
"""
