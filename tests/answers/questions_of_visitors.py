"""What visitors ask of five companies whose pages don't answer it."""

OF_COMPANIES = {
    "balloons": """
        can kids fly alone
        what altitude do we reach
        do i have to help packing up the balloon
        what's the max number of passengers
        is there a seat
        how cold is it up there
        will I get wet
        can i bring a camera
        what happens when the pilot is sick
        is the pilot experienced
        how many flights have there been
        when is the best time to fly
        who flies the balloon
        was there ever an accident
        are there evening flights in winter
        does the ticket include a drink
        is the deposit refundable if I'm ill
        how will i know whether the flight takes place
        until when must I pay the rest
        is it possible to pay in cash
        what is the cheapest flight
        what is the longest flight
        could we land in a field
        what colour is the balloon
        do children pay less
        how early must we be at Victoria Park
        where exactly do we land
        Is the minibus heated?
        what is the name of the photographer
        Is the weather line free?
        are tall people allowed
        can two people share one voucher
        does Anna fly on Mondays
        What kind of champagne is it?
        the deposit is 60, right?
        parking
        student discount
        name of the pilot
        what is the latest I can cancel
        how do I redeem a voucher
        does the pilot speak French
        who will be flying us
        may I film during the flight
        what do we do if the wind is too strong
        how many balloons do you own
        are trainers ok as footwear
        is a raincoat handed out
        the sunset flight: what time does it begin
        is breakfast before or after the flight
        can a wheelchair user come along
        is 7 years old enough
        what's the refund if it rains
        would a 130 kg man be allowed
        how big is the car park
        does the deposit count towards the price
        will there be other people in the private flight
        why is the private flight so expensive
        why do you need my weight
        how does the sunrise flight work
        what is a private flight
        how do the gift vouchers work
        Is there insurance for passengers?
        what's included in the private flight
        what is Victoria Park like
        how strong may the wind be
        must children be accompanied
        how loud is the burner
        is it scary
        do people get sick
        how smooth is the landing
        Wie viele Personen passen in den Korb?
        Darf mein Hund mit?
        Wann ist Saison?
        Wie kalt ist es oben?
        Ist das Frühstück inbegriffen?
        Wer fliegt uns?
        Was passiert bei Regen?
        Gibt es Sitzplätze?
        Wie lange dauert die Rückfahrt?
        Was soll ich anziehen?
        ¿A qué altura vuela el globo?
        ¿Qué pasa si llueve?
        ¿Puedo llevar a mi perro?
        ¿Cuántas personas caben en la cesta?
        ¿Qué ropa debo llevar?
        ¿Hay asientos?
        À quelle hauteur vole le ballon ?
        Que se passe-t-il s'il pleut ?
        Combien de personnes dans la nacelle ?
        Faut-il porter un casque ?
        Y a-t-il des sièges ?
        Comment s'habiller ?
        Quanto dura il volo?
        Cosa devo indossare?
        Quanto tempo dura o voo?
        Hoe hoog gaat de ballon?
    """,
    "dentist": """
        how often should i come for a check-up
        is sedation dangerous
        how much is an implant
        what time do you close on Fridays
        are you taking NHS patients
        can I see a woman dentist
        who places the implants
        what anaesthetic is used
        how long is the waiting list
        can i park nearby
        does Denplan cover crowns
        do you have to pay before treatment
        is Dr Hale in on Wednesday
        how many surgeries are there
        what if I'm late
        is the first visit free
        do children need a referral
        which whitening gel is used
        are the surgeries on the ground floor
        what languages does Dr Reed speak
        how is the form sent
        Do I get a reminder?
        the hygienist costs 55, doesn't she?
        when can I eat after a filling
        is a filling painful
        Where did Dr Reed study?
        what does a crown cost
        how long does whitening take
        how many visits does an implant need
        is the waiting room big
        what kind of sedation is used
        how does the instalment plan work
        do nervous patients get extra time
        can i get an appointment tomorrow
        which days is Dr Reed in
        what do i have to bring
        is an x-ray done at the check-up
        are fillings white
        is there a dentist for children
        how old is the practice
        what medicines must I tell you about
        why is the hygienist so expensive
        how do I cancel an appointment
        how late may I cancel
        is the 25 charge per person
        when was the practice opened
        how long do I wait for an implant
        who does the whitening
        what is Denplan
    """,
    "bikes": """
        how far can I go with the e-bike
        what's the range of the battery
        can i ride to bruges
        is the child seat for toddlers
        how tall must you be for a tandem
        are there electric tandems
        are the bikes serviced
        does it come with a pump
        what lock comes with it
        is the e-bike heavy
        how many gears has the city bike
        what happens if I'm late
        can we swap bikes
        do you have to wear a helmet
        which hotels are served
        is there a map
        is the guide fluent in English
        do we get a break on the tour
        how old must children be for the tour
        is the river tour hilly
        what if it rains during the tour
        who pays for damage
        can a friend return it for me
        does the deposit come back at once
        is 10 am too late for pick up
        what make are the tandems
        is the tandem electric
        how many e-bikes are there
        what is the price for a week
        how long are the bikes
        is the helmet obligatory
        does the guide tell stories
        which route does the tour take
        can I leave my car there
        how does the battery charge
        what age for the tandem
        where do I drop it off
        how late can I bring it back
        what time is the tour
        do kids ride free
        are dogs ok in the basket
        are pumps lent
        is a 15 year old allowed on the e-bike
        how fast does the e-bike go
        is there a women's bike
        what is the fine for late return
        how do I unlock the bike
        what do I do when the battery is flat
        who repairs a flat tyre
        are helmets disinfected
        are the tours in Dutch
    """,
    "planner": """
        how many members can the free plan have
        is there a desktop version
        can I change the due date of many tasks at once
        how do i add a reminder
        how do i invite a colleague
        where do I find my invoices
        does the calendar sync both ways
        can tasks repeat
        is there dark mode
        what happens to my data when I cancel
        who can see my tasks
        can admins read comments
        is Taskloom GDPR compliant
        which payment methods work
        is there a student price
        how do I turn on two-factor login
        does export include attachments
        how fast is support
        is support available on weekends
        how big may attachments be
        what is the difference between Team and Business
        how many admins can a team have
        why is my calendar empty
        why was I charged twice
        can I get an invoice in euros
        what's new
        does it integrate with Jira
        how do I change my plan
        how can I see who is a member
        is the Free plan free forever
        what is the biggest attachment
        how do roles work
        how do reminders work
        how long are backups kept
        where is data stored
        who owns the data
        can tasks have subtasks
        do tasks sync to Outlook
        is there a limit on comments
        why are my reminders late
        how do I stop the emails
        which browsers work
        is German supported
        does the trial end automatically
        is there a status page
        what is the notice period
    """,
    "shop": """
        are the teapots hand painted
        what size is the teapot
        do mugs come in sets
        how many plates are in a set
        how are the mugs packed
        is the glaze matt
        can the plates go in the oven
        who pays for returns
        does shipping to France take long
        how much is shipping to Norway
        when are orders sent
        can I change the name on a custom mug
        what is the longest name for a custom mug
        is klarna available in germany
        where are the mugs made
        are seconds sold
        how long until the refund
        do gift cards work on sale items
        what discount do I get for ten mugs
        is there a shop in London
        does each mug look the same
        how thick are the plates
        can I pick up an order
        what if the mug is chipped
        which colours does the teapot come in
        mug 350 ml?
        what is the mug made of
        how do I wash the mugs
        are the plates stackable
        what is the volume of the teapot
        how long does a custom mug take
        how many mugs fit in a box
        is the clay recycled
        are gift cards sent by email
        can I write a message on the card
        what does express cost
        is the teapot heavy
        do the mugs get hot
        what is the minimum order
        how do I return a plate
        what if I don't like it
        is Jane the potter
        what temperature are they fired at
        does the glaze crack
        is a saucer included
        which mug is the biggest
        when is the next sale
        are there teapots for two
        do mugs have a handle
        Aus welchem Ton sind die Tassen?
        Wie schwer ist die Kanne?
        Sind die Teller mikrowellenfest?
        Kann ich Tassen umtauschen?
        Wie werden die Tassen verpackt?
        ¿De qué color son las tazas?
        ¿Son aptas para microondas?
        ¿Cómo se limpian las tazas?
        ¿Quién hace las tazas?
        De quelle couleur sont les tasses ?
        Comment sont emballées les tasses ?
        Les assiettes vont-elles au four ?
        Quelle est la contenance de la théière ?
    """,
}
