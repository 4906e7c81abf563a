"""Common nouns that a front desk is asked for by their name alone: deposit, parking, dogs. Pure.

A line in small letters that names one asks for it. A name, a place or a colour is an answer, or signs a message.
"""

from frontdesk.knowledge.search.analyze import fold

_NOUNS = (
    "deposit parking park price pricing cost fee rate tariff payment card cash voucher discount refund cancel "
    "cancelling cancellation cancelation booking reservation reschedule availability delivery shipping postage "
    "pickup collection return exchange warranty guarantee insurance invoice receipt tax tip opening hour time "
    "timetable schedule date duration length season weather rain age height weight limit minimum maximum capacity "
    "group child children kid baby babies family student senior dog cat pet animal smoking wheelchair accessibility "
    "access lift toilet shower changing locker luggage bag storage wifi internet breakfast lunch dinner food drink "
    "snack menu allergy allergies vegan vegetarian halal gluten catering towel sheet linen helmet glove boot shoe "
    "clothing clothes equipment gear kit licence license passport visa id document photo video camera gift address "
    "location direction map bus train transport transfer shuttle taxi airport contact phone email website app pool "
    "sauna spa gym garden balcony kitchen heating room suite bed bathroom table seat ticket tour flight trip lesson "
    "course class membership contract trial repair service size colour color stock sample quote safety rule policy "
    "dress code check-in check-out checkin checkout stag hen party wedding birthday",
    "kaution anzahlung parkplatz parkplatze parken preis gebuhr bezahlung zahlung karte bargeld gutschein rabatt "
    "storno stornierung erstattung buchung reservierung umbuchung lieferung versand abholung ruckgabe umtausch "
    "garantie versicherung rechnung offnungszeit dauer saison wetter alter mindestalter grosse gewicht gruppe "
    "kinder hund hunde katze haustier rauchen aufzug toilette dusche gepack wlan fruhstuck essen getranke handtuch "
    "handtucher helm schuhe ausrustung fuhrerschein ausweis foto adresse anfahrt lage telefon schwimmbad garten "
    "kuche zimmer ticket kurs vertrag termin reparatur grossen farben",
    "fianza deposito aparcamiento estacionamiento precio tarifa pago tarjeta efectivo bono descuento reembolso "
    "cancelacion reserva envio entrega recogida devolucion cambio garantia seguro factura horario duracion "
    "temporada edad altura peso grupo nino perro gato mascota fumar ascensor aseo bano ducha equipaje desayuno "
    "comida bebida toalla casco zapato equipo carnet pasaporte foto direccion ubicacion telefono piscina jardin "
    "cocina habitacion entrada curso contrato cita reparacion talla color",
    "caution acompte arrhes parking stationnement prix tarif paiement carte especes bon remise reduction "
    "remboursement annulation reservation livraison retrait retour echange garantie assurance facture horaire duree "
    "saison meteo age taille poids groupe enfant chien chat animal animaux fumer ascenseur toilette douche bagage "
    "petit-dejeuner repas boisson serviette casque chaussure materiel permis passeport photo adresse acces "
    "telephone piscine jardin cuisine chambre billet cours contrat rendez-vous reparation couleur",
    "cauzione acconto caparra parcheggio prezzo tariffa pagamento carta contanti buono sconto rimborso "
    "cancellazione disdetta prenotazione consegna spedizione ritiro reso cambio garanzia assicurazione fattura "
    "orario orari durata stagione eta altezza peso gruppo gruppi bambino bambini cane cani gatto gatti animale "
    "animali fumo ascensore bagno doccia bagagli bagaglio colazione pranzo cena cibo bevande asciugamano "
    "asciugamani casco scarpe attrezzatura patente passaporto foto indirizzo telefono piscina giardino cucina "
    "camera camere biglietto biglietti corso contratto appuntamento riparazione taglia taglie colore colori prezzi "
    "sconti",
    "caucao sinal estacionamento preco pagamento cartao dinheiro vale desconto reembolso cancelamento marcacao "
    "entrega levantamento devolucao troca garantia seguro fatura horario duracao epoca idade altura peso grupo "
    "crianca cao caes gato animal animais elevador chuveiro bagagem pequeno-almoco almoco jantar comida bebida "
    "toalha capacete sapato equipamento carta passaporte foto morada endereco telefone piscina jardim cozinha "
    "quarto bilhete curso contrato reparacao tamanho cor cores",
    "borg aanbetaling parkeren parkeerplaats prijs prijzen tarief betaling pinnen contant cadeaubon korting "
    "terugbetaling annulering annuleren boeking reservering levering verzending ophalen retour ruilen garantie "
    "verzekering factuur openingstijden duur seizoen weer leeftijd lengte gewicht groep groepen kinderen hond "
    "honden kat katten huisdier huisdieren roken lift toilet douche bagage ontbijt eten drinken handdoek handdoeken "
    "helm schoenen uitrusting rijbewijs paspoort foto adres ligging telefoon zwembad tuin keuken kamer kamers "
    "kaartje les cursus contract afspraak reparatie maat maten kleur kleuren",
)
_KNOWN = frozenset(word for line in _NOUNS for word in line.split())
_ENDS = ("", "s", "es", "n", "en", "e")


def names_askable(line: str) -> bool:
    """Whether a line in small letters names something that a front desk is asked for."""
    return line == line.lower() and any(
        word.removesuffix(end) in _KNOWN for word in fold(line).split() for end in _ENDS
    )
