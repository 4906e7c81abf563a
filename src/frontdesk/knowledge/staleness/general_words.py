"""What headings say of a page or of any amount, and what a heading may name though a sentence below it is of something
else; in languages other than English. Pure."""

OF_PAGES = {
    "de": (
        "seite hilfe faq frage fragen häufige häufig gestellte antwort antworten information informationen infos "
        "info über uns unser unsere kontakt bedingungen agb richtlinie handbuch übersicht allgemein allgemeines preis "
        "preise "
        "preisliste kosten gebühr gebühren tarif tarife öffnungszeiten zeiten uhrzeiten willkommen startseite hinweis "
        "hinweise neues aktuelles kundenservice details zusammenfassung wichtig wichtiges wissenswertes nützliches "
        "praktisches regeln hausordnung vertrag leistungen service einzelheiten"
    ),
    "fr": (
        "page aide faq question questions fréquentes réponse réponses information informations infos à propos nous "
        "contact conditions guide général généralités prix tarif tarifs coûts frais horaires accueil bienvenue site "
        "note actualités détails résumé pratique pratiques utile important règles règlement contrat services service"
    ),
    "es": (
        "página ayuda faq pregunta preguntas frecuentes respuesta respuestas información sobre nosotros contacto "
        "condiciones guía general generalidades precio precios tarifa tarifas costes gastos horario horarios inicio "
        "bienvenida bienvenidos sitio nota noticias detalles resumen práctica útil importante reglas normas contrato "
        "servicios servicio"
    ),
    "it": (
        "pagina aiuto faq domanda domande frequenti risposta risposte informazione informazioni chi siamo contatti "
        "condizioni guida generale prezzo prezzi tariffa tariffe costi spese orari orario benvenuti sito nota notizie "
        "dettagli riassunto pratiche utili importante regole regolamento contratto servizi servizio"
    ),
    "pt": (
        "página ajuda faq pergunta perguntas frequentes resposta respostas informação informações sobre nós contacto "
        "contato condições guia geral preço preços tarifa tarifas custos taxas horário horários início bem-vindo site "
        "nota notícias detalhes resumo práticas útil importante regras contrato serviços serviço"
    ),
    "nl": (
        "pagina hulp faq vraag vragen veelgestelde antwoord antwoorden informatie over ons contact voorwaarden gids "
        "algemeen prijs prijzen tarief tarieven kosten openingstijden tijden welkom site opmerking nieuws details "
        "samenvatting praktisch praktische nuttig belangrijk regels huisregels contract diensten service"
    ),
}
ABOVE_ANY = {
    "de": (
        "besuch laden geschäft rückgabe rücksendung erstattung umtausch bestellung bestellen versand lieferung paket "
        "zahlung bezahlung konto empfang rezeption buchung buchen stornierung aufenthalt limit mitgliedschaft ticket "
        "tickets karten eintritt parken anfahrt anreise abreise zugang ankunft speisekarte zimmer ausstattung angebot "
        "angebote gäste besucher reservierung miete mieten"
    ),
    "fr": (
        "visite boutique magasin retour retours remboursement échange commande commandes livraison colis paiement "
        "compte réception réservation réserver annulation séjour adhésion billet billets entrée stationnement parking "
        "accès arrivée départ menu chambre chambres équipements offre offres visiteurs clients location"
    ),
    "es": (
        "visita tienda devolución devoluciones reembolso cambio pedido pedidos envío envíos entrega paquete pago pagos "
        "cuenta recepción reserva reservas cancelación estancia membresía entrada entradas aparcamiento acceso llegada "
        "salida menú habitación habitaciones oferta ofertas visitantes huéspedes alquiler"
    ),
    "it": (
        "visita negozio reso resi rimborso cambio ordine ordini spedizione consegna pacco pagamento pagamenti conto "
        "reception prenotazione prenotazioni cancellazione soggiorno abbonamento biglietto biglietti ingresso "
        "parcheggio accesso arrivo partenza menu camera camere offerta offerte visitatori ospiti noleggio"
    ),
    "pt": (
        "visita loja devolução devoluções reembolso troca pedido pedidos encomenda envio entrega pagamento conta "
        "recepção reserva reservas cancelamento estadia bilhete bilhetes entrada estacionamento acesso chegada partida "
        "menu quarto quartos oferta ofertas visitantes hóspedes aluguer aluguel"
    ),
    "nl": (
        "bezoek winkel retour retourneren terugbetaling ruilen bestelling bestellen verzending levering pakket "
        "betaling betalen account receptie reservering reserveren boeken annulering verblijf lidmaatschap ticket "
        "tickets entree "
        "parkeren toegang aankomst vertrek menu kamer kamers aanbod bezoekers gasten huren"
    ),
}
