"""What a catalog's columns are called by the many programs that write them."""

import re

import msgspec

from frontdesk.knowledge.products.units import UNITS, currency_in
from frontdesk.knowledge.search.analyze import fold

SYNONYMS: dict[str, tuple[str, ...]] = {
    column: tuple(name.strip() for name in names.split(","))
    for column, names in {
        "id": "id,sku,item id,product id,offer id,article number,item number,artikelnummer,artikelnr,article,code,"
        "product code,item code,ref,reference,handle,gtin,ean,asin",
        "title": "title,name,product name,product title,item name,titel,bezeichnung,produktname,artikelname,nom,titre,"
        "nombre,titulo,nome,product,item,produkt,artikel,producto,produit,prodotto,model,modell,model name",
        "description": "description,desc,long description,product description,body html,body,details,short description,"
        "summary,beschreibung,descripcion,descrizione",
        "link": "link,url,product url,product link,permalink,web address,href,page",
        "image_link": "image link,image url,image,image src,img,picture,photo,main image,bild,bild url,imagen,immagine,"
        "images,image urls,image links,pictures,photos,image src,thumbnail,bilder,fotos,imagenes,immagini",
        "price": "price,regular price,list price,unit price,selling price,retail price,amount,cost,rrp,msrp,preis,prix,"
        "precio,prezzo,preco,prijs,variant price",
        "sale_price": "sale price,special price,discounted price,discount price,offer price,promo price,angebotspreis",
        "sale_price_effective_date": "sale price effective date",
        "sale_price_begins": "date sale price starts,sale price start date,sale start date,sale start,special price "
        "from date,special from date",
        "sale_price_ends": "date sale price ends,sale price end date,sale end date,sale end,special price to date,"
        "special to date",
        "currency": "currency,price currency,currency code,wahrung,devise,moneda,valuta",
        "availability": "availability,stock status,in stock,available,stock,verfugbarkeit,lieferbar,disponibilite,"
        "disponibilidad,disponibilita,inventory,stock quantity",
        "brand": "brand,manufacturer,make,vendor,marke,hersteller,marque,marca,fabricant,fabricante",
        "color": "color,colour,farbe,couleur,colore,cor,kleur",
        "size": "size,sizes,grosse,groesse,taille,talla,taglia,maat",
        "material": "material,materials,matiere,materiale,fabric",
        "product_type": "product type,category,categories,category path,google product category,kategorie,categorie,"
        "categoria,department,product category,type",
    }.items()
}
"""The contract's columns, each with the names it comes under, the likeliest first; folded."""

_UNIT_BEHIND = re.compile(r"^(.*\S)\s*[(\[]\s*([^()\[\]]{1,12})\s*[)\]]\s*$")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


class Column(msgspec.Struct, frozen=True):
    """A column: the contract's name for it (empty: an attribute), its own name, and what its header says of units.

    One that `counts` tells by numbers whether things are to be had, and so how many pieces there are.
    """

    role: str
    name: str
    unit: str = ""
    currency: str = ""
    counts: bool = False


def read_columns(headers: list[str]) -> list[Column]:
    """What each header means. Of two columns that could be the same, the likelier name wins."""
    parted = [_parts(header) for header in headers]
    roles = [""] * len(headers)
    for role, names in SYNONYMS.items():
        ranked = [
            (names.index(words), at) for at, (words, _, _) in enumerate(parted) if words in names and not roles[at]
        ]
        if ranked:
            roles[min(ranked)[1]] = role
    if "title" not in roles and "description" in roles:
        roles[roles.index("description")] = "title"
    return [
        Column(role, _shown(header), unit, currency)
        for header, role, (_, unit, currency) in zip(headers, roles, parted, strict=True)
    ]


def words_of(name: str) -> str:
    """A column's name as plain folded words: `g:image_link`, `ImageLink` and `Image link` are the same."""
    bare = name.rpartition("}")[2]
    bare = bare.split(":", 1)[1] if re.match(r"[a-z]{1,3}:", bare) else bare
    return " ".join(re.findall(r"[^\W_]+", fold(_CAMEL.sub(" ", bare))))


def _shown(header: str) -> str:
    bare = header.rpartition("}")[2].strip()
    return (bare.split(":", 1)[1] if re.match(r"[a-z]{1,3}:", bare) else bare)[:80]


def _parts(header: str) -> tuple[str, str, str]:
    """(words, unit, currency) of a header such as `Weight (kg)`, `weight_g`, `Price in EUR` or `tax(£)`."""
    behind = _UNIT_BEHIND.match(header)
    name, said = (behind[1], behind[2]) if behind else (header, "")
    words = words_of(name)
    if said and (currency := currency_in(said)):
        return words, "", currency
    if said:
        unit = fold(said).strip()
        return (words, unit, "") if unit in UNITS else (words_of(header), "", "")
    *front, last = words.split() or [""]
    if front and (currency := currency_in(last)):
        return " ".join(front).removesuffix(" in"), "", currency
    return (" ".join(front), last, "") if front and last in UNITS else (words, "", "")
