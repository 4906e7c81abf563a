"""Sentences of pages about questions and answers, prices and staff, that are for the reader."""

LIKE_ASKING = """Callers asking for the price are quoted 35 EUR per hour.
Patients who ask about costs are always given a quote of 120 EUR before treatment.
If a customer asks about a refund, they are informed that it takes 14 days.
Those who want to know about prices get the answer 20 EUR on the phone.
Customers who enquire about delivery are told that it takes three days.
Guests asking about parking are informed that the garage closes at midnight.
Anyone who asks about a loan is given a quote of 4 % by our adviser.
Whoever asks about an appointment gets the answer that the next one is in May from our desk.
Tenants who ask about repairs are advised that a plumber comes within 24 hours.
Visitors who ask for a tour are quoted 12 GBP a head at the till.
Parents who ask about lunch are assured that it is cooked fresh every day.
Wer nach dem Preis fragt, bekommt die Auskunft 20 EUR am Telefon.
Kunden, die nach einer Erstattung fragen, werden informiert, dass sie 14 Tage dauert.
Patienten, die nach den Kosten fragen, erhalten die Auskunft, dass sie vom Zahn abhängen.
Gästen, die nach dem Parken fragen, wird mitgeteilt, dass die Garage um 22 Uhr schließt.
Les clients qui demandent un remboursement sont informés que cela prend 14 jours.
Les patients qui demandent le prix reçoivent la réponse que cela dépend de la dent.
Los clientes que preguntan por la devolución son informados de que tarda 14 días.
A los clientes que preguntan por el precio se les informa que depende del coche.
I clienti che chiedono un rimborso sono informati che ci vogliono 14 giorni.
Ai clienti che chiedono il prezzo si comunica che dipende dall'auto.
Klanten die naar een terugbetaling vragen, worden geïnformeerd dat het 14 dagen duurt.
Wie naar de prijs vraagt, krijgt te horen dat die van de auto afhangt.
Os clientes que perguntam pelo reembolso são informados de que demora 14 dias.
Aos clientes que perguntam pelo preço informa-se que depende do carro.
Ask at reception and we will tell you.
If you have questions about your bill, let us know.
You may ask for a copy; we answer within two days.
Customers who ask for a refund get their money back within 14 days.
Tell the driver your stop when you board.
Please mention your order number when you reply.
Should you want to know more, call us.
Should you wish to know the price of a crown, ask for a written quote: it is free.
For any question about your booking, the answer is one call away: 020 7946 0000.
For any query about delivery, please quote your order number.
For all enquiries about prices, call 020 7946 0123.
Questions about opening hours? We are open from 9 to 5.
The most common question about our kennels: how much is a night? It costs 20 GBP.
Guests often ask whether breakfast is included: it is, and it costs nothing extra.
When customers ask what a service costs, we tell them that it depends on the car.
If a visitor asks for a wheelchair, our staff will bring one within five minutes.
Anyone who asks can have a tour for 3 GBP.
Whoever asks first gets the last room for 50 GBP.
If someone asks for your password, never tell them.
As a support agent, you answer 40 calls a day and earn 28,000 GBP a year.
As our receptionist you greet guests and tell them where to park.
As a customer, you tell us what you need and we reply within one day.
As a member, you pay 3 GBP when you reply to the invitation by Friday.
Let your visitors know that the gate closes at 10 pm.
If your tenants want to know the rate, tell them to log in to the portal.
In your reply, state whether you bring a guest.
Your answer to the invitation must reach us by 3 May.
The answer to question 4 is on page 9.
If the dentist asks about your medicines, tell her that you take blood thinners.
We are asked about the price every day, and the answer is simple: 20 GBP per night.
Wenn Sie Fragen zur Rechnung haben, teilen Sie uns bitte Ihre Kundennummer mit.
Wer nach einem Termin fragt, bekommt ihn meist innerhalb von 3 Tagen.
Auf Anfrage teilen wir Ihnen den Preis mit: er beginnt bei 30 Euro.
Auf Anfragen antworten wir innerhalb von 2 Tagen.
Si vous souhaitez connaître nos tarifs, appelez le 01 23 45 67 89.
Pour toute question sur votre commande, indiquez votre numéro de client.
Si quiere saber el precio, díganos el modelo de su coche.
Para cualquier consulta sobre su factura, responda a este correo.
Se vuole sapere il prezzo, ci dica quante notti resta.
Per qualsiasi domanda rispondiamo entro 2 giorni.
Wilt u weten wat het kost? Laat ons weten hoeveel nachten u blijft.
Vragen over uw factuur worden binnen 2 dagen beantwoord.
Se quiser saber o preço, diga-nos quantas noites fica.
As perguntas sobre a fatura são respondidas em 2 dias.
If asked for a code at the gate, say the last 4 digits of your booking number.
When a teacher asks a question, pupils should answer that in full sentences.
Students who ask about fees are told the amount in their offer letter.
Do you have a question about your policy? Reply to this e-mail with your number.
If your question is not answered here, ask us: the first call is free.
When a customer has a question about an invoice, our accountants reply that same day.
Anyone interested in the course should say so by 5 May; it costs 300 GBP.
Parents who want to know about fees will find them here: 300 GBP a term.
Visitors wanting to know the way: follow the red signs.
Customers often ask us how long tyres last: about five years.
A question we hear a lot: is parking free? Yes, it is free.
Every question about tax has its own answer, so book a call for 50 GBP.
Any question about a product can be asked in the chat, which is free.
Answers to common questions about shipping: it takes 3 days and costs 5 GBP.
Frequently asked questions about delivery: it is free above 50 GBP.
Questions about delivery: it is free above 50 GBP.
Price enquiries: call 020 7946 0000 or reply to our e-mail.
If anyone in your party wants to know the menu, tell us and we send it.
As our guest you may ask the concierge for an umbrella: it is free.
As an agent you receive 5 % when you quote our code.
As a support member you pay 3 GBP and get answers within an hour.
As your estate agent, we tell you that the price is right before you sign.
Students can ask for a discount: say your code when you pay and get 5 GBP off.
When asked about side effects, our nurses explain that they pass within two days.
If a tenant asks for a repair, the landlord must answer within 14 days.
Tenants who ask for a key pay 15 GBP.
Members asking for a second card get it for 3 GBP.
The right answer to the question of the month wins 50 GBP.
For questions about an order, give your name and the amount, such as 20 GBP.
We want every customer who asks to get the same answer: an honest one.
Our bot answers questions about opening hours at night: it is free.
If someone has asked you to pay by gift card, tell the police that it happened.
In the chat you can ask for a price; the assistant tells you that a person will follow.
When someone asks for the wifi, the code is on the wall.
Our receptionist answers questions about check-in, which is from 3 pm.
If a patient asks to see the notes, we must reply within a month.
Kunden, die nach einer Rechnung fragen, erhalten sie innerhalb von 3 Tagen.
Bei Fragen zur Lieferung antworten wir Ihnen gern: Sie kostet 5 Euro.
Bei Fragen zum Tarif rufen Sie uns an: Der Anruf ist kostenlos.
Wer sich für den Kurs interessiert, meldet sich bis Freitag an; er kostet 30 Euro.
Häufige Fragen zur Lieferung: Sie ist ab 50 Euro kostenlos.
Als Mitarbeiter im Support beantworten Sie täglich 40 Anfragen und verdienen 3000 Euro.
Les clients qui demandent une facture la reçoivent sous 3 jours.
Pour toute question sur la livraison, appelez-nous : l'appel est gratuit.
Questions fréquentes sur la livraison : elle est gratuite dès 50 euros.
Los clientes que pidan una factura la reciben en 3 días.
Para preguntas sobre el envío, llámenos: la llamada es gratis.
Preguntas frecuentes sobre el envío: es gratis desde 50 euros.
I clienti che chiedono la fattura la ricevono in 3 giorni.
Per domande sulla spedizione, chiamateci: la chiamata è gratis.
Domande frequenti sulla spedizione: è gratis da 50 euro.
Klanten die om een factuur vragen, krijgen die binnen 3 dagen.
Voor vragen over de levering belt u ons: bellen is gratis.
Veelgestelde vragen over de levering: die is gratis vanaf 50 euro.
Os clientes que pedem a fatura recebem-na em 3 dias.
Para perguntas sobre a entrega, ligue-nos: a chamada é grátis.
Perguntas frequentes sobre a entrega: é grátis a partir de 50 euros.
As a concierge you earn 30,000 GBP and help guests who ask for taxis.
Wenn Sie wissen möchten, was der Umzug kostet, sagen Sie uns, dass Sie ein Angebot wünschen.
Sollten Sie Fragen zum Zahnersatz haben, antworten Sie einfach auf diese E-Mail.
Wird Ihr Kind gefragt, ob es mitkommt, sagen Sie uns Bescheid.
Viele Kunden fragen nach dem Preis: Er beginnt bei 30 Euro.
Wer nach 18 Uhr anfragt, erhält die Antwort am nächsten Tag.
Auf die Frage nach dem Warum gibt es eine Antwort: weil wir gern backen.
Unsere Mitarbeiter beantworten Fragen zur Miete von 9 bis 17 Uhr.
Als Kunde sagen Sie uns, dass Sie kündigen, und zahlen 0 Euro.
Als Assistent der Geschäftsleitung (m/w/d) verdienen Sie 4000 Euro.
Sagen Sie dem Fahrer, dass Sie aussteigen möchten.
Si vous avez une question sur votre facture, dites-nous votre numéro.
Les visiteurs qui le demandent reçoivent un plan gratuit.
Nos clients demandent souvent le prix : il est de 30 euros.
Dites au chauffeur que vous descendez au prochain arrêt.
En tant que client, vous indiquez votre numéro et recevez 5 euros.
En tant qu'assistant de direction, vous gagnez 3000 euros.
Répondez à ce courriel : nous vous rappelons.
Aux questions sur les prix nous répondons en 24 heures.
La réponse à votre question est gratuite.
Si tiene preguntas sobre su seguro, díganos el número de póliza.
Nuestros clientes preguntan a menudo por el precio: es de 30 euros.
Diga al conductor que baja en la próxima parada.
Como cliente, indique su número y recibirá 5 euros.
Como asistente de dirección gana 2000 euros.
Respondemos a las preguntas sobre precios en 24 horas: es gratis.
Los huéspedes que lo pregunten reciben un plano gratis.
Se avete domande sulla polizza, diteci il numero.
I nostri clienti chiedono spesso il prezzo: è di 30 euro.
Dica all'autista che scende alla prossima fermata.
Come cliente, indichi il suo numero e riceve 5 euro.
Come assistente di direzione guadagna 2000 euro.
Alle domande sui prezzi rispondiamo entro 24 ore: è gratis.
Chi chiede la fattura la riceve gratis.
Heeft u vragen over uw polis, zeg ons dan het nummer.
Onze klanten vragen vaak naar de prijs: die is 30 euro.
Zeg tegen de chauffeur dat u wilt uitstappen.
Als klant meldt u dat u verhuist en krijgt u 5 euro.
Als assistent verdient u 2000 euro per maand.
Op vragen over prijzen antwoorden we binnen 24 uur: gratis.
Wie ernaar vraagt, krijgt een gratis plattegrond.
Se tem perguntas sobre a apólice, diga-nos o número.
Os nossos clientes perguntam muitas vezes o preço: é de 30 euros.
Diga ao motorista que sai na próxima paragem.
Como cliente, indique o seu número e recebe 5 euros.
Como assistente ganha 2000 euros por mês.
Quem pedir a fatura recebe-a grátis.
Às perguntas sobre preços respondemos em 24 horas: é grátis.
When guests ask about the ghost, we tell them that it is friendly.
Our chatbot answers: it is free and costs nothing.
The answer to most questions about VAT is on our blog: it is free.
Ask for the vegan menu and say that you booked it; it costs 20 GBP.
Customers wanting a second fitting pay 3 GBP.
If a question about your stay comes up, call 0 for reception.
A customer asked about returns; we replied that they are free within 30 days.
"Do you ship to Ireland?", asked a customer, and the answer is: yes, for 9 GBP.
Everyone asks about our cake: it is baked with butter and costs 4 GBP.
When responding to the survey, say that you are a member to get 5 GBP.
The only question is whether it is free: yes, it is free.
Whoever wants to know more is welcome: entry is free.
People who ask for help with rent may get 50 GBP; tell the clerk your case number.
Customers who ask for a price get a written offer; the amount to be paid is 20 GBP.
Questions about parking: the price is 3 GBP a day and the rate to be paid at night is 1 GBP.
Any question about fees: the standard rate is 20 GBP.
Questions about fares: the standard price is 3 GBP.
Do you have a question about our fares? The correct fare is printed on your ticket: 3 GBP.
When people ask how long a wig lasts, the answer is simple: two years.
For questions about the price list, the price shown is: 20 GBP.
If someone asks to join, the fee is 3 GBP.
If a member has a question, the number to use is 020 7946.
A question about the exam: the only answer sheet allowed is: form B.
Guests who want to know the price of drinks find it on the card: a coffee is 3 GBP.
Visitors interested in a tour: the single price is 3 GBP.
Everybody interested in skating: give it a try for 3 GBP.
Interested in a massage? Quote "SPRING" and pay 20 GBP.
Anyone interested in yoga: say hello at the desk and pay 3 GBP.
Buyers wanting a price for scrap: we give 3 GBP a kilo.
Those interested in volunteering should mention that when they write.
Members who ask for a locker are given a key for 3 GBP.
Customers who ask for a refund are given 20 GBP as a voucher.
Customers with a question about a bill are told the outcome within 3 days.
Patients asking for a prescription are informed by text message that it is ready.
Applicants who ask are told that they must bring a passport.
People who ask about our name always get the same answer: it was grandma's.
If a guest asks for breakfast in bed, it costs 3 GBP and must be ordered by 9.
The answer to all questions about our bread: sourdough.
If people wonder whether it hurts: it does not.
Curious about prices? A cut is 20 GBP.
Parents often want to know if meals are included; meals cost 3 GBP.
Users with questions about their invoice can reply to it: the address is on top.
On request the agent gives you 3 GBP off.
When a customer asks, the support replies within 2 hours.
The assistant answers questions about delivery: from 5 GBP.
Ask our agent: he quotes 20 GBP for a small flat.
If callers have questions about a loan, our adviser explains that it costs 3 %.
As your adviser I tell you that the rate is 3 %.
As the agent of the owner we state that the flat is free from May.
As an operator of a drone you must state that it weighs 250 g.
As a representative of the tenants you must tell the landlord that the heating is broken.
As a receptionist you must tell the manager that you are ill.
Wer eine Frage zum Preis hat: Er beträgt 30 Euro.
Fragen zum Eintritt: Er kostet 3 Euro.
Kunden, die nach Rabatt fragen, bekommen 5 %.
Kinder, die fragen, was ein Lama ist, bekommen bei uns die Antwort im Stall.
Jede Anfrage nach einem Angebot wird mit einem Festpreis beantwortet.
Fragen zur Miete werden von Frau Lang beantwortet.
Questions sur le tarif : il est de 3 euros.
Les personnes qui demandent un devis le reçoivent pour 3 euros.
Preguntas sobre la entrada: cuesta 3 euros.
Las personas que preguntan por descuentos reciben 5 %.
Domande sul biglietto: costa 3 euro.
Chi chiede uno sconto riceve il 5 %.
Vragen over de toegang: die kost 3 euro.
Wie om korting vraagt, krijgt 5 %.
Perguntas sobre a entrada: custa 3 euros.
Quem pergunta por descontos recebe 5 %.
Do tenants ask about pets? Tell us which pet it is.
Visitors may ask about dogs. Dogs cost 3 GBP.
If a customer asks for an invoice, print it. Say thank you.
Guests ask about towels. Please mention your room when you ask for them.
The bot's answer to a question has two parts: the text and its source.
The request waits for the AI's answer for up to a minute (default: 15 seconds)."""
