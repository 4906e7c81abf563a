"""The API described: an OpenAPI document made from the routes themselves, and a page for people made from it."""
