<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name />
    <message>
        <source>New price</source>
        <translation>Neuer Preis</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Bewegt</translation>
    </message>
    <message>
        <source>Own code</source>
        <translation>Artikelnr.</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>EK</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Sold %s</source>
        <translation>Verkauf %s</translation>
    </message>
    <message>
        <source>Not saved yet. Before: %s</source>
        <translation>Noch nicht gespeichert. Vorher: %s</translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation>Nicht im Verkauf</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Running low</source>
        <translation>Wird knapp</translation>
    </message>
    <message>
        <source>Last moved %s</source>
        <translation>Zuletzt bewegt: %s</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>Bleibt, wie es ist</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>wie letztes Mal</translation>
    </message>
    <message>
        <source>Checking every row</source>
        <translation>Alle Zeilen werden geprüft</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Noch nicht fertig</translation>
    </message>
    <message>
        <source>Say what the columns are first.</source>
        <translation>Zuerst angeben, was in den Spalten steht.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>Wird zurückgenommen</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>Look at the rows that are refused.</source>
        <translation>Sehen Sie sich die abgelehnten Zeilen an.</translation>
    </message>
    <message>
        <source>Nothing is changed yet, and you can undo it afterwards.</source>
        <translation>Noch ist nichts geändert, und auch danach lässt es sich rückgängig machen.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>Neither SKU nor barcode</source>
        <translation>Weder Artikelnr. noch Barcode</translation>
    </message>
    <message>
        <source>No handle</source>
        <translation>Kein Handle</translation>
    </message>
    <message>
        <source>No variant</source>
        <translation>Keine Variante</translation>
    </message>
    <message>
        <source>Not a price</source>
        <translation>Kein gültiger Preis</translation>
    </message>
    <message>
        <source>A price below 0</source>
        <translation>Preis unter 0</translation>
    </message>
    <message>
        <source>Thousands or decimals?</source>
        <translation>Tausender oder Nachkommastellen?</translation>
    </message>
    <message>
        <source>Not a barcode</source>
        <translation>Kein gültiger Barcode</translation>
    </message>
    <message>
        <source>A spreadsheet cut the barcode</source>
        <translation>Barcode von einer Tabelle gekürzt</translation>
    </message>
    <message>
        <source>Not yes or no</source>
        <translation>Weder ja noch nein</translation>
    </message>
    <message>
        <source>Options cannot be read</source>
        <translation>Optionen nicht lesbar</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Zu lang</translation>
    </message>
    <message>
        <source>More cells than headings</source>
        <translation>Mehr Zellen als Überschriften</translation>
    </message>
    <message>
        <source>A quote is not closed</source>
        <translation>Anführungszeichen nicht geschlossen</translation>
    </message>
    <message>
        <source>The file ends here</source>
        <translation>Die Datei endet hier</translation>
    </message>
    <message>
        <source>A line too long to read</source>
        <translation>Zeile zu lang zum Lesen</translation>
    </message>
    <message>
        <source>This item stands there twice</source>
        <translation>Dieser Artikel steht zweimal da</translation>
    </message>
    <message>
        <source>May not be so</source>
        <translation>Darf so nicht sein</translation>
    </message>
    <message>
        <source>Blanks taken out</source>
        <translation>Leerzeichen entfernt</translation>
    </message>
    <message>
        <source>Hidden signs taken out</source>
        <translation>Unsichtbare Zeichen entfernt</translation>
    </message>
    <message>
        <source>Web code made plain</source>
        <translation>Webcode in Text umgewandelt</translation>
    </message>
    <message>
        <source>Web tags taken out</source>
        <translation>Web-Tags entfernt</translation>
    </message>
    <message>
        <source>Broken letters mended</source>
        <translation>Kaputte Buchstaben repariert</translation>
    </message>
    <message>
        <source>UPC without its first 0</source>
        <translation>UPC ohne die erste 0</translation>
    </message>
    <message>
        <source>Lost zeros put back</source>
        <translation>Verlorene Nullen ergänzt</translation>
    </message>
    <message>
        <source>Decimals taken off a code</source>
        <translation>Nachkommastellen vom Code entfernt</translation>
    </message>
    <message>
        <source>Same SKU, other case</source>
        <translation>Gleiche Artikelnr., andere Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Same item as an earlier line</source>
        <translation>Gleicher Artikel wie in früherer Zeile</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Kein Preis</translation>
    </message>
    <message>
        <source>Code of another item too</source>
        <translation>Code gehört auch zu anderem Artikel</translation>
    </message>
    <message>
        <source>Check digit is wrong</source>
        <translation>Prüfziffer ist falsch</translation>
    </message>
    <message>
        <source>Unusual length of a barcode</source>
        <translation>Ungewöhnliche Länge für einen Barcode</translation>
    </message>
    <message>
        <source>No such tax class</source>
        <translation>Steuerklasse unbekannt</translation>
    </message>
    <message>
        <source>Cost cannot be read</source>
        <translation>EK nicht lesbar</translation>
    </message>
    <message>
        <source>On sale cannot be read</source>
        <translation>„Im Verkauf“ nicht lesbar</translation>
    </message>
    <message>
        <source>Name cut to 300 letters</source>
        <translation>Name auf 300 Zeichen gekürzt</translation>
    </message>
    <message>
        <source>Cut, too long</source>
        <translation>Gekürzt, zu lang</translation>
    </message>
    <message>
        <source>Too many other columns</source>
        <translation>Zu viele weitere Spalten</translation>
    </message>
    <message>
        <source>Sale price with dates left out</source>
        <translation>Befristeter Aktionspreis ausgelassen</translation>
    </message>
    <message>
        <source>Only its variants are sold</source>
        <translation>Nur die Varianten werden verkauft</translation>
    </message>
    <message>
        <source>A group, not sold itself</source>
        <translation>Gruppe, wird selbst nicht verkauft</translation>
    </message>
    <message>
        <source>Sold elsewhere, not here</source>
        <translation>Wird anderswo verkauft, hier nicht</translation>
    </message>
    <message>
        <source>1,234 is 1 and a bit</source>
        <translation>1,234 ist 1 und etwas</translation>
    </message>
    <message>
        <source>1,234 is a thousand</source>
        <translation>1,234 ist eintausend</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What and why</source>
        <translation>Was und warum</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>In the file, or before</source>
        <translation>In der Datei oder vorher</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>What became of rows</source>
        <translation>Was aus den Zeilen wurde</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Feld suchen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikelnr. (SKU)</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Tax class or rate</source>
        <translation>Steuerklasse oder Steuersatz</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Low stock at</source>
        <translation>Mindestbestand</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Sold by weight</source>
        <translation>Nach Gewicht verkauft</translation>
    </message>
    <message>
        <source>PLU</source>
        <translation>PLU</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>Im Verkauf</translation>
    </message>
    <message>
        <source>Product of a variant</source>
        <translation>Artikel der Variante</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>Weitere Spalten</translation>
    </message>
    <message>
        <source>Shopify export</source>
        <translation>Shopify-Export</translation>
    </message>
    <message>
        <source>WooCommerce export</source>
        <translation>WooCommerce-Export</translation>
    </message>
    <message>
        <source>Cashwrap export</source>
        <translation>Cashwrap-Export</translation>
    </message>
    <message>
        <source>List of items</source>
        <translation>Artikelliste</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>senkrechte Striche</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they are</source>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows refused</source>
        <translation>
            <numerusform>%n Zeile abgelehnt</numerusform>
            <numerusform>%n Zeilen abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>No items in it</source>
        <translation>Keine Artikel darin</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Cleaned up</source>
        <translation>Bereinigt</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Anzusehen</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>noch ein paar Sekunden</translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>noch etwa %n s</numerusform>
            <numerusform>noch etwa %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>noch etwa %n Min.</numerusform>
            <numerusform>noch etwa %n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping. Nothing is recorded.</source>
        <translation>Wird angehalten. Nichts wird übernommen.</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>Fast fertig</translation>
    </message>
    <message>
        <source>The items are in. The list is being made ready; scanned codes are found meanwhile.</source>
        <translation>Die Artikel sind da. Die Liste wird aufgebaut; gescannte Codes werden schon gefunden.</translation>
    </message>
    <message>
        <source>Waiting for the product list</source>
        <translation>Wartet auf die Artikelliste</translation>
    </message>
    <message>
        <source>Reading the file. Until it is read, nothing is recorded.</source>
        <translation>Die Datei wird gelesen. Solange wird nichts übernommen.</translation>
    </message>
    <message>
        <source>Nothing had to change</source>
        <translation>Es war nichts zu ändern</translation>
    </message>
    <message>
        <source>No items were taken in</source>
        <translation>Keine Artikel übernommen</translation>
    </message>
    <message numerus="yes">
        <source>%n opening stocks</source>
        <translation>
            <numerusform>%n Anfangsbestand</numerusform>
            <numerusform>%n Anfangsbestände</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items wait for their price, not sold</source>
        <translation>
            <numerusform>%n Artikel wartet auf seinen Preis und ist nicht im Verkauf</numerusform>
            <numerusform>%n Artikel warten auf ihren Preis und sind nicht im Verkauf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are as they were</source>
        <translation>
            <numerusform>%n Artikel ist unverändert</numerusform>
            <numerusform>%n Artikel sind unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n items</source>
        <translation>
            <numerusform>Zurückgenommen: %n Artikel</numerusform>
            <numerusform>Zurückgenommen: %n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which column is the name: choose it in the head of that column.</source>
        <translation>Welche Spalte ist der Name? Im Kopf dieser Spalte wählen.</translation>
    </message>
    <message>
        <source>Say which column is the barcode or the SKU: choose it in the head of that column.</source>
        <translation>Welche Spalte ist der Barcode oder die Artikelnr.? Im Kopf dieser Spalte wählen.</translation>
    </message>
    <message>
        <source>Say which columns are the name and the barcode or SKU: choose them in the heads below.</source>
        <translation>Welche Spalten sind Name und Barcode oder Artikelnr.? Unten in den Köpfen wählen.</translation>
    </message>
    <message>
        <source>The report is in %s</source>
        <translation>Der Bericht liegt in %s</translation>
    </message>
    <message>
        <source>Stopped. Nothing was recorded.</source>
        <translation>Angehalten. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>It was recorded before it could be stopped. You can undo it.</source>
        <translation>Es war schon übernommen, bevor es angehalten werden konnte. Es lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Its cart is gone: if it was charged, give it back on the reader, then sell or exchange again.</source>
        <translation>Der Warenkorb dazu ist weg: Wurde abgebucht, am Kartengerät erstatten, dann neu verkaufen oder umtauschen.</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Geschenkkarte</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>The printer did not take it. Open the drawer with its key.</source>
        <translation>Der Drucker nahm es nicht an. Die Schublade mit dem Schlüssel öffnen.</translation>
    </message>
    <message>
        <source>did it print?</source>
        <translation>gedruckt?</translation>
    </message>
    <message>
        <source>Drawer not opened</source>
        <translation>Schublade nicht geöffnet</translation>
    </message>
    <message>
        <source>Of the screens; papers may have one of their own.</source>
        <translation>Der Bildschirme; Papiere können eine eigene haben.</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>Sprache der Papiere</translation>
    </message>
    <message>
        <source>Papers speak English, German, Chinese and Arabic. A customer's own language goes first.</source>
        <translation>Papiere gibt es auf Englisch, Deutsch, Chinesisch und Arabisch. Die eigene Sprache eines Kunden geht vor.</translation>
    </message>
    <message>
        <source>Pin of the drawer</source>
        <translation>Pin der Schublade</translation>
    </message>
    <message>
        <source>Nearly always 2. Try 5 where the drawer stays shut though the printer prints.</source>
        <translation>Fast immer 2. 5 versuchen, wenn die Schublade zubleibt, obwohl der Drucker druckt.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Reason for no tax</source>
        <translation>Grund für fehlende Steuer</translation>
    </message>
    <message>
        <source>A stick or another disk is best. Empty: in the folder of the shop.</source>
        <translation>Am besten ein USB-Stick oder eine andere Festplatte. Leer: im Ordner des Ladens.</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Warnen</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message numerus="yes">
        <source>%n variants</source>
        <translation>
            <numerusform>%n Variante</numerusform>
            <numerusform>%n Varianten</numerusform>
        </translation>
    </message>
    <message>
        <source>%a, %b on hand</source>
        <translation>%a, Bestand %b</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Only sold so far: its stock is not kept until it is received or counted.</source>
        <translation>Bisher nur verkauft: Der Bestand wird erst geführt, wenn Ware eingeht oder gezählt wird.</translation>
    </message>
    <message>
        <source>Never received, counted or sold.</source>
        <translation>Nie eingegangen, gezählt oder verkauft.</translation>
    </message>
    <message>
        <source>%s on hand</source>
        <translation>Bestand %s</translation>
    </message>
    <message>
        <source>last moved %s</source>
        <translation>zuletzt bewegt: %s</translation>
    </message>
    <message>
        <source>running low</source>
        <translation>wird knapp</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Sale voided</source>
        <translation>Verkauf storniert</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>Weggeworfen</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n items are changed</source>
        <translation>
            <numerusform>%n Artikel ist geändert</numerusform>
            <numerusform>%n Artikel sind geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>%s is in the catalog</source>
        <translation>%s ist im Katalog</translation>
    </message>
    <message>
        <source>What you typed about %s is kept as a draft</source>
        <translation>Ihre Eingaben zu %s bleiben als Entwurf</translation>
    </message>
    <message numerus="yes">
        <source>Taken back in %n items</source>
        <translation>
            <numerusform>Bei %n Artikel zurückgenommen</numerusform>
            <numerusform>Bei %n Artikeln zurückgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the fields marked red first</source>
        <translation>Zuerst die rot markierten Felder ansehen</translation>
    </message>
    <message>
        <source>Nothing to change: it is so already</source>
        <translation>Nichts zu ändern: Es ist schon so</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>in %s</source>
        <translation>in %s</translation>
    </message>
    <message>
        <source>by %s</source>
        <translation>von %s</translation>
    </message>
    <message>
        <source>with “%s”</source>
        <translation>mit „%s“</translation>
    </message>
    <message>
        <source>on sale</source>
        <translation>im Verkauf</translation>
    </message>
    <message>
        <source>not on sale</source>
        <translation>nicht im Verkauf</translation>
    </message>
    <message>
        <source>on sale or not</source>
        <translation>im Verkauf oder nicht</translation>
    </message>
    <message>
        <source>out of stock</source>
        <translation>nicht vorrätig</translation>
    </message>
    <message>
        <source>under nothing</source>
        <translation>unter null</translation>
    </message>
    <message>
        <source>New items are being taken in</source>
        <translation>Neue Artikel werden aufgenommen</translation>
    </message>
    <message>
        <source>Product list is being rebuilt</source>
        <translation>Artikelliste wird neu aufgebaut</translation>
    </message>
    <message>
        <source>best first</source>
        <translation>beste Treffer zuerst</translation>
    </message>
    <message>
        <source>by name, Z first</source>
        <translation>nach Name, Z zuerst</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>nach Name</translation>
    </message>
    <message>
        <source>by code, last first</source>
        <translation>nach Artikelnr., letzte zuerst</translation>
    </message>
    <message>
        <source>by code</source>
        <translation>nach Artikelnr.</translation>
    </message>
    <message>
        <source>dearest first</source>
        <translation>teuerste zuerst</translation>
    </message>
    <message>
        <source>cheapest first</source>
        <translation>günstigste zuerst</translation>
    </message>
    <message>
        <source>by category, Z first</source>
        <translation>nach Kategorie, Z zuerst</translation>
    </message>
    <message>
        <source>by category</source>
        <translation>nach Kategorie</translation>
    </message>
    <message>
        <source>most on hand first</source>
        <translation>höchster Bestand zuerst</translation>
    </message>
    <message>
        <source>least on hand first</source>
        <translation>niedrigster Bestand zuerst</translation>
    </message>
    <message>
        <source>best sold first</source>
        <translation>meistverkaufte zuerst</translation>
    </message>
    <message>
        <source>least sold first</source>
        <translation>wenigstverkaufte zuerst</translation>
    </message>
    <message>
        <source>last changed first</source>
        <translation>zuletzt geänderte zuerst</translation>
    </message>
    <message>
        <source>longest unchanged first</source>
        <translation>am längsten unveränderte zuerst</translation>
    </message>
    <message>
        <source>own code</source>
        <translation>Artikelnr.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>smallest quantity</source>
        <translation>kleinste Menge</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>price lists</source>
        <translation>Preislisten</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>EK</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>weighed</source>
        <translation>wird gewogen</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>packs</source>
        <translation>Packungen</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>when stock is out</source>
        <translation>wenn nichts mehr da ist</translation>
    </message>
    <message>
        <source>low from</source>
        <translation>Mindestbestand</translation>
    </message>
    <message>
        <source>own fields</source>
        <translation>eigene Felder</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>Added to the catalog</source>
        <translation>Im Katalog angelegt</translation>
    </message>
    <message>
        <source>Nothing is recorded before you press the button.</source>
        <translation>Nichts wird gespeichert, bevor Sie die Taste drücken.</translation>
    </message>
    <message>
        <source>Type how much: the list shows it.</source>
        <translation>Betrag eingeben: Die Liste zeigt die Folgen.</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>Not recorded yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Type how much.</source>
        <translation>Betrag eingeben.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Rechnet …</translation>
    </message>
    <message>
        <source>No change.</source>
        <translation>Keine Änderung.</translation>
    </message>
    <message>
        <source>No costs known.</source>
        <translation>Keine EKs bekannt.</translation>
    </message>
    <message>
        <source>Margin %a → %b</source>
        <translation>Marge %a → %b</translation>
    </message>
    <message>
        <source>under cost</source>
        <translation>unter EK</translation>
    </message>
    <message>
        <source>under your %s % floor</source>
        <translation>unter Ihrer Mindestmarge von %s %</translation>
    </message>
    <message>
        <source>No price would change.</source>
        <translation>Kein Preis würde sich ändern.</translation>
    </message>
    <message>
        <source>No costs are known, so no margins.</source>
        <translation>Keine EKs bekannt, daher keine Margen.</translation>
    </message>
    <message>
        <source>Margin goes from %a to %b on average</source>
        <translation>Marge im Schnitt von %a auf %b</translation>
    </message>
    <message>
        <source>Margin goes from about %a to about %b on average</source>
        <translation>Marge im Schnitt von etwa %a auf etwa %b</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items have no cost</source>
        <translation>
            <numerusform>%n Artikel ohne EK</numerusform>
            <numerusform>%n Artikel ohne EK</numerusform>
        </translation>
    </message>
    <message>
        <source>Raise by %</source>
        <translation>Erhöhen um %</translation>
    </message>
    <message>
        <source>Raise by %s</source>
        <translation>Erhöhen um %s</translation>
    </message>
    <message>
        <source>Lower by %</source>
        <translation>Senken um %</translation>
    </message>
    <message>
        <source>Lower by %s</source>
        <translation>Senken um %s</translation>
    </message>
    <message>
        <source>Set to %s</source>
        <translation>Setzen auf %s</translation>
    </message>
    <message>
        <source>To margin %</source>
        <translation>Auf Marge %</translation>
    </message>
    <message>
        <source>each</source>
        <translation>/Stk.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n Min.</numerusform>
            <numerusform>vor %n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n Std.</numerusform>
            <numerusform>vor %n Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parked %n</source>
        <translation>
            <numerusform>Geparkt %n</numerusform>
            <numerusform>Geparkt %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A card payment of %s was started and not finished: was the card charged?</source>
        <translation>Eine Kartenzahlung über %s wurde begonnen, aber nicht beendet: Wurde die Karte belastet?</translation>
    </message>
    <message>
        <source>Look at the card reader's last slip.</source>
        <translation>Sehen Sie auf den letzten Beleg des Kartengeräts.</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>Nicht belastet</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Belastet</translation>
    </message>
    <message>
        <source>Charged, given back</source>
        <translation>Belastet, erstattet</translation>
    </message>
    <message>
        <source>The sale</source>
        <translation>Der Verkauf</translation>
    </message>
    <message numerus="yes">
        <source>%s in %n items</source>
        <translation>
            <numerusform>%s an einem Artikel</numerusform>
            <numerusform>%s an %n Artikeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n changes</source>
        <translation>
            <numerusform>%n Änderung speichern</numerusform>
            <numerusform>%n Änderungen speichern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save or drop this first, then change the %n chosen together.</source>
        <translation>
            <numerusform>Erst dies speichern oder verwerfen, dann den %n gewählten ändern.</numerusform>
            <numerusform>Erst dies speichern oder verwerfen, dann die %n gewählten zusammen ändern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose all %n</source>
        <translation>
            <numerusform>Alle %n wählen</numerusform>
            <numerusform>Alle %n wählen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n</source>
        <translation>
            <numerusform>%n ändern</numerusform>
            <numerusform>%n ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n prices</source>
        <translation>
            <numerusform>%n Preis ändern</numerusform>
            <numerusform>%n Preise ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n items</source>
        <translation>
            <numerusform>%n Artikel ändern</numerusform>
            <numerusform>%n Artikel ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking through %n items…</source>
        <translation>
            <numerusform>%n Artikel wird durchsucht …</numerusform>
            <numerusform>%n Artikel werden durchsucht …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n items</source>
        <translation>
            <numerusform>%n Artikel importieren</numerusform>
            <numerusform>%n Artikel importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>The file ends in the middle of line %s: it may have been cut.</source>
        <translation>Die Datei endet mitten in Zeile %s: Vielleicht ist sie abgeschnitten.</translation>
    </message>
    <message numerus="yes">
        <source>%n items without a price wait, not sold, until they have one. You can undo it all.</source>
        <translation>
            <numerusform>%n Artikel ohne Preis wartet und ist nicht im Verkauf, bis er einen hat. Alles lässt sich zurücknehmen.</numerusform>
            <numerusform>%n Artikel ohne Preis warten und sind nicht im Verkauf, bis sie einen haben. Alles lässt sich zurücknehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (Zeile %2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Column %s</source>
        <translation>Spalte %s</translation>
    </message>
    <message>
        <source>Option %s, name</source>
        <translation>Option %s, Name</translation>
    </message>
    <message>
        <source>Option %s, value</source>
        <translation>Option %s, Wert</translation>
    </message>
    <message>
        <source>Taking back, %s</source>
        <translation>Wird zurückgenommen, %s</translation>
    </message>
    <message>
        <source>Importing, %s</source>
        <translation>Import läuft, %s</translation>
    </message>
    <message>
        <source>The file ends in the middle of line %s</source>
        <translation>Die Datei endet mitten in Zeile %s</translation>
    </message>
    <message numerus="yes">
        <source>%n items had sold or moved since: they stay in the list and are not sold</source>
        <translation>
            <numerusform>%n Artikel wurde seither verkauft oder bewegt: Er bleibt in der Liste und ist nicht im Verkauf</numerusform>
            <numerusform>%n Artikel wurden seither verkauft oder bewegt: Sie bleiben in der Liste und sind nicht im Verkauf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields were changed since and left so</source>
        <translation>
            <numerusform>%n Feld wurde seither geändert und so belassen</numerusform>
            <numerusform>%n Felder wurden seither geändert und so belassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields stay as they were changed since</source>
        <translation>
            <numerusform>%n Feld bleibt, wie es seither geändert wurde</numerusform>
            <numerusform>%n Felder bleiben, wie sie seither geändert wurden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells were not pasted</source>
        <translation>
            <numerusform>%n Zelle wurde nicht eingefügt</numerusform>
            <numerusform>%n Zellen wurden nicht eingefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n rows can be pasted at once. Nothing was pasted.</source>
        <translation>
            <numerusform>Höchstens %n Zeile lässt sich auf einmal einfügen. Nichts wurde eingefügt.</numerusform>
            <numerusform>Höchstens %n Zeilen lassen sich auf einmal einfügen. Nichts wurde eingefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%a of %n items</source>
        <translation>
            <numerusform>%a von %n Artikel</numerusform>
            <numerusform>%a von %n Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>New items are being taken in, %s</source>
        <translation>Neue Artikel werden aufgenommen, %s</translation>
    </message>
    <message>
        <source>Product list is being rebuilt, %s</source>
        <translation>Artikelliste wird neu aufgebaut, %s</translation>
    </message>
    <message numerus="yes">
        <source>%s and %n more</source>
        <translation>
            <numerusform>%s und %n weiterer</numerusform>
            <numerusform>%s und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scans wait</source>
        <translation>
            <numerusform>%n Scan wartet</numerusform>
            <numerusform>%n Scans warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sales are parked.</source>
        <translation>
            <numerusform>%n Verkauf ist geparkt.</numerusform>
            <numerusform>%n Verkäufe sind geparkt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more above</source>
        <translation>
            <numerusform>%n weitere darüber</numerusform>
            <numerusform>%n weitere darüber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found. Enter adds the first, ↓ chooses.</source>
        <translation>
            <numerusform>%n gefunden. Enter nimmt ihn.</numerusform>
            <numerusform>%n gefunden. Enter nimmt den ersten, ↓ wählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown, type on for more. Enter adds the first, ↓ chooses.</source>
        <translation>
            <numerusform>%n gezeigt, für mehr weitertippen. Enter nimmt den ersten, ↓ wählt.</numerusform>
            <numerusform>%n gezeigt, für mehr weitertippen. Enter nimmt den ersten, ↓ wählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found. Enter looks for the code, ↓ chooses.</source>
        <translation>
            <numerusform>%n gefunden. Enter sucht den Code, ↓ wählt.</numerusform>
            <numerusform>%n gefunden. Enter sucht den Code, ↓ wählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for a code or a name</source>
        <translation>Nach Code oder Name suchen</translation>
    </message>
    <message>
        <source>Add what was typed or marked</source>
        <translation>Eingabe oder Markiertes hinzufügen</translation>
    </message>
    <message>
        <source>Three of the next item</source>
        <translation>Drei Stück vom nächsten Artikel</translation>
    </message>
    <message>
        <source>One more or less of the marked line</source>
        <translation>Markierte Position: eins mehr/weniger</translation>
    </message>
    <message>
        <source>Mark another line, or another item found</source>
        <translation>Andere Position oder Treffer markieren</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Field and lines</source>
        <translation>Feld und Positionen</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Paying</source>
        <translation>Beim Kassieren</translation>
    </message>
    <message>
        <source>Take the amount</source>
        <translation>Betrag annehmen</translation>
    </message>
    <message>
        <source>The rest in cash, exactly</source>
        <translation>Den Rest passend in bar</translation>
    </message>
    <message>
        <source>How it is paid</source>
        <translation>Wie bezahlt wird</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>Anderer Betrag</translation>
    </message>
    <message>
        <source>Back to the cart</source>
        <translation>Zurück zum Warenkorb</translation>
    </message>
    <message>
        <source>Arranging quick keys</source>
        <translation>Schnelltasten anordnen</translation>
    </message>
    <message>
        <source>To the keys, their name and the buttons</source>
        <translation>Zu den Tasten, ihrem Namen und den Knöpfen</translation>
    </message>
    <message>
        <source>Mark a key</source>
        <translation>Taste markieren</translation>
    </message>
    <message>
        <source>Move the marked key</source>
        <translation>Markierte Taste verschieben</translation>
    </message>
    <message>
        <source>Take the marked key away</source>
        <translation>Markierte Taste entfernen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Take out what is not there, or put the stock right first: receive or count it.</source>
        <translation>Nehmen Sie heraus, was nicht da ist, oder berichtigen Sie erst den Bestand: Ware annehmen oder zählen.</translation>
    </message>
    <message>
        <source>Not sold: there is not enough of it.</source>
        <translation>Nicht verkauft: Es ist nicht genug da.</translation>
    </message>
    <message>
        <source>More is in the cart than in stock. Sell it all the same?</source>
        <translation>Im Warenkorb ist mehr als auf Lager. Trotzdem verkaufen?</translation>
    </message>
    <message>
        <source>Sell it</source>
        <translation>Verkaufen</translation>
    </message>
    <message>
        <source>%1: %2 in the cart, %3 in stock</source>
        <translation>%1: %2 im Warenkorb, %3 auf Lager</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message numerus="yes">
        <source>Received in %n payments</source>
        <translation>
            <numerusform>In %n Zahlung erhalten</numerusform>
            <numerusform>In %n Zahlungen erhalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split evenly by %n</source>
        <translation>
            <numerusform>Gleich teilen durch %n</numerusform>
            <numerusform>Gleich teilen durch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>now %s</source>
        <translation>jetzt %s</translation>
    </message>
    <message>
        <source>Not on sale any more</source>
        <translation>Nicht mehr im Verkauf</translation>
    </message>
    <message>
        <source>%s in stock</source>
        <translation>%s auf Lager</translation>
    </message>
    <message numerus="yes">
        <source>Total, %n lines</source>
        <translation>
            <numerusform>Summe, %n Position</numerusform>
            <numerusform>Summe, %n Positionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items wait for a price, or were taken off sale.</source>
        <translation>
            <numerusform>%n Artikel wartet auf einen Preis oder ist nicht im Verkauf.</numerusform>
            <numerusform>%n Artikel warten auf einen Preis oder sind nicht im Verkauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>%s removed</source>
        <translation>%s entfernt</translation>
    </message>
    <message>
        <source>Cart emptied</source>
        <translation>Warenkorb geleert</translation>
    </message>
    <message>
        <source>Parked: %s</source>
        <translation>Geparkt: %s</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>%s discarded</source>
        <translation>%s verworfen</translation>
    </message>
    <message>
        <source>Goods still wait to be added. Look at the total, then pay.</source>
        <translation>Es kommen noch Artikel dazu. Erst die Summe ansehen, dann kassieren.</translation>
    </message>
    <message>
        <source>The total has changed: count again what was handed over.</source>
        <translation>Die Summe hat sich geändert: Zählen Sie noch einmal, was Sie bekommen haben.</translation>
    </message>
    <message>
        <source>Money was taken for this sale: finish it, or take the money back first.</source>
        <translation>Für diesen Verkauf wurde schon Geld angenommen: abschließen oder das Geld zurückgeben.</translation>
    </message>
    <message>
        <source>Say first whether the card was charged.</source>
        <translation>Zuerst sagen, ob die Karte belastet wurde.</translation>
    </message>
    <message>
        <source>The open cart could not be saved. %s</source>
        <translation>Der offene Warenkorb konnte nicht gespeichert werden. %s</translation>
    </message>
    <message>
        <source>The label carries the price of %s.</source>
        <translation>Auf dem Etikett steht der Preis von %s.</translation>
    </message>
    <message>
        <source>%s was added once.</source>
        <translation>%s wurde einmal hinzugefügt.</translation>
    </message>
    <message>
        <source>Price on the label</source>
        <translation>Preis auf dem Etikett</translation>
    </message>
    <message>
        <source>The label carries the whole price</source>
        <translation>Das Etikett nennt den ganzen Preis</translation>
    </message>
    <message>
        <source>Price in the catalog</source>
        <translation>Preis im Katalog</translation>
    </message>
    <message>
        <source>Price typed at the till</source>
        <translation>An der Kasse eingegebener Preis</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>Not asked for here</source>
        <translation>Hier nicht verlangt</translation>
    </message>
    <message>
        <source>Price agreed here</source>
        <translation>Hier vereinbarter Preis</translation>
    </message>
    <message>
        <source>Share of the discount on the sale</source>
        <translation>Anteil am Rabatt auf den Verkauf</translation>
    </message>
    <message>
        <source>Discount on this line</source>
        <translation>Rabatt auf diese Position</translation>
    </message>
    <message>
        <source>cut at the price: nothing costs less than nothing</source>
        <translation>auf den Preis begrenzt: Nichts kostet weniger als nichts</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Goods at their prices</source>
        <translation>Ware zum Preis</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Rabatte</translation>
    </message>
    <message>
        <source>%s in this price</source>
        <translation>%s in diesem Preis</translation>
    </message>
    <message>
        <source>%s on top</source>
        <translation>%s kommt dazu</translation>
    </message>
    <message>
        <source>rounded from %s</source>
        <translation>gerundet von %s</translation>
    </message>
    <message>
        <source>Taxes are rounded on each piece</source>
        <translation>Steuern werden je Stück gerundet</translation>
    </message>
    <message>
        <source>Taxes are rounded on each line</source>
        <translation>Steuern werden je Position gerundet</translation>
    </message>
    <message>
        <source>Taxes are rounded once per rate on the whole sale and shared over its lines</source>
        <translation>Steuern werden je Satz einmal über den ganzen Verkauf gerundet und auf die Positionen verteilt</translation>
    </message>
    <message>
        <source>Taxes are rounded once on the whole sale and shared over its lines</source>
        <translation>Steuern werden einmal über den ganzen Verkauf gerundet und auf die Positionen verteilt</translation>
    </message>
    <message>
        <source>half a cent goes up.</source>
        <translation>Ein halber Cent wird aufgerundet.</translation>
    </message>
    <message>
        <source>half a cent goes to the even cent.</source>
        <translation>Ein halber Cent wird zum geraden Cent gerundet.</translation>
    </message>
    <message>
        <source>half a cent goes down.</source>
        <translation>Ein halber Cent wird abgerundet.</translation>
    </message>
    <message>
        <source>parts of a cent go up.</source>
        <translation>Bruchteile eines Cents werden aufgerundet.</translation>
    </message>
    <message>
        <source>parts of a cent go down.</source>
        <translation>Bruchteile eines Cents werden abgerundet.</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Regular customer</source>
        <translation>Stammkunde</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Filialleitung</translation>
    </message>
    <message>
        <source>Price match</source>
        <translation>Preis angeglichen</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Steuerfrei</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n Position</numerusform>
            <numerusform>%n Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>As the shop: %s</source>
        <translation>Wie der Laden: %s</translation>
    </message>
    <message>
        <source>As the shop</source>
        <translation>Wie der Laden</translation>
    </message>
    <message>
        <source>A customer has a name. Type at least that.</source>
        <translation>Ein Kunde hat einen Namen. Geben Sie wenigstens den ein.</translation>
    </message>
    <message>
        <source>“%s” is no e-mail address. It has a name, an @ and a place.</source>
        <translation>„%s“ ist keine E-Mail-Adresse. Sie hat einen Namen, ein @ und einen Ort.</translation>
    </message>
    <message>
        <source>“%s” is no tax number of %c: its check digit says otherwise. Compare it, or leave it empty.</source>
        <translation>„%s“ ist keine Steuernummer (%c): Die Prüfziffer passt nicht. Vergleichen Sie sie oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>“%s” cannot be kept here. Choose another.</source>
        <translation>„%s“ lässt sich hier nicht speichern. Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>%s sets</source>
        <translation>Vorgaben für %s</translation>
    </message>
    <message>
        <source>Taxes: %s</source>
        <translation>Steuern: %s</translation>
    </message>
    <message>
        <source>Dates as %d, money as %m.</source>
        <translation>Datum als %d, Geld als %m.</translation>
    </message>
    <message>
        <source>Try the demo shop</source>
        <translation>Demoladen ausprobieren</translation>
    </message>
    <message>
        <source>A small grocer with over 200 items and a few days of sales. Press anything; none of it is real.</source>
        <translation>Ein kleiner Lebensmittelladen mit über 200 Artikeln und ein paar Tagen Verkäufen. Drücken Sie, was Sie wollen: Nichts davon ist echt.</translation>
    </message>
    <message>
        <source>A few seconds</source>
        <translation>Ein paar Sekunden</translation>
    </message>
    <message>
        <source>Open a new shop</source>
        <translation>Neuen Laden eröffnen</translation>
    </message>
    <message>
        <source>Your country sets currency and taxes; you look them over. No account, no internet.</source>
        <translation>Ihr Land bestimmt Währung und Steuern; Sie sehen sie durch. Ohne Konto, ohne Internet.</translation>
    </message>
    <message>
        <source>About 2 minutes</source>
        <translation>Etwa 2 Minuten</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>Sicherung einspielen</translation>
    </message>
    <message>
        <source>From this computer or a USB stick. Every record is checked before the till opens.</source>
        <translation>Von diesem Computer oder einem USB-Stick. Jeder Datensatz wird geprüft, bevor die Kasse öffnet.</translation>
    </message>
    <message>
        <source>A minute, depending on size</source>
        <translation>Eine Minute, je nach Größe</translation>
    </message>
    <message>
        <source>Making the demo shop</source>
        <translation>Der Demoladen wird eingerichtet</translation>
    </message>
    <message>
        <source>The till opens as soon as it is ready.</source>
        <translation>Die Kasse öffnet, sobald sie bereit ist.</translation>
    </message>
    <message>
        <source>Making your shop</source>
        <translation>Ihr Laden wird eingerichtet</translation>
    </message>
    <message>
        <source>Bringing back the backup</source>
        <translation>Die Sicherung wird eingespielt</translation>
    </message>
    <message>
        <source>Each record is checked; the till opens only if all is well.</source>
        <translation>Jeder Datensatz wird geprüft; die Kasse öffnet nur, wenn alles stimmt.</translation>
    </message>
    <message>
        <source>Standard rate</source>
        <translation>Normalsatz</translation>
    </message>
    <message>
        <source>Intermediate rate</source>
        <translation>Mittlerer Satz</translation>
    </message>
    <message>
        <source>Reduced rate</source>
        <translation>Ermäßigter Satz</translation>
    </message>
    <message>
        <source>Lowest rate</source>
        <translation>Niedrigster Satz</translation>
    </message>
    <message>
        <source>No tax</source>
        <translation>Keine Steuer</translation>
    </message>
    <message>
        <source>Not taxed</source>
        <translation>Nicht besteuert</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Beherbergung</translation>
    </message>
    <message>
        <source>Livestock</source>
        <translation>Vieh</translation>
    </message>
    <message>
        <source>Today, %s</source>
        <translation>Heute, %s</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n Datensatz</numerusform>
            <numerusform>%n Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Another price</source>
        <translation>Anderer Preis</translation>
    </message>
    <message>
        <source>Discount on a line</source>
        <translation>Rabatt auf eine Position</translation>
    </message>
    <message>
        <source>Discount on the whole sale</source>
        <translation>Rabatt auf den ganzen Verkauf</translation>
    </message>
    <message>
        <source>Remove a line</source>
        <translation>Position entfernen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Empty the cart</source>
        <translation>Warenkorb leeren</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Kassieren</translation>
    </message>
    <message>
        <source>Exact cash</source>
        <translation>Passend bar</translation>
    </message>
    <message>
        <source>The other answer to a question</source>
        <translation>Die andere Antwort auf eine Frage</translation>
    </message>
    <message>
        <source>Park the sale</source>
        <translation>Verkauf parken</translation>
    </message>
    <message>
        <source>Take up a parked sale</source>
        <translation>Geparktes fortsetzen</translation>
    </message>
    <message>
        <source>Sell at a price</source>
        <translation>Mit Preis verkaufen</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>Artikel suchen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Why this price</source>
        <translation>Warum dieser Preis</translation>
    </message>
    <message>
        <source>Tiles or list</source>
        <translation>Kacheln oder Liste</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Schublade öffnen</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Umtausch</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Falscher Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n Kunde</numerusform>
            <numerusform>%n Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>Nicht gewünscht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n Beleg</numerusform>
            <numerusform>%n Belege</numerusform>
        </translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Part refunded</source>
        <translation>Teils erstattet</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <translation>Geschenkbon</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>waits for the printer</source>
        <translation>wartet auf den Drucker</translation>
    </message>
    <message>
        <source>is being printed</source>
        <translation>wird gedruckt</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>gedruckt</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>nicht gedruckt</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Rückgaben</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>%a to %b</source>
        <translation>%a bis %b</translation>
    </message>
    <message>
        <source>with the number %s</source>
        <translation>mit der Nummer %s</translation>
    </message>
    <message>
        <source>of %s</source>
        <translation>Zeitraum: %s</translation>
    </message>
    <message>
        <source>paid by %s</source>
        <translation>Zahlung: %s</translation>
    </message>
    <message>
        <source>only %s</source>
        <translation>nur %s</translation>
    </message>
    <message>
        <source>over %s</source>
        <translation>über %s</translation>
    </message>
    <message>
        <source>ending in %s</source>
        <translation>endend auf %s</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Alle %n zeigen</numerusform>
            <numerusform>Alle %n zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not well: %s</source>
        <translation>Nicht in Ordnung: %s</translation>
    </message>
    <message>
        <source>To look at: %s</source>
        <translation>Anzusehen: %s</translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n minutes behind what is already recorded.</source>
        <translation>
            <numerusform>Die Uhr geht %n Minute nach gegenüber dem, was schon aufgezeichnet ist.</numerusform>
            <numerusform>Die Uhr geht %n Minuten nach gegenüber dem, was schon aufgezeichnet ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n Std.</numerusform>
            <numerusform>%n Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2, %n cores</source>
        <translation>
            <numerusform>%1 %2, %n Kern</numerusform>
            <numerusform>%1 %2, %n Kerne</numerusform>
        </translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Who you are, where, and in which money and language.</source>
        <translation>Wer Sie sind, wo, und in welcher Währung und Sprache.</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>What is on top of prices or in them. Sales keep the rates they had.</source>
        <translation>Was auf die Preise kommt oder darin steckt. Verkäufe behalten die Sätze, die sie hatten.</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>How the sale looks and sounds, and what may be chosen at it.</source>
        <translation>Wie der Verkauf aussieht und klingt und was man dabei wählen kann.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Which key does what in a sale.</source>
        <translation>Welche Taste im Verkauf was tut.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>What stands on it. Beside it is the paper, dot by dot.</source>
        <translation>Was darauf steht. Daneben das Papier, Punkt für Punkt.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Paper is low</source>
        <translation>Papier geht zu Ende</translation>
    </message>
    <message>
        <source>No paper</source>
        <translation>Kein Papier</translation>
    </message>
    <message>
        <source>Printer is open</source>
        <translation>Drucker ist offen</translation>
    </message>
    <message>
        <source>Printer has an error</source>
        <translation>Druckerfehler</translation>
    </message>
    <message>
        <source>Printer feeds paper</source>
        <translation>Drucker schiebt Papier vor</translation>
    </message>
    <message>
        <source>Printer is off-line</source>
        <translation>Drucker ist offline</translation>
    </message>
    <message>
        <source>Printer is off</source>
        <translation>Drucker ist aus</translation>
    </message>
    <message>
        <source>Printer is not set up</source>
        <translation>Drucker ist nicht eingerichtet</translation>
    </message>
    <message>
        <source>Nobody knows whether this was printed whole. Look at the paper, then say so.</source>
        <translation>Niemand weiß, ob dies ganz gedruckt wurde. Sehen Sie auf das Papier und antworten Sie dann.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Put in a new roll: it is printed by itself.</source>
        <translation>Der Drucker hat kein Papier. Neue Rolle einlegen: Dann druckt er von selbst.</translation>
    </message>
    <message>
        <source>The printer's cover is open. Close it: it is printed by itself.</source>
        <translation>Die Klappe des Druckers ist offen. Schließen: Dann druckt er von selbst.</translation>
    </message>
    <message>
        <source>The printer reports an error. Look for a jam, switch it off and on: it is printed by itself.</source>
        <translation>Der Drucker meldet einen Fehler. Auf Papierstau prüfen, aus- und einschalten: Dann druckt er von selbst.</translation>
    </message>
    <message>
        <source>The printer's cutter is stuck. Free it: it is printed by itself.</source>
        <translation>Das Messer des Druckers klemmt. Lösen: Dann druckt er von selbst.</translation>
    </message>
    <message>
        <source>Somebody feeds paper. It is printed by itself after that.</source>
        <translation>Jemand schiebt Papier vor. Danach wird von selbst gedruckt.</translation>
    </message>
    <message>
        <source>The printer is off-line. Switch it on-line: it is printed by itself.</source>
        <translation>Der Drucker ist offline. Online schalten: Dann druckt er von selbst.</translation>
    </message>
    <message>
        <source>The printer does not answer. Check its power and cable: it is printed by itself.</source>
        <translation>Der Drucker antwortet nicht. Strom und Kabel prüfen: Dann druckt er von selbst.</translation>
    </message>
    <message>
        <source>A package that this printer needs is not installed. Look at Settings, Printer.</source>
        <translation>Ein Paket, das dieser Drucker braucht, ist nicht installiert. Siehe Einstellungen, Drucker.</translation>
    </message>
    <message>
        <source>The printer's address is not understood. Look at Settings, Printer.</source>
        <translation>Die Adresse des Druckers ist unverständlich. Siehe Einstellungen, Drucker.</translation>
    </message>
    <message>
        <source>The paper is none that receipts are laid out for. Look at Settings, Printer.</source>
        <translation>Für dieses Papier gibt es kein Bonlayout. Siehe Einstellungen, Drucker.</translation>
    </message>
    <message>
        <source>The drawer stayed shut: the printer could not be reached in time. Open it with its key.</source>
        <translation>Die Schublade blieb zu: Der Drucker war nicht rechtzeitig erreichbar. Mit dem Schlüssel öffnen.</translation>
    </message>
    <message>
        <source>Nobody knows whether the drawer opened. Look at it.</source>
        <translation>Niemand weiß, ob die Schublade aufging. Bitte nachsehen.</translation>
    </message>
    <message>
        <source>This printer opens no drawer. Open it with its key.</source>
        <translation>Dieser Drucker öffnet keine Schublade. Mit dem Schlüssel öffnen.</translation>
    </message>
    <message>
        <source>No font is installed that could print this.</source>
        <translation>Keine Schrift ist installiert, die das drucken könnte.</translation>
    </message>
    <message>
        <source>What was to be printed is gone.</source>
        <translation>Was gedruckt werden sollte, ist weg.</translation>
    </message>
    <message>
        <source>The receipt printer and the drawer that hangs on it.</source>
        <translation>Der Bondrucker und die Schublade, die daran hängt.</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Who invoices, on which paper, to which printer.</source>
        <translation>Wer Rechnungen stellt, auf welchem Papier, mit welchem Drucker.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Most scanners work as they are. Measure one that does not.</source>
        <translation>Die meisten Scanner funktionieren sofort. Messen Sie einen, der es nicht tut.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>This till's folder comes from another machine.</source>
        <translation>Der Ordner dieser Kasse kommt von einem anderen Computer.</translation>
    </message>
    <message>
        <source>It goes on under numbers of its own. Do not sell from the old copy any more.</source>
        <translation>Er läuft mit eigenen Nummern weiter. Verkaufen Sie nicht mehr mit der alten Kopie.</translation>
    </message>
    <message>
        <source>This till's folder was copied.</source>
        <translation>Der Ordner dieser Kasse wurde kopiert.</translation>
    </message>
    <message>
        <source>It goes on under numbers of its own. Do not sell from the other copy.</source>
        <translation>Er läuft mit eigenen Nummern weiter. Verkaufen Sie nicht mit der anderen Kopie.</translation>
    </message>
    <message>
        <source>This till's folder was put back from a backup.</source>
        <translation>Der Ordner dieser Kasse stammt aus einer Sicherung.</translation>
    </message>
    <message>
        <source>Sales made after the backup are not in it. New sales get numbers of their own.</source>
        <translation>Verkäufe nach der Sicherung sind nicht darin. Neue Verkäufe bekommen eigene Nummern.</translation>
    </message>
    <message>
        <source>The till cannot tell whether its folder is the newest.</source>
        <translation>Die Kasse kann nicht erkennen, ob ihr Ordner der neueste ist.</translation>
    </message>
    <message>
        <source>If you have just put back a backup, sales made after it are missing.</source>
        <translation>Wenn Sie gerade eine Sicherung eingespielt haben, fehlen die Verkäufe danach.</translation>
    </message>
    <message>
        <source>The machine's clock is behind the last sale.</source>
        <translation>Die Uhr des Computers geht nach: Der letzte Verkauf war später.</translation>
    </message>
    <message>
        <source>Set the clock, or today's sales get a wrong time.</source>
        <translation>Stellen Sie die Uhr, sonst bekommen die Verkäufe von heute eine falsche Zeit.</translation>
    </message>
    <message>
        <source>Part of the catalog cannot be read on this machine.</source>
        <translation>Ein Teil des Katalogs lässt sich auf diesem Computer nicht lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces are missing: bring the items in from a file again.</source>
        <translation>
            <numerusform>%n Teil fehlt: Holen Sie die Artikel noch einmal aus einer Datei.</numerusform>
            <numerusform>%n Teile fehlen: Holen Sie die Artikel noch einmal aus einer Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers of the sale just made</source>
        <translation>Belege des letzten Verkaufs</translation>
    </message>
    <message numerus="yes">
        <source>The disk is nearly full: %n MB are left.</source>
        <translation>
            <numerusform>Die Festplatte ist fast voll: noch %n MB.</numerusform>
            <numerusform>Die Festplatte ist fast voll: noch %n MB.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make room soon; a sale that finds none is refused.</source>
        <translation>Schaffen Sie bald Platz; ein Verkauf, der keinen findet, wird abgelehnt.</translation>
    </message>
    <message>
        <source>Give %s back on the card reader first. Was it given back?</source>
        <translation>Erstatten Sie zuerst %s am Kartengerät. Ist das geschehen?</translation>
    </message>
    <message>
        <source>It was given back</source>
        <translation>Es wurde erstattet</translation>
    </message>
    <message>
        <source>Parked sales</source>
        <translation>Geparkte Verkäufe</translation>
    </message>
    <message>
        <source>Note on this line</source>
        <translation>Notiz zu dieser Position</translation>
    </message>
    <message>
        <source>Note on the sale</source>
        <translation>Notiz zum Verkauf</translation>
    </message>
    <message>
        <source>Taxes of the sale</source>
        <translation>Steuern des Verkaufs</translation>
    </message>
    <message>
        <source>Invoice %s is written</source>
        <translation>Rechnung %s ist ausgestellt</translation>
    </message>
    <message>
        <source>Cash is rounded to %s.</source>
        <translation>Bargeld wird auf %s gerundet.</translation>
    </message>
    <message>
        <source>Join a shop</source>
        <translation>Einem Laden beitreten</translation>
    </message>
    <message>
        <source>One more till of a shop that has a hub. You need its address, and a code that was made there.</source>
        <translation>Eine weitere Kasse für einen Laden, der einen Hub hat. Sie brauchen seine Adresse und einen Code, der dort gemacht wurde.</translation>
    </message>
    <message>
        <source>A minute, then it fills by itself</source>
        <translation>Eine Minute, dann füllt sie sich von selbst</translation>
    </message>
    <message>
        <source>Joining the shop</source>
        <translation>Beitritt zum Laden</translation>
    </message>
    <message>
        <source>The till opens as soon as the hub has taken it in.</source>
        <translation>Die Kasse öffnet, sobald der Hub sie aufgenommen hat.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message numerus="yes">
        <source>%n min old</source>
        <translation>
            <numerusform>%n Min. alt</numerusform>
            <numerusform>%n Min. alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h old</source>
        <translation>
            <numerusform>%n Std. alt</numerusform>
            <numerusform>%n Std. alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>%n Tag alt</numerusform>
            <numerusform>%n Tage alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n zu senden</numerusform>
            <numerusform>%n zu senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Hub away</source>
        <translation>Hub nicht da</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Holt Daten</translation>
    </message>
    <message>
        <source>Clock is off</source>
        <translation>Uhr geht falsch</translation>
    </message>
    <message>
        <source>Look at Sync</source>
        <translation>Siehe Abgleich</translation>
    </message>
    <message numerus="yes">
        <source>%n records wait to be sent.</source>
        <translation>
            <numerusform>%n Datensatz wartet aufs Senden.</numerusform>
            <numerusform>%n Datensätze warten aufs Senden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation>Alles ist gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n to compare</source>
        <translation>
            <numerusform>%n abzugleichen</numerusform>
            <numerusform>%n abzugleichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are not compared with the hub yet.</source>
        <translation>
            <numerusform>%n Datensatz ist noch nicht mit dem Hub abgeglichen.</numerusform>
            <numerusform>%n Datensätze sind noch nicht mit dem Hub abgeglichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link to the hub needs somebody.</source>
        <translation>Um die Verbindung zum Hub muss sich jemand kümmern.</translation>
    </message>
    <message>
        <source>The hub has not answered since the till was opened.</source>
        <translation>Der Hub hat nicht geantwortet, seit die Kasse geöffnet wurde.</translation>
    </message>
    <message>
        <source>The hub does not answer. What is known of it: %s.</source>
        <translation>Der Hub antwortet nicht. Bekannter Stand: %s.</translation>
    </message>
    <message>
        <source>The hub is being asked.</source>
        <translation>Der Hub wird gefragt.</translation>
    </message>
    <message>
        <source>What the hub has is being fetched.</source>
        <translation>Was der Hub hat, wird geholt.</translation>
    </message>
    <message>
        <source>Linked to the hub: %s.</source>
        <translation>Mit dem Hub verbunden. Stand: %s.</translation>
    </message>
    <message>
        <source>Stopped. If the hub took the code already, it still works here, and nowhere else.</source>
        <translation>Abgebrochen. Hat der Hub den Code schon angenommen, gilt er hier weiter, und nirgends sonst.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine is %n min behind the hub's.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht gegenüber dem Hub %n Min. nach.</numerusform>
            <numerusform>Die Uhr dieses Computers geht gegenüber dem Hub %n Min. nach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine is %n min ahead of the hub's.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht gegenüber dem Hub %n Min. vor.</numerusform>
            <numerusform>Die Uhr dieses Computers geht gegenüber dem Hub %n Min. vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Print the receipt again</source>
        <translation>Bon noch einmal drucken</translation>
    </message>
    <message>
        <source>Receipt as PDF</source>
        <translation>Bon als PDF</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Was wartet</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Fonts for papers</source>
        <translation>Schriften für Papiere</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>Recorded facts: %1</source>
        <translation>Journaleinträge: %1</translation>
    </message>
    <message>
        <source>Orders: %1</source>
        <translation>Belege: %1</translation>
    </message>
    <message>
        <source>Lives of this folder: %1 (each restore begins one)</source>
        <translation>Leben dieses Ordners: %1 (jedes Einspielen beginnt eines)</translation>
    </message>
    <message>
        <source>Papers that wait to be printed: %1</source>
        <translation>Papiere, die auf den Druck warten: %1</translation>
    </message>
    <message>
        <source>Papers that are being printed: %1</source>
        <translation>Papiere, die gerade gedruckt werden: %1</translation>
    </message>
    <message>
        <source>Papers that could not be printed: %1</source>
        <translation>Papiere, die nicht gedruckt werden konnten: %1</translation>
    </message>
    <message>
        <source>Papers of which nobody knows whether they came out: %1</source>
        <translation>Papiere, von denen niemand weiß, ob sie herauskamen: %1</translation>
    </message>
    <message>
        <source>Open their orders: printing again, or the answer, is there. The sales stand.</source>
        <translation>Öffnen Sie ihre Belege: Dort können Sie nochmal drucken oder antworten. Die Verkäufe stehen.</translation>
    </message>
    <message>
        <source>Card payments that were begun and have no answer: %1</source>
        <translation>Begonnene Kartenzahlungen ohne Antwort: %1</translation>
    </message>
    <message>
        <source>Look at the card reader, then answer the question in the sale.</source>
        <translation>Sehen Sie auf das Kartengerät und beantworten Sie dann die Frage im Verkauf.</translation>
    </message>
    <message>
        <source>Set the clock of this computer, best by the network.</source>
        <translation>Stellen Sie die Uhr dieses Computers, am besten über das Netz.</translation>
    </message>
    <message>
        <source>Copies: %1. The newest is %2 old.</source>
        <translation>Kopien: %1. Die neueste ist %2 alt.</translation>
    </message>
    <message>
        <source>Make one now: Settings, Backups.</source>
        <translation>Jetzt eine machen: Einstellungen, Sicherungen.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>serial line</source>
        <translation>serieller Anschluss</translation>
    </message>
    <message>
        <source>of this computer</source>
        <translation>dieses Computers</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>folder of PDF files</source>
        <translation>Ordner für PDF-Dateien</translation>
    </message>
    <message>
        <source>Receipt printer: %1</source>
        <translation>Bondrucker: %1</translation>
    </message>
    <message>
        <source>Printer of invoices: %1</source>
        <translation>Drucker für Rechnungen: %1</translation>
    </message>
    <message>
        <source>The printer is ready.</source>
        <translation>Der Drucker ist bereit.</translation>
    </message>
    <message>
        <source>The printer has no way to say how it is.</source>
        <translation>Der Drucker kann nicht sagen, wie es ihm geht.</translation>
    </message>
    <message>
        <source>Paper is low.</source>
        <translation>Das Papier geht zu Ende.</translation>
    </message>
    <message>
        <source>Keep a new roll at hand.</source>
        <translation>Eine neue Rolle bereithalten.</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>Der Drucker hat kein Papier.</translation>
    </message>
    <message>
        <source>Put in a new roll: what waits is printed by itself.</source>
        <translation>Neue Rolle einlegen: Was wartet, wird von selbst gedruckt.</translation>
    </message>
    <message>
        <source>The printer's cover is open.</source>
        <translation>Die Klappe des Druckers ist offen.</translation>
    </message>
    <message>
        <source>Close it: what waits is printed by itself.</source>
        <translation>Schließen: Was wartet, wird von selbst gedruckt.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>Der Drucker antwortet nicht.</translation>
    </message>
    <message>
        <source>Check its power and its cable.</source>
        <translation>Strom und Kabel prüfen.</translation>
    </message>
    <message>
        <source>A package that this printer needs is not installed.</source>
        <translation>Ein Paket, das dieser Drucker braucht, ist nicht installiert.</translation>
    </message>
    <message>
        <source>Settings, Printer says which one.</source>
        <translation>Welches, steht unter Einstellungen, Drucker.</translation>
    </message>
    <message>
        <source>The printer reports trouble: %1.</source>
        <translation>Der Drucker meldet eine Störung: %1.</translation>
    </message>
    <message>
        <source>Look at it, switch it off and on.</source>
        <translation>Nachsehen, aus- und einschalten.</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Lateinisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Chinese and Japanese</source>
        <translation>Chinesisch und Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>emoji</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>Stop selling. Close the till, start it again, and bring back the newest backup when it offers to.</source>
        <translation>Nicht weiter verkaufen. Kasse schließen, neu starten und die neueste Sicherung einspielen, wenn sie es anbietet.</translation>
    </message>
    <message>
        <source>There are no records in this folder.</source>
        <translation>In diesem Ordner sind keine Daten.</translation>
    </message>
    <message>
        <source>Choose the folder of the shop.</source>
        <translation>Den Ordner des Ladens wählen.</translation>
    </message>
    <message>
        <source>Size of the records: %1</source>
        <translation>Größe der Daten: %1</translation>
    </message>
    <message>
        <source>Not yet moved into the main file: %1</source>
        <translation>Noch nicht in die Hauptdatei übernommen: %1</translation>
    </message>
    <message>
        <source>Close the till and start it again.</source>
        <translation>Kasse schließen und neu starten.</translation>
    </message>
    <message>
        <source>The records cannot be read.</source>
        <translation>Die Daten lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>Every page of the records is whole.</source>
        <translation>Jede Seite der Daten ist unversehrt.</translation>
    </message>
    <message>
        <source>The records are damaged.</source>
        <translation>Die Daten sind beschädigt.</translation>
    </message>
    <message>
        <source>Form of the records: %1</source>
        <translation>Format der Daten: %1</translation>
    </message>
    <message>
        <source>Another version of the program made them. Use the newest one.</source>
        <translation>Eine andere Version des Programms hat sie gemacht. Die neueste verwenden.</translation>
    </message>
    <message>
        <source>Lists that can be made again: %1</source>
        <translation>Listen, die sich neu anlegen lassen: %1</translation>
    </message>
    <message>
        <source>Pictures and files: %1</source>
        <translation>Bilder und Dateien: %1</translation>
    </message>
    <message>
        <source>Nothing waits for a printer or a card reader.</source>
        <translation>Nichts wartet auf einen Drucker oder ein Kartengerät.</translation>
    </message>
    <message>
        <source>Kind of disk: %1</source>
        <translation>Art der Festplatte: %1</translation>
    </message>
    <message>
        <source>A network drive can lose sales. Move the folder to a disk of this computer.</source>
        <translation>Auf einem Netzlaufwerk können Verkäufe verloren gehen. Den Ordner auf eine Festplatte dieses Computers legen.</translation>
    </message>
    <message>
        <source>Free space: %1</source>
        <translation>Freier Platz: %1</translation>
    </message>
    <message>
        <source>Free space, before sales are refused.</source>
        <translation>Platz schaffen, bevor Verkäufe abgelehnt werden.</translation>
    </message>
    <message>
        <source>The disk does not take anything.</source>
        <translation>Die Festplatte nimmt nichts an.</translation>
    </message>
    <message>
        <source>Check who owns the folder, and whether the disk is full or broken.</source>
        <translation>Prüfen, wem der Ordner gehört und ob die Festplatte voll oder kaputt ist.</translation>
    </message>
    <message>
        <source>The disk answers in %1 ms; each sale waits for it once.</source>
        <translation>Die Festplatte antwortet in %1 ms; jeder Verkauf wartet einmal darauf.</translation>
    </message>
    <message>
        <source>It is slow. Use a solid-state disk, or see what else is writing.</source>
        <translation>Sie ist langsam. Eine SSD verwenden oder nachsehen, was sonst noch schreibt.</translation>
    </message>
    <message>
        <source>It is %1, %2.</source>
        <translation>Es ist %1, %2.</translation>
    </message>
    <message>
        <source>The clock is set by the network.</source>
        <translation>Die Uhr wird über das Netz gestellt.</translation>
    </message>
    <message>
        <source>The clock is not set by the network.</source>
        <translation>Die Uhr wird nicht über das Netz gestellt.</translation>
    </message>
    <message>
        <source>Receipts carry its time. Switch on network time in the settings of this computer.</source>
        <translation>Bons tragen ihre Zeit. Die Netzwerkzeit in den Einstellungen dieses Computers einschalten.</translation>
    </message>
    <message>
        <source>Papers cannot show this writing: %1</source>
        <translation>Papiere können diese Schrift nicht zeigen: %1</translation>
    </message>
    <message>
        <source>Install %1 if your shop needs it.</source>
        <translation>%1 installieren, wenn Ihr Laden sie braucht.</translation>
    </message>
    <message>
        <source>Width of the paper: %1 dots</source>
        <translation>Breite des Papiers: %1 Punkte</translation>
    </message>
    <message>
        <source>A window of the till has the printer; it was not asked.</source>
        <translation>Ein Fenster der Kasse hat den Drucker; er wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>There is no copy of this shop.</source>
        <translation>Von diesem Laden gibt es keine Kopie.</translation>
    </message>
    <message>
        <source>Copies of everything, made and checked while you sell.</source>
        <translation>Kopien von allem, während des Verkaufs gemacht und geprüft.</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Several tills as one shop, and every sale kept at a second place.</source>
        <translation>Mehrere Kassen als ein Laden, und jeder Verkauf auch an einem zweiten Ort.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Whether all is well, and what to do where it is not.</source>
        <translation>Ob alles in Ordnung ist, und was zu tun ist, wo nicht.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>This program and this folder.</source>
        <translation>Dieses Programm und dieser Ordner.</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Take all out</source>
        <translation>Alle herausnehmen</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Another one, such as 20</source>
        <translation>Neuer Schein, z. B. 20</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Wie dieser Computer</translation>
    </message>
    <message>
        <source>%s ms</source>
        <translation>%s ms</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Name des Ladens</translation>
    </message>
    <message>
        <source>At the top of receipts and of this window.</source>
        <translation>Oben auf Bons und in diesem Fenster.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Under the name on receipts; a line each.</source>
        <translation>Unter dem Namen auf Bons; mehrere Zeilen möglich.</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>On receipts and invoices, such as a VAT number.</source>
        <translation>Auf Bons und Rechnungen, z. B. die USt-IdNr.</translation>
    </message>
    <message>
        <source>Store code</source>
        <translation>Filialkürzel</translation>
    </message>
    <message>
        <source>First part of every receipt number: one or two letters or digits.</source>
        <translation>Erster Teil jeder Bonnummer: ein oder zwei Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>Till code</source>
        <translation>Kassenkürzel</translation>
    </message>
    <message>
        <source>Second part of every receipt number. Each till has its own.</source>
        <translation>Zweiter Teil jeder Bonnummer. Jede Kasse hat ihren eigenen.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Decides how cash is rounded and how dates and money are written.</source>
        <translation>Bestimmt, wie Bargeld gerundet wird und wie Datum und Geld geschrieben werden.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>What prices are in. It can be changed while no shift is open.</source>
        <translation>Worin die Preise stehen. Nur zu ändern, solange keine Schicht offen ist.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Whose clock stands on receipts and ends the day.</source>
        <translation>Wessen Uhr auf Bons steht und den Tag beendet.</translation>
    </message>
    <message>
        <source>How tax is rounded</source>
        <translation>Wie Steuern gerundet werden</translation>
    </message>
    <message>
        <source>On each line, or once for each rate of the receipt.</source>
        <translation>Je Position oder einmal je Satz des Bons.</translation>
    </message>
    <message>
        <source>Prices include tax</source>
        <translation>Preise enthalten Steuer</translation>
    </message>
    <message>
        <source>Whether the price on the shelf has tax in it. The classes below follow.</source>
        <translation>Ob der Preis am Regal die Steuer enthält. Die Klassen unten richten sich danach.</translation>
    </message>
    <message>
        <source>Tax classes</source>
        <translation>Steuerklassen</translation>
    </message>
    <message>
        <source>Each item has one of these. Rates in percent, such as 8.875.</source>
        <translation>Jeder Artikel hat eine davon. Sätze in Prozent, z. B. 8,875.</translation>
    </message>
    <message>
        <source>Beside the cart</source>
        <translation>Neben dem Warenkorb</translation>
    </message>
    <message>
        <source>Pictures to touch, or the cart as a wide list for scanning.</source>
        <translation>Bilder zum Antippen oder der Warenkorb als breite Liste zum Scannen.</translation>
    </message>
    <message>
        <source>Quick keys</source>
        <translation>Schnelltasten</translation>
    </message>
    <message>
        <source>Items that stand first. Arrange them at the counter itself.</source>
        <translation>Artikel, die vorn stehen. Angeordnet werden sie an der Kasse selbst.</translation>
    </message>
    <message>
        <source>Keys that were changed</source>
        <translation>Geänderte Tasten</translation>
    </message>
    <message>
        <source>On the page Keys.</source>
        <translation>Auf der Seite Tasten.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>For a good scan, an unknown one, and money. Each has its sign too.</source>
        <translation>Für guten Scan, unbekannten Scan und Geld. Jeder hat auch ein Zeichen.</translation>
    </message>
    <message>
        <source>Screen keyboard</source>
        <translation>Bildschirmtastatur</translation>
    </message>
    <message>
        <source>Letters on the screen when a field is touched. Chinese is typed in Latin letters.</source>
        <translation>Buchstaben auf dem Bildschirm, wenn ein Feld berührt wird. Chinesisch wird in lateinischen Buchstaben getippt.</translation>
    </message>
    <message>
        <source>Number pad</source>
        <translation>Zahlenblock</translation>
    </message>
    <message>
        <source>Which digits stand in its top row.</source>
        <translation>Welche Ziffern in der obersten Reihe stehen.</translation>
    </message>
    <message>
        <source>Notes offered for cash</source>
        <translation>Angebotene Geldscheine</translation>
    </message>
    <message>
        <source>One touch each when paying. Empty: those of the currency.</source>
        <translation>Je ein Tippen beim Kassieren. Leer: die der Währung.</translation>
    </message>
    <message>
        <source>Reference of a card slip</source>
        <translation>Referenz des Kartenbelegs</translation>
    </message>
    <message>
        <source>Whether a card payment can be taken without it. It finds the payment again at the bank.</source>
        <translation>Ob eine Kartenzahlung ohne sie angenommen wird. Damit findet die Bank die Zahlung wieder.</translation>
    </message>
    <message>
        <source>Reasons for a discount</source>
        <translation>Gründe für Rabatt</translation>
    </message>
    <message>
        <source>Offered when something is taken off.</source>
        <translation>Zur Auswahl, wenn etwas nachgelassen wird.</translation>
    </message>
    <message>
        <source>Reasons for another price</source>
        <translation>Gründe für anderen Preis</translation>
    </message>
    <message>
        <source>Offered when a price is changed at the counter.</source>
        <translation>Zur Auswahl, wenn an der Kasse ein Preis geändert wird.</translation>
    </message>
    <message>
        <source>Reasons for giving back</source>
        <translation>Gründe für Rückgaben</translation>
    </message>
    <message>
        <source>Offered when goods come back.</source>
        <translation>Zur Auswahl, wenn Ware zurückkommt.</translation>
    </message>
    <message>
        <source>Other ways to pay</source>
        <translation>Weitere Zahlungsarten</translation>
    </message>
    <message>
        <source>Beside cash and card, such as voucher or cheque.</source>
        <translation>Neben Bar und Karte, z. B. Gutschein oder Scheck.</translation>
    </message>
    <message>
        <source>When too little is on hand</source>
        <translation>Wenn zu wenig da ist</translation>
    </message>
    <message>
        <source>What happens when more is sold than the stock says.</source>
        <translation>Was geschieht, wenn mehr verkauft wird, als der Bestand sagt.</translation>
    </message>
    <message>
        <source>Lowest margin</source>
        <translation>Mindestmarge</translation>
    </message>
    <message>
        <source>In percent. A price under it is marked; 0 marks none.</source>
        <translation>In Prozent. Ein Preis darunter wird markiert; 0 markiert keinen.</translation>
    </message>
    <message>
        <source>Words above the goods</source>
        <translation>Text über der Ware</translation>
    </message>
    <message>
        <source>Such as opening hours. A line each.</source>
        <translation>Z. B. Öffnungszeiten. Mehrere Zeilen möglich.</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>Schlusstext</translation>
    </message>
    <message>
        <source>Under the total. A line each.</source>
        <translation>Unter der Summe. Mehrere Zeilen möglich.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>A picture in black and white prints best.</source>
        <translation>Ein Bild in Schwarz-Weiß druckt am besten.</translation>
    </message>
    <message>
        <source>Print a receipt</source>
        <translation>Bon drucken</translation>
    </message>
    <message>
        <source>For every sale, when somebody wants one, or never.</source>
        <translation>Bei jedem Verkauf, auf Wunsch oder nie.</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>Bondrucker</translation>
    </message>
    <message>
        <source>One that was found, or its address.</source>
        <translation>Einer, der gefunden wurde, oder seine Adresse.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>How wide the roll is.</source>
        <translation>Wie breit die Rolle ist.</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>Kassenschublade</translation>
    </message>
    <message>
        <source>It hangs on the printer and opens for cash.</source>
        <translation>Sie hängt am Drucker und öffnet bei Barzahlung.</translation>
    </message>
    <message>
        <source>Paper of invoices</source>
        <translation>Papier für Rechnungen</translation>
    </message>
    <message>
        <source>The size your office printer holds.</source>
        <translation>Das Format Ihres Bürodruckers.</translation>
    </message>
    <message>
        <source>Printer of invoices</source>
        <translation>Drucker für Rechnungen</translation>
    </message>
    <message>
        <source>One of this computer's printers, or a folder for PDF files.</source>
        <translation>Ein Drucker dieses Computers oder ein Ordner für PDF-Dateien.</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Firmenname</translation>
    </message>
    <message>
        <source>On invoices, if it is not the name of the shop.</source>
        <translation>Auf Rechnungen, wenn er nicht der Name des Ladens ist.</translation>
    </message>
    <message>
        <source>Company register</source>
        <translation>Handelsregister</translation>
    </message>
    <message>
        <source>Register and number, where the law wants them on invoices.</source>
        <translation>Register und Nummer, wo das Gesetz sie auf Rechnungen verlangt.</translation>
    </message>
    <message>
        <source>On invoices.</source>
        <translation>Auf Rechnungen.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>On invoices with goods without tax, such as: small business, or reverse charge.</source>
        <translation>Auf Rechnungen mit Waren ohne Steuer, etwa: Kleinunternehmer, oder Steuerschuldnerschaft des Leistungsempfängers.</translation>
    </message>
    <message>
        <source>Closing words on invoices</source>
        <translation>Schlusstext auf Rechnungen</translation>
    </message>
    <message>
        <source>Such as when it is due. A line each.</source>
        <translation>Z. B. das Zahlungsziel. Mehrere Zeilen möglich.</translation>
    </message>
    <message>
        <source>Measured scanners</source>
        <translation>Gemessene Scanner</translation>
    </message>
    <message>
        <source>On the page Scanner.</source>
        <translation>Auf der Seite Scanner.</translation>
    </message>
    <message>
        <source>Where copies go</source>
        <translation>Wohin Kopien kommen</translation>
    </message>
    <message>
        <source>A copy every hour</source>
        <translation>Stündliche Kopie</translation>
    </message>
    <message>
        <source>Made and checked while you sell.</source>
        <translation>Gemacht und geprüft, während Sie verkaufen.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Wide list</source>
        <translation>Breite Liste</translation>
    </message>
    <message>
        <source>For a finger</source>
        <translation>Für den Finger</translation>
    </message>
    <message>
        <source>For a mouse too</source>
        <translation>Auch für die Maus</translation>
    </message>
    <message>
        <source>If wanted</source>
        <translation>Wenn gewünscht</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>As the screens</source>
        <translation>Wie die Bildschirme</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>80 mm</source>
        <translation>80 mm</translation>
    </message>
    <message>
        <source>58 mm</source>
        <translation>58 mm</translation>
    </message>
    <message>
        <source>Each piece</source>
        <translation>Je Stück</translation>
    </message>
    <message>
        <source>Each line</source>
        <translation>Je Position</translation>
    </message>
    <message>
        <source>Each rate once</source>
        <translation>Je Satz einmal</translation>
    </message>
    <message>
        <source>All once</source>
        <translation>Alles einmal</translation>
    </message>
    <message>
        <source>half up</source>
        <translation>kaufmännisch</translation>
    </message>
    <message>
        <source>half to even</source>
        <translation>Hälfte zur geraden Zahl</translation>
    </message>
    <message>
        <source>half down</source>
        <translation>Hälfte abrunden</translation>
    </message>
    <message>
        <source>up</source>
        <translation>aufrunden</translation>
    </message>
    <message>
        <source>down</source>
        <translation>abrunden</translation>
    </message>
    <message>
        <source>%s is saved</source>
        <translation>%s ist gespeichert</translation>
    </message>
    <message>
        <source>Takes effect when the till is opened again.</source>
        <translation>Gilt, wenn die Kasse wieder geöffnet wird.</translation>
    </message>
    <message numerus="yes">
        <source>Post %n counted</source>
        <translation>
            <numerusform>%n Gezählten buchen</numerusform>
            <numerusform>%n Gezählte buchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items were sold while they were being counted, so their counts are not sure.</source>
        <translation>
            <numerusform>%n Artikel wurde während des Zählens verkauft, seine Zählung ist unsicher.</numerusform>
            <numerusform>%n Artikel wurden während des Zählens verkauft, ihre Zählungen sind unsicher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Count %n again</source>
        <translation>
            <numerusform>Noch einmal zählen</numerusform>
            <numerusform>%n noch einmal zählen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Say that none is there of the %n items nobody has counted?</source>
        <translation>
            <numerusform>Vom nicht gezählten Artikel als gezählt eintragen, dass keiner da ist?</numerusform>
            <numerusform>Von den %n nicht gezählten Artikeln als gezählt eintragen, dass keiner da ist?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %s counted items differ,</source>
        <translation>
            <numerusform>%n von %s gezählten Artikeln weicht ab,</numerusform>
            <numerusform>%n von %s gezählten Artikeln weichen ab,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n of unknown cost</source>
        <translation>
            <numerusform>ohne %n mit unbekanntem EK</numerusform>
            <numerusform>ohne %n mit unbekanntem EK</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n counted items match</source>
        <translation>
            <numerusform>Der gezählte Artikel stimmt</numerusform>
            <numerusform>Alle %n gezählten Artikel stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>At cost</source>
        <translation>EK-Wert</translation>
    </message>
    <message numerus="yes">
        <source>Post %n items</source>
        <translation>
            <numerusform>%n Artikel buchen</numerusform>
            <numerusform>%n Artikel buchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen items</source>
        <translation>
            <numerusform>%n gewählter Artikel</numerusform>
            <numerusform>%n gewählte Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counts</source>
        <translation>
            <numerusform>%n Zählung</numerusform>
            <numerusform>%n Zählungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Received %n items</source>
        <translation>
            <numerusform>Wareneingang: %n Artikel</numerusform>
            <numerusform>Wareneingang: %n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>pcs</source>
        <translation>Stk.</translation>
    </message>
    <message numerus="yes">
        <source>%n scans</source>
        <translation>
            <numerusform>%n Scan</numerusform>
            <numerusform>%n Scans</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>Given back by customers</source>
        <translation>Von Kunden zurückgegeben</translation>
    </message>
    <message>
        <source>Voided sales</source>
        <translation>Stornierte Verkäufe</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Ausgebucht</translation>
    </message>
    <message>
        <source>Given away</source>
        <translation>Verschenkt</translation>
    </message>
    <message>
        <source>Put right by counts</source>
        <translation>Durch Zählungen berichtigt</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>Gestohlen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>Verdorben</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Zerbrochen</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Own use</source>
        <translation>Eigenbedarf</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Ausbuchung</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählung</translation>
    </message>
    <message>
        <source>Unsure: %s while it was counted. Count it again.</source>
        <translation>Unsicher: %s während der Zählung. Noch einmal zählen.</translation>
    </message>
    <message>
        <source>%s after it was counted: taken into account</source>
        <translation>%s nach der Zählung: berücksichtigt</translation>
    </message>
    <message>
        <source>Its first count</source>
        <translation>Erste Zählung</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n records at the hub</source>
        <translation>
            <numerusform>%n Datensatz auf dem Hub</numerusform>
            <numerusform>%n Datensätze auf dem Hub</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait here</source>
        <translation>
            <numerusform>%n wartet hier</numerusform>
            <numerusform>%n warten hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation>
            <numerusform>%n zurückgestellt</numerusform>
            <numerusform>%n zurückgestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>What is recorded here is at the hub.</source>
        <translation>Was hier gebucht ist, ist auf dem Hub.</translation>
    </message>
    <message>
        <source>since %s</source>
        <translation>seit %s</translation>
    </message>
    <message numerus="yes">
        <source>%n set aside for somebody</source>
        <translation>
            <numerusform>%n für jemanden zurückgestellt</numerusform>
            <numerusform>%n für jemanden zurückgestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was set aside</source>
        <translation>Nichts wurde zurückgestellt</translation>
    </message>
    <message>
        <source>Stored at the hub, nothing is lost; whoever looks after the hub can apply it again.</source>
        <translation>Auf dem Hub gespeichert, nichts ist verloren; wer sich um den Hub kümmert, kann es noch einmal anwenden.</translation>
    </message>
    <message>
        <source>Stored at the hub, nothing is lost.</source>
        <translation>Auf dem Hub gespeichert, nichts ist verloren.</translation>
    </message>
    <message>
        <source>The hub could take in everything that came.</source>
        <translation>Der Hub konnte alles aufnehmen, was kam.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message numerus="yes">
        <source>%n sales</source>
        <translation>
            <numerusform>%n Verkauf</numerusform>
            <numerusform>%n Verkäufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refunds</source>
        <translation>
            <numerusform>%n Rückgabe</numerusform>
            <numerusform>%n Rückgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voided sales</source>
        <translation>
            <numerusform>%n stornierter Verkauf</numerusform>
            <numerusform>%n stornierte Verkäufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoices</source>
        <translation>
            <numerusform>%n Rechnung</numerusform>
            <numerusform>%n Rechnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of items</source>
        <translation>
            <numerusform>%n Artikeländerung</numerusform>
            <numerusform>%n Artikeländerungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported lists</source>
        <translation>
            <numerusform>%n importierte Liste</numerusform>
            <numerusform>%n importierte Listen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n movements of stock</source>
        <translation>
            <numerusform>%n Bestandsbewegung</numerusform>
            <numerusform>%n Bestandsbewegungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counts of stock</source>
        <translation>
            <numerusform>%n Bestandszählung</numerusform>
            <numerusform>%n Bestandszählungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n movements of cash</source>
        <translation>
            <numerusform>%n Bargeldbewegung</numerusform>
            <numerusform>%n Bargeldbewegungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts opened or closed</source>
        <translation>
            <numerusform>%n Schicht geöffnet oder geschlossen</numerusform>
            <numerusform>%n Schichten geöffnet oder geschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n openings of the drawer</source>
        <translation>
            <numerusform>%n Mal Schublade geöffnet</numerusform>
            <numerusform>%n Mal Schublade geöffnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps of card payments</source>
        <translation>
            <numerusform>%n Schritt einer Kartenzahlung</numerusform>
            <numerusform>%n Schritte von Kartenzahlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of customers</source>
        <translation>
            <numerusform>%n Kundenänderung</numerusform>
            <numerusform>%n Kundenänderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of settings</source>
        <translation>
            <numerusform>%n Änderung der Einstellungen</numerusform>
            <numerusform>%n Änderungen der Einstellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes of the till itself</source>
        <translation>
            <numerusform>%n Vermerk der Kasse selbst</numerusform>
            <numerusform>%n Vermerke der Kasse selbst</numerusform>
        </translation>
    </message>
    <message>
        <source>Voided sale</source>
        <translation>Stornierter Verkauf</translation>
    </message>
    <message>
        <source>Change of items</source>
        <translation>Artikeländerung</translation>
    </message>
    <message>
        <source>Imported list</source>
        <translation>Importierte Liste</translation>
    </message>
    <message>
        <source>Movement of stock</source>
        <translation>Bestandsbewegung</translation>
    </message>
    <message>
        <source>Count of stock</source>
        <translation>Bestandszählung</translation>
    </message>
    <message>
        <source>Movement of cash</source>
        <translation>Bargeldbewegung</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Change of a customer</source>
        <translation>Kundenänderung</translation>
    </message>
    <message>
        <source>Change of settings</source>
        <translation>Änderung der Einstellungen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Records of a till that was put off</source>
        <translation>Datensätze einer abgemeldeten Kasse</translation>
    </message>
    <message>
        <source>They wait at the hub until somebody there takes them in.</source>
        <translation>Sie warten auf dem Hub, bis jemand dort sie aufnimmt.</translation>
    </message>
    <message>
        <source>The hub cannot read it: one of the two programs may be older.</source>
        <translation>Der Hub kann es nicht lesen: Vielleicht ist eines der beiden Programme älter.</translation>
    </message>
    <message>
        <source>It is about an item that the hub does not know yet.</source>
        <translation>Es geht um einen Artikel, den der Hub noch nicht kennt.</translation>
    </message>
    <message>
        <source>The hub could not apply it (%s).</source>
        <translation>Der Hub konnte es nicht anwenden (%s).</translation>
    </message>
    <message>
        <source>From this till.</source>
        <translation>Von dieser Kasse.</translation>
    </message>
    <message>
        <source>From another till.</source>
        <translation>Von einer anderen Kasse.</translation>
    </message>
    <message>
        <source>From another till: %s.</source>
        <translation>Von einer anderen Kasse: %s.</translation>
    </message>
    <message>
        <source>No sales today yet</source>
        <translation>Heute noch keine Verkäufe</translation>
    </message>
    <message>
        <source>Nothing is proved yet</source>
        <translation>Noch ist nichts belegt</translation>
    </message>
    <message numerus="yes">
        <source>All %n sales of today are at the hub</source>
        <translation>
            <numerusform>%n Verkauf von heute, und er ist auf dem Hub</numerusform>
            <numerusform>Alle %n Verkäufe von heute sind auf dem Hub</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%d of %n sales of today are at the hub</source>
        <translation>
            <numerusform>Von %n Verkauf heute auf dem Hub: %d</numerusform>
            <numerusform>Von %n Verkäufen heute auf dem Hub: %d</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub has not shown yet what it has. Nothing is lost meanwhile: everything is on this till.</source>
        <translation>Der Hub hat noch nicht gezeigt, was er hat. Inzwischen geht nichts verloren: Alles ist auf dieser Kasse.</translation>
    </message>
    <message>
        <source>Proved by hashes: both sides have the same %s at record %d.</source>
        <translation>Durch Prüfsummen belegt: Beide Seiten haben dasselbe %s bei Datensatz %d.</translation>
    </message>
    <message numerus="yes">
        <source>%n sales are there only beside another record with the same id.</source>
        <translation>
            <numerusform>%n Verkauf liegt dort nur neben einem anderen Datensatz mit derselben Kennung.</numerusform>
            <numerusform>%n Verkäufe liegen dort nur neben einem anderen Datensatz mit derselben Kennung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both sides count the day as soon as everything is sent.</source>
        <translation>Beide Seiten zählen den Tag, sobald alles gesendet ist.</translation>
    </message>
    <message>
        <source>The day is the same on both sides: %c, %m.</source>
        <translation>Der Tag ist auf beiden Seiten gleich: %c, %m.</translation>
    </message>
    <message>
        <source>Without what waits, the day is the same on both sides: %c, %m.</source>
        <translation>Ohne das, was wartet, ist der Tag auf beiden Seiten gleich: %c, %m.</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>refunds</source>
        <translation>Rückgaben</translation>
    </message>
    <message>
        <source>total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>bar</translation>
    </message>
    <message>
        <source>The day differs: %s.</source>
        <translation>Der Tag weicht ab: %s.</translation>
    </message>
    <message>
        <source>%s here %h, at the hub %t</source>
        <translation>%s hier %h, auf dem Hub %t</translation>
    </message>
    <message>
        <source>Nothing is lost by it. Set the clock: receipts carry its time.</source>
        <translation>Dadurch geht nichts verloren. Stellen Sie die Uhr: Ihre Zeit steht auf den Bons.</translation>
    </message>
    <message>
        <source>The hub answered just now.</source>
        <translation>Der Hub hat eben geantwortet.</translation>
    </message>
    <message>
        <source>The hub last answered %s.</source>
        <translation>Der Hub hat zuletzt geantwortet: %s.</translation>
    </message>
    <message>
        <source>What is known of it: %s.</source>
        <translation>Bekannter Stand: %s.</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n s.</source>
        <translation>
            <numerusform>Nächster Versuch in %n s.</numerusform>
            <numerusform>Nächster Versuch in %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying now.</source>
        <translation>Wird jetzt versucht.</translation>
    </message>
    <message>
        <source>To take it in again, unlink it here and link it with a new code.</source>
        <translation>Um sie wieder aufzunehmen, hier die Verbindung lösen und mit einem neuen Code verbinden.</translation>
    </message>
    <message>
        <source>This till was put off at the hub.</source>
        <translation>Diese Kasse wurde am Hub abgemeldet.</translation>
    </message>
    <message>
        <source>You can sell. What is recorded is handed in, and waits there for somebody.</source>
        <translation>Sie können verkaufen. Was gebucht wird, wird abgegeben und wartet dort auf jemanden.</translation>
    </message>
    <message>
        <source>The hub does not know this till any more.</source>
        <translation>Der Hub kennt diese Kasse nicht mehr.</translation>
    </message>
    <message>
        <source>Another machine may have taken its place with a newer code. Nothing is lost.</source>
        <translation>Vielleicht hat ein anderer Computer mit einem neueren Code ihren Platz eingenommen. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>The hub's certificate is not trusted, so nothing is sent.</source>
        <translation>Dem Zertifikat des Hubs wird nicht vertraut, darum wird nichts gesendet.</translation>
    </message>
    <message>
        <source>If it was renewed, unlink and link again with the new file. If not, somebody may listen: ask first.</source>
        <translation>Wurde es erneuert, Verbindung lösen und mit der neuen Datei wieder verbinden. Wenn nicht, hört vielleicht jemand mit: Fragen Sie zuerst nach.</translation>
    </message>
    <message>
        <source>The hub and this till are too far apart in age.</source>
        <translation>Der Hub und diese Kasse sind im Alter zu weit auseinander.</translation>
    </message>
    <message>
        <source>Sales still go up. Prices come down again when the older one of the two is updated.</source>
        <translation>Verkäufe werden weiter gesendet. Preise kommen wieder, wenn das ältere der beiden Programme aktualisiert ist.</translation>
    </message>
    <message>
        <source>The hub cannot follow the records of this till.</source>
        <translation>Der Hub kann den Datensätzen dieser Kasse nicht folgen.</translation>
    </message>
    <message>
        <source>You can sell. Run “cashwrap verify”, write the file below, and show both to whoever looks after it.</source>
        <translation>Sie können verkaufen. Führen Sie „cashwrap verify“ aus, schreiben Sie die Datei unten und zeigen Sie beides dem, der sich darum kümmert.</translation>
    </message>
    <message>
        <source>The till keeps them until somebody says so, and sells on. Ask first: it may be a mistake at the hub.</source>
        <translation>Die Kasse behält sie und verkauft weiter, bis jemand zustimmt. Fragen Sie erst nach: Es kann ein Irrtum beim Hub sein.</translation>
    </message>
    <message>
        <source>The link failed by a fault in the program.</source>
        <translation>Die Verbindung scheiterte an einem Programmfehler.</translation>
    </message>
    <message>
        <source>It is tried again each minute. Settings, Doctor makes a report to send.</source>
        <translation>Es wird jede Minute noch einmal versucht. Einstellungen, Diagnose macht einen Bericht zum Senden.</translation>
    </message>
    <message>
        <source>The disk does not take what the hub says.</source>
        <translation>Die Festplatte nimmt nicht an, was der Hub sagt.</translation>
    </message>
    <message>
        <source>Free space on it. Nothing that was sold is lost.</source>
        <translation>Schaffen Sie dort Platz. Nichts Verkauftes ist verloren.</translation>
    </message>
    <message>
        <source>The hub refuses (%s).</source>
        <translation>Der Hub lehnt ab (%s).</translation>
    </message>
    <message>
        <source>Ask whoever looks after the hub.</source>
        <translation>Fragen Sie den, der sich um den Hub kümmert.</translation>
    </message>
    <message numerus="yes">
        <source>The hub takes %d of %n items out of the catalog at once.</source>
        <translation>
            <numerusform>Der Hub nimmt %d von %n Artikel auf einmal aus dem Katalog.</numerusform>
            <numerusform>Der Hub nimmt %d von %n Artikeln auf einmal aus dem Katalog.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Linked. Everything recorded so far goes up now.</source>
        <translation>Verbunden. Alles bisher Gebuchte wird jetzt gesendet.</translation>
    </message>
    <message>
        <source>Unlinked. This till sells alone again.</source>
        <translation>Verbindung gelöst. Diese Kasse verkauft wieder allein.</translation>
    </message>
    <message numerus="yes">
        <source>%n records wait to be sent</source>
        <translation>
            <numerusform>%n Datensatz wartet aufs Senden</numerusform>
            <numerusform>%n Datensätze warten aufs Senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>What the hub lacks of them is sent as soon as it answers.</source>
        <translation>Was dem Hub davon fehlt, wird gesendet, sobald er antwortet.</translation>
    </message>
    <message numerus="yes">
        <source>%n more items</source>
        <translation>
            <numerusform>%n weiterer Artikel</numerusform>
            <numerusform>%n weitere Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Two changes</source>
        <translation>Zwei Änderungen</translation>
    </message>
    <message>
        <source>Changed twice</source>
        <translation>Zweimal geändert</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Herausgenommen</translation>
    </message>
    <message>
        <source>Oversold</source>
        <translation>Überverkauft</translation>
    </message>
    <message>
        <source>Late for a count</source>
        <translation>Zu spät für Zählung</translation>
    </message>
    <message>
        <source>Counted twice</source>
        <translation>Zweimal gezählt</translation>
    </message>
    <message>
        <source>Count unsure</source>
        <translation>Zählung unsicher</translation>
    </message>
    <message>
        <source>One code twice</source>
        <translation>Ein Code zweimal</translation>
    </message>
    <message>
        <source>One number twice</source>
        <translation>Eine Nummer zweimal</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <translation>Stimmt nicht überein</translation>
    </message>
    <message>
        <source>Something new</source>
        <translation>Etwas Neues</translation>
    </message>
    <message>
        <source>%1: %2 or %3</source>
        <translation>%1: %2 oder %3</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>A sale</source>
        <translation>Ein Verkauf</translation>
    </message>
    <message>
        <source>A refund</source>
        <translation>Eine Rückgabe</translation>
    </message>
    <message>
        <source>A void</source>
        <translation>Ein Storno</translation>
    </message>
    <message>
        <source>A stock movement</source>
        <translation>Eine Bestandsbewegung</translation>
    </message>
    <message>
        <source>A stock count</source>
        <translation>Eine Bestandszählung</translation>
    </message>
    <message>
        <source>A change of the catalog</source>
        <translation>Eine Katalogänderung</translation>
    </message>
    <message>
        <source>An import</source>
        <translation>Ein Import</translation>
    </message>
    <message>
        <source>A change of a customer</source>
        <translation>Eine Kundenänderung</translation>
    </message>
    <message>
        <source>An invoice</source>
        <translation>Eine Rechnung</translation>
    </message>
    <message>
        <source>A movement of cash</source>
        <translation>Eine Bargeldbewegung</translation>
    </message>
    <message>
        <source>The opening of a shift</source>
        <translation>Das Öffnen einer Schicht</translation>
    </message>
    <message>
        <source>The close of a shift</source>
        <translation>Das Schließen einer Schicht</translation>
    </message>
    <message>
        <source>An answer to a task</source>
        <translation>Eine Antwort auf eine Aufgabe</translation>
    </message>
    <message>
        <source>A record of a till</source>
        <translation>Ein Datensatz einer Kasse</translation>
    </message>
    <message>
        <source>One change of many items met others made meanwhile. Look through what it changed in the catalog.</source>
        <translation>Eine Änderung vieler Artikel traf auf andere, die inzwischen gemacht wurden. Sehen Sie durch, was sie im Katalog geändert hat.</translation>
    </message>
    <message>
        <source>Two tills changed this without knowing of each other. What came first stands.</source>
        <translation>Zwei Kassen haben dies geändert, ohne voneinander zu wissen. Es gilt, was zuerst kam.</translation>
    </message>
    <message>
        <source>Two tills changed this without knowing of each other. What came later stands.</source>
        <translation>Zwei Kassen haben dies geändert, ohne voneinander zu wissen. Es gilt, was später kam.</translation>
    </message>
    <message>
        <source>One till took this out of the catalog while another changed it. It is out.</source>
        <translation>Eine Kasse hat dies aus dem Katalog genommen, während eine andere es änderte. Es ist herausgenommen.</translation>
    </message>
    <message>
        <source>More was sold than the stock knew of. All sales stand; count it, or receive what came.</source>
        <translation>Es wurde mehr verkauft, als der Bestand wusste. Alle Verkäufe gelten; zählen Sie nach oder buchen Sie ein, was gekommen ist.</translation>
    </message>
    <message>
        <source>Goods moved before a count that had not heard of it. Count this again to be sure.</source>
        <translation>Ware wurde vor einer Zählung bewegt, die davon nichts wusste. Zählen Sie sie sicherheitshalber noch einmal.</translation>
    </message>
    <message>
        <source>Two counts do not agree, and neither knew of the other. Count this again.</source>
        <translation>Zwei Zählungen stimmen nicht überein, und keine wusste von der anderen. Zählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>It cannot be told any more what this count knew of. Count again what matters.</source>
        <translation>Es lässt sich nicht mehr sagen, wovon diese Zählung wusste. Zählen Sie noch einmal, worauf es ankommt.</translation>
    </message>
    <message>
        <source>Several items have this code. The till takes the first; give the others their own.</source>
        <translation>Mehrere Artikel haben diesen Code. Die Kasse nimmt den ersten; geben Sie den anderen einen eigenen.</translation>
    </message>
    <message>
        <source>Two orders carry one number, as after a till was set back in time. Both stand.</source>
        <translation>Zwei Belege tragen dieselbe Nummer, etwa nachdem eine Kasse auf einen früheren Stand gesetzt wurde. Beide gelten.</translation>
    </message>
    <message>
        <source>Two tills changed this without knowing of each other.</source>
        <translation>Zwei Kassen haben dies geändert, ohne voneinander zu wissen.</translation>
    </message>
    <message>
        <source>One till took this out of the catalog while another changed it.</source>
        <translation>Eine Kasse hat dies aus dem Katalog genommen, während eine andere es änderte.</translation>
    </message>
    <message>
        <source>A newer hub asks for something that this till does not know. Update Cashwrap to see it.</source>
        <translation>Ein neuerer Hub fragt etwas, das diese Kasse nicht kennt. Aktualisieren Sie Cashwrap, um es zu sehen.</translation>
    </message>
    <message>
        <source>The hub could not read this. It is stored; an update of the hub will take it in.</source>
        <translation>Der Hub konnte dies nicht lesen. Es ist gespeichert; nach einer Aktualisierung des Hubs wird es aufgenommen.</translation>
    </message>
    <message>
        <source>This is about an item that the hub does not know yet. It waits for it by itself.</source>
        <translation>Hier geht es um einen Artikel, den der Hub noch nicht kennt. Es wartet von selbst auf ihn.</translation>
    </message>
    <message>
        <source>The hub could not take this in as it stands. It is stored; look at the hub's quarantine.</source>
        <translation>Der Hub konnte dies so nicht aufnehmen. Es ist gespeichert; sehen Sie in die Quarantäne des Hubs.</translation>
    </message>
    <message>
        <source>Another record with the same id came first and counts. This one is kept beside it.</source>
        <translation>Ein anderer Datensatz mit derselben Kennung kam zuerst und zählt. Dieser wird daneben aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>%n records written to %s</source>
        <translation>
            <numerusform>%n Datensatz geschrieben nach %s</numerusform>
            <numerusform>%n Datensätze geschrieben nach %s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are not compared with the hub yet</source>
        <translation>
            <numerusform>%n Datensatz ist noch nicht mit dem Hub abgeglichen</numerusform>
            <numerusform>%n Datensätze sind noch nicht mit dem Hub abgeglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Noch nicht abgeglichen</translation>
    </message>
    <message>
        <source>This till was put off. What it still had is stored at the hub; somebody should look at it.</source>
        <translation>Diese Kasse wurde abgemeldet. Was sie noch hatte, ist auf dem Hub gespeichert; jemand sollte es ansehen.</translation>
    </message>
    <message>
        <source>The hub set this aside. It is stored there, and nothing is lost.</source>
        <translation>Der Hub hat dies zurückgestellt. Es ist dort gespeichert, und nichts ist verloren.</translation>
    </message>
    <message>
        <source>It is in the catalog again.</source>
        <translation>Er ist wieder im Katalog.</translation>
    </message>
    <message>
        <source>The item is not in the catalog any more.</source>
        <translation>Der Artikel ist nicht mehr im Katalog.</translation>
    </message>
    <message>
        <source>By now it is %s.</source>
        <translation>Inzwischen gilt: %s.</translation>
    </message>
    <message>
        <source>Before both it was %s.</source>
        <translation>Vor beiden galt: %s.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>Not in the catalog</source>
        <translation>Nicht im Katalog</translation>
    </message>
    <message>
        <source>As it was changed</source>
        <translation>Wie es geändert wurde</translation>
    </message>
    <message>
        <source>What came first</source>
        <translation>Was zuerst kam</translation>
    </message>
    <message>
        <source>What came later</source>
        <translation>Was später kam</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Dies behalten</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Dies nehmen</translation>
    </message>
    <message>
        <source>Put this back</source>
        <translation>Dies zurückholen</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Draußen lassen</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>First one kept</source>
        <translation>Erstes bleibt</translation>
    </message>
    <message>
        <source>Later one taken</source>
        <translation>Späteres genommen</translation>
    </message>
    <message>
        <source>Later one kept</source>
        <translation>Späteres behalten</translation>
    </message>
    <message>
        <source>First one put back</source>
        <translation>Erstes zurück</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Draußen gelassen</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Zurückgeholt</translation>
    </message>
    <message>
        <source>Counted again</source>
        <translation>Noch einmal gezählt</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Asked %s</source>
        <translation>Gefragt: %s</translation>
    </message>
    <message>
        <source>On hand then</source>
        <translation>Bestand damals</translation>
    </message>
    <message>
        <source>On hand now</source>
        <translation>Bestand jetzt</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Till %s</source>
        <translation>Kasse %s</translation>
    </message>
    <message>
        <source>Printer does not print</source>
        <translation>Drucker druckt nicht</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%s (taken back)</source>
        <translation>%s (zurückgenommen)</translation>
    </message>
    <message>
        <source>%s sold</source>
        <translation>%s verkauft</translation>
    </message>
    <message>
        <source>%s came back</source>
        <translation>%s zurückgekommen</translation>
    </message>
    <message>
        <source>%s received</source>
        <translation>%s eingegangen</translation>
    </message>
    <message>
        <source>%s wasted</source>
        <translation>%s ausgebucht</translation>
    </message>
    <message>
        <source>%s given away</source>
        <translation>%s verschenkt</translation>
    </message>
    <message>
        <source>%s moved</source>
        <translation>%s bewegt</translation>
    </message>
    <message>
        <source>Safe on this till; sent as soon as the hub answers.</source>
        <translation>Sicher auf dieser Kasse; gesendet wird, sobald der Hub antwortet.</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Keine Sicherung</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What is recorded is safe. Look at the screen and try again.</source>
        <translation>Im Programm ist etwas schiefgegangen. Was gebucht ist, ist sicher. Sehen Sie auf den Bildschirm und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Enter or Tab</source>
        <translation>Enter oder Tab</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Nothing: it ends with a pause</source>
        <translation>Nichts: endet mit einer Pause</translation>
    </message>
    <message>
        <source>The same as this computer's</source>
        <translation>Wie an diesem Computer</translation>
    </message>
    <message>
        <source>US; this computer's is AZERTY</source>
        <translation>US; die dieses Computers ist AZERTY</translation>
    </message>
    <message>
        <source>Between two keys</source>
        <translation>Zwischen zwei Tasten</translation>
    </message>
    <message>
        <source>Before the code</source>
        <translation>Vor dem Code</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>After the code</source>
        <translation>Nach dem Code</translation>
    </message>
    <message>
        <source>Its keyboard</source>
        <translation>Seine Tastatur</translation>
    </message>
    <message>
        <source>This scanner works as it is; keeping it is not needed.</source>
        <translation>Dieser Scanner geht, wie er ist; Behalten ist nicht nötig.</translation>
    </message>
    <message>
        <source>Keep it. It says before each code that it is a scanner, so nothing can be mistaken.</source>
        <translation>Behalten. Vor jedem Code meldet er sich als Scanner, da ist kein Irrtum möglich.</translation>
    </message>
    <message>
        <source>Keep it. It will be told from typing by these pauses.</source>
        <translation>Behalten. An diesen Pausen wird er vom Tippen unterschieden.</translation>
    </message>
    <message>
        <source>That was no code. Scan one with three signs or more.</source>
        <translation>Das war kein Code. Scannen Sie einen mit mindestens drei Zeichen.</translation>
    </message>
    <message>
        <source>The three scans were not the same. Scan one and the same code three times.</source>
        <translation>Die drei Scans waren nicht gleich. Scannen Sie dreimal denselben Code.</translation>
    </message>
    <message>
        <source>As slow as a hand: nothing but a prefix tells it from typing. Its manual has a code that sets one, and one that makes it faster.</source>
        <translation>So langsam wie von Hand: Nur ein Präfix unterscheidet ihn vom Tippen. In seinem Handbuch steht ein Code, der eins einstellt, und einer, der ihn schneller macht.</translation>
    </message>
    <message>
        <source>told by its prefix %s</source>
        <translation>erkannt am Präfix %s</translation>
    </message>
    <message>
        <source>told by its speed</source>
        <translation>erkannt am Tempo</translation>
    </message>
    <message>
        <source>up to %s between keys</source>
        <translation>bis %s zwischen Tasten</translation>
    </message>
    <message>
        <source>then %s</source>
        <translation>dann %s</translation>
    </message>
    <message>
        <source>US keyboard</source>
        <translation>US-Tastatur</translation>
    </message>
    <message>
        <source>Scan something now, or type as you usually do. Nothing is sold.</source>
        <translation>Jetzt etwas scannen oder wie gewohnt tippen. Nichts wird verkauft.</translation>
    </message>
    <message>
        <source>Taken for typing: %s</source>
        <translation>Für Tippen gehalten: %s</translation>
    </message>
    <message>
        <source>Scanned: %s</source>
        <translation>Gescannt: %s</translation>
    </message>
    <message>
        <source>(by %s)</source>
        <translation>(von %s)</translation>
    </message>
</context>
<context>
    <name>AboutPane</name>
    <message>
        <source>Looking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Cashwrap</source>
        <translation>Cashwrap</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Apache 2.0: use it, change it, pass it on.</source>
        <translation>Apache 2.0: nutzen, ändern, weitergeben.</translation>
    </message>
    <message>
        <source>Folder of this shop</source>
        <translation>Ordner dieses Ladens</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>Fonts of receipts</source>
        <translation>Schriften der Bons</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Every script that receipts may hold can be printed.</source>
        <translation>Jede Schrift, die auf Bons vorkommt, lässt sich drucken.</translation>
    </message>
    <message>
        <source>Install these to print more scripts:</source>
        <translation>Für weitere Schriften diese installieren:</translation>
    </message>
</context>
<context>
    <name>AddRow</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>AddressControl</name>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
</context>
<context>
    <name>ArrangeBar</name>
    <message>
        <source>Drag keys to their places. Type in the field above to find an item and put it on this page.</source>
        <translation>Ziehen Sie Tasten an ihren Platz. Tippen Sie oben ins Feld, um einen Artikel zu finden und auf diese Seite zu legen.</translation>
    </message>
    <message>
        <source>Name of this page</source>
        <translation>Name dieser Seite</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Neue Seite</translation>
    </message>
    <message>
        <source>Remove page</source>
        <translation>Seite löschen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Page one place earlier</source>
        <translation>Seite einen Platz nach vorn</translation>
    </message>
    <message>
        <source>Page one place later</source>
        <translation>Seite einen Platz nach hinten</translation>
    </message>
</context>
<context>
    <name>AsidePane</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>AskPane</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Nachlass</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>This line</source>
        <translation>Diese Position</translation>
    </message>
    <message>
        <source>Whole sale</source>
        <translation>Ganzer Verkauf</translation>
    </message>
    <message>
        <source>No discount</source>
        <translation>Kein Rabatt</translation>
    </message>
    <message>
        <source>Why, if you like</source>
        <translation>Grund, wenn Sie möchten</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Under the shop's lowest margin, %s</source>
        <translation>Unter der Mindestmarge des Ladens, %s</translation>
    </message>
    <message>
        <source>Choose why first.</source>
        <translation>Zuerst einen Grund wählen.</translation>
    </message>
    <message>
        <source>Less than it costs the shop</source>
        <translation>Weniger, als es den Laden kostet</translation>
    </message>
    <message>
        <source>Price here</source>
        <translation>Preis hier</translation>
    </message>
    <message>
        <source>Sell %s at a price</source>
        <translation>%s zu einem Preis verkaufen</translation>
    </message>
    <message>
        <source>Sell at a price</source>
        <translation>Mit Preis verkaufen</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>How much in %s</source>
        <translation>Wie viel in %s</translation>
    </message>
    <message>
        <source>Weight in %s</source>
        <translation>Gewicht in %s</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>How much off</source>
        <translation>Wie viel weniger</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Bring back a backup</source>
        <translation>Sicherung einspielen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Looking for backups on this computer and on USB sticks</source>
        <translation>Auf diesem Computer und auf USB-Sticks wird nach Sicherungen gesucht</translation>
    </message>
    <message>
        <source>Found these, newest first. Nothing is changed in the backup itself.</source>
        <translation>Gefunden, neueste zuerst. An der Sicherung selbst wird nichts geändert.</translation>
    </message>
    <message>
        <source>None found by itself. Put the stick in and come back, or choose the file.</source>
        <translation>Keine von selbst gefunden. Stick einstecken und wiederkommen oder die Datei wählen.</translation>
    </message>
</context>
<context>
    <name>BackupPane</name>
    <message>
        <source>A copy holds every sale, item and setting, and is opened to check it.</source>
        <translation>Eine Kopie enthält jeden Verkauf, jeden Artikel und jede Einstellung und wird zur Prüfung geöffnet.</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Jetzt kopieren</translation>
    </message>
    <message>
        <source>How to bring one back</source>
        <translation>Hilfe zum Einspielen</translation>
    </message>
    <message>
        <source>Copying. You can go on selling.</source>
        <translation>Wird kopiert. Sie können weiter verkaufen.</translation>
    </message>
    <message>
        <source>Copies lie in %s.</source>
        <translation>Kopien liegen in %s.</translation>
    </message>
    <message>
        <source>That is the disk of the shop itself: a stick or another disk outlives it.</source>
        <translation>Das ist die Festplatte des Ladens selbst: Ein Stick oder eine andere Festplatte überlebt sie.</translation>
    </message>
    <message>
        <source>Newest copy: %s</source>
        <translation>Neueste Kopie: %s</translation>
    </message>
    <message>
        <source>It was opened to check it, and holds every sale, item and setting until then.</source>
        <translation>Sie wurde zur Prüfung geöffnet und enthält alle Verkäufe, Artikel und Einstellungen bis dahin.</translation>
    </message>
    <message>
        <source>There is no copy yet</source>
        <translation>Noch keine Kopie</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>von selbst</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Quantity of the marked line</source>
        <translation>Menge der markierten Position</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Letzter Scan</translation>
    </message>
    <message>
        <source>Marked line</source>
        <translation>Markierte Position</translation>
    </message>
    <message>
        <source>%s in stock</source>
        <translation>%s auf Lager</translation>
    </message>
    <message>
        <source>Quick keys</source>
        <translation>Schnelltasten</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Round to</source>
        <translation>Runden auf</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>Im Verkauf</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Wie es kommt</translation>
    </message>
    <message>
        <source>.49 or .99</source>
        <translation>.49 oder .99</translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation>Nicht im Verkauf</translation>
    </message>
    <message>
        <source>Parts joined by %s</source>
        <translation>Teile getrennt durch %s</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichert …</translation>
    </message>
</context>
<context>
    <name>CardBox</name>
    <message>
        <source>It was charged</source>
        <translation>Karte belastet</translation>
    </message>
    <message>
        <source>It was not charged</source>
        <translation>Nicht belastet</translation>
    </message>
    <message>
        <source>%s on the card reader: was it charged?</source>
        <translation>%s am Kartengerät: Wurde die Karte belastet?</translation>
    </message>
    <message>
        <source>Type the amount on the reader. When it approves, type the reference from its slip.</source>
        <translation>Betrag am Kartengerät eingeben. Nach der Freigabe die Referenz vom Kartenbeleg eintippen.</translation>
    </message>
    <message>
        <source>Reference on the slip</source>
        <translation>Referenz auf dem Kartenbeleg</translation>
    </message>
    <message>
        <source>Type the amount on the reader, then say here what it answered.</source>
        <translation>Tippen Sie den Betrag am Kartengerät ein und sagen Sie dann hier, was es geantwortet hat.</translation>
    </message>
    <message>
        <source>Reference on the slip, if you like</source>
        <translation>Referenz auf dem Kartenbeleg, wenn Sie mögen</translation>
    </message>
</context>
<context>
    <name>CartList</name>
    <message>
        <source>Cart</source>
        <translation>Warenkorb</translation>
    </message>
</context>
<context>
    <name>CartPane</name>
    <message>
        <source>Cart is locked while paying</source>
        <translation>Beim Kassieren gesperrt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Kassieren</translation>
    </message>
    <message>
        <source>nothing to pay yet</source>
        <translation>noch nichts zu zahlen</translation>
    </message>
    <message>
        <source>type a price</source>
        <translation>Preis eingeben</translation>
    </message>
    <message>
        <source>type a number</source>
        <translation>Zahl eingeben</translation>
    </message>
    <message>
        <source>Add to the cart</source>
        <translation>In den Warenkorb</translation>
    </message>
    <message>
        <source>Set the quantity</source>
        <translation>Menge setzen</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Set the price</source>
        <translation>Preis setzen</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Abziehen</translation>
    </message>
    <message>
        <source>No discount</source>
        <translation>Kein Rabatt</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>Bar annehmen</translation>
    </message>
    <message>
        <source>Ask card</source>
        <translation>Karte anfordern</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Wird gebucht</translation>
    </message>
    <message>
        <source>one moment</source>
        <translation>einen Moment</translation>
    </message>
    <message>
        <source>Card charged</source>
        <translation>Karte belastet</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Zwischensumme</translation>
    </message>
    <message>
        <source>Incl.</source>
        <translation>Inkl.</translation>
    </message>
    <message>
        <source>taxes</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>%s was not added</source>
        <translation>%s wurde nicht hinzugefügt</translation>
    </message>
    <message>
        <source>Not in the catalog</source>
        <translation>Nicht im Katalog</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>Not found yet</source>
        <translation>Noch nicht gefunden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Nochmal</translation>
    </message>
    <message>
        <source>No price yet</source>
        <translation>Noch kein Preis</translation>
    </message>
    <message>
        <source>Set price</source>
        <translation>Preis setzen</translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation>Nicht im Verkauf</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
</context>
<context>
    <name>CatalogPane</name>
    <message>
        <source>Find a category</source>
        <translation>Kategorie suchen</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Choose quick keys</source>
        <translation>Schnelltasten wählen</translation>
    </message>
    <message>
        <source>Quick keys</source>
        <translation>Schnelltasten</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Touch what belongs on this page.</source>
        <translation>Tippen Sie an, was auf diese Seite gehört.</translation>
    </message>
    <message>
        <source>Nothing is called “%s”</source>
        <translation>Nichts heißt „%s“</translation>
    </message>
</context>
<context>
    <name>CatalogView</name>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>each</source>
        <translation>/Stk.</translation>
    </message>
    <message>
        <source>%s left</source>
        <translation>noch %s</translation>
    </message>
</context>
<context>
    <name>CellEditor</name>
    <message>
        <source>Value of this cell</source>
        <translation>Wert dieser Zelle</translation>
    </message>
</context>
<context>
    <name>CheckoutView</name>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>More categories</source>
        <translation>Weitere Kategorien</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Letzte Dateien</translation>
    </message>
    <message>
        <source>Bring in a file of items</source>
        <translation>Artikel aus Datei holen</translation>
    </message>
    <message>
        <source>Drop it here, or choose it. You see what is in it before anything changes.</source>
        <translation>Hierher ziehen oder wählen. Sie sehen, was darin ist, bevor sich etwas ändert.</translation>
    </message>
    <message>
        <source>Exports of Shopify and WooCommerce, barcode lists, CSV, tab-separated text and XLSX, also as .gz</source>
        <translation>Exporte von Shopify und WooCommerce, Barcodelisten, CSV, Text mit Tabulatoren und XLSX, auch als .gz</translation>
    </message>
    <message>
        <source>Looking into %s</source>
        <translation>%s wird angesehen</translation>
    </message>
</context>
<context>
    <name>CountFoot</name>
    <message>
        <source>Drop it…</source>
        <translation>Verwerfen …</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Nothing changes in stock until you post. You can stop here and go on later.</source>
        <translation>Bis zum Buchen ändert sich nichts am Bestand. Sie können hier aufhören und später weitermachen.</translation>
    </message>
    <message>
        <source>Posting. It goes on by itself, or when you press again after a break.</source>
        <translation>Wird gebucht. Es geht von selbst weiter, oder nach einer Unterbrechung beim nächsten Drücken.</translation>
    </message>
    <message>
        <source>Set to zero…</source>
        <translation>Auf null setzen …</translation>
    </message>
    <message>
        <source>Post all the same</source>
        <translation>Trotzdem buchen</translation>
    </message>
    <message>
        <source>Let the count go? What was counted on it is lost. Stock stays as it is.</source>
        <translation>Zählung verwerfen? Was dabei gezählt wurde, geht verloren. Der Bestand bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Drop the count</source>
        <translation>Zählung verwerfen</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Set to zero</source>
        <translation>Auf null setzen</translation>
    </message>
</context>
<context>
    <name>CountPage</name>
    <message>
        <source>started %s</source>
        <translation>begonnen %s</translation>
    </message>
    <message>
        <source>of %s counted</source>
        <translation>von %s gezählt</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Abweichend</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Stimmt</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>choose one to count it</source>
        <translation>einen wählen, um ihn zu zählen</translation>
    </message>
    <message>
        <source>Not counted yet,</source>
        <translation>Noch nicht gezählt,</translation>
    </message>
    <message>
        <source>by name. They stay as they are unless you count them.</source>
        <translation>nach Name. Ungezähltes bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>A blind count:</source>
        <translation>Blindzählung:</translation>
    </message>
    <message>
        <source>what is expected shows after posting.</source>
        <translation>Was erwartet wird, erscheint nach dem Buchen.</translation>
    </message>
    <message>
        <source>As expected,</source>
        <translation>Wie erwartet,</translation>
    </message>
    <message>
        <source>with what was sold since taken into account.</source>
        <translation>mit Rücksicht auf das seitdem Verkaufte.</translation>
    </message>
    <message>
        <source>largest first. Sales since %s are already taken into account.</source>
        <translation>größte zuerst. Verkäufe seit %s sind schon berücksichtigt.</translation>
    </message>
    <message>
        <source>All differences together</source>
        <translation>Alle Differenzen zusammen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Try part of its name, or scan it.</source>
        <translation>Versuchen Sie einen Teil des Namens oder scannen Sie.</translation>
    </message>
    <message>
        <source>Everything is counted</source>
        <translation>Alles ist gezählt</translation>
    </message>
    <message>
        <source>Look at the differences, then post.</source>
        <translation>Die Differenzen ansehen, dann buchen.</translation>
    </message>
    <message>
        <source>Nothing matches yet</source>
        <translation>Noch stimmt nichts</translation>
    </message>
    <message>
        <source>Items show here once they are counted.</source>
        <translation>Hier erscheinen Artikel, sobald sie gezählt sind.</translation>
    </message>
    <message>
        <source>Nothing counted yet</source>
        <translation>Noch nichts gezählt</translation>
    </message>
    <message>
        <source>Scan an item, or type its name.</source>
        <translation>Artikel scannen oder Namen eintippen.</translation>
    </message>
    <message>
        <source>Go on, or post what is counted.</source>
        <translation>Weitermachen oder das Gezählte buchen.</translation>
    </message>
</context>
<context>
    <name>CountPane</name>
    <message>
        <source>Counting now</source>
        <translation>Wird gezählt</translation>
    </message>
    <message>
        <source>Each scan adds 1</source>
        <translation>Jeder Scan zählt 1</translation>
    </message>
    <message>
        <source>Who counts, or where</source>
        <translation>Wer zählt oder wo</translation>
    </message>
    <message>
        <source>Count it again from nothing</source>
        <translation>Von vorn zählen</translation>
    </message>
    <message>
        <source>Look at what differs, count it again where in doubt, then post.</source>
        <translation>Abweichendes ansehen, im Zweifel noch einmal zählen, dann buchen.</translation>
    </message>
    <message>
        <source>Everything is counted</source>
        <translation>Alles ist gezählt</translation>
    </message>
    <message>
        <source>Scan an item</source>
        <translation>Artikel scannen</translation>
    </message>
    <message>
        <source>Or touch one in the list, or type its name.</source>
        <translation>Oder in der Liste antippen oder den Namen eintippen.</translation>
    </message>
    <message>
        <source>Not asked for on this sheet</source>
        <translation>Gehört nicht zu dieser Zählliste</translation>
    </message>
    <message>
        <source>Counted, %u</source>
        <translation>Gezählt, %u</translation>
    </message>
    <message>
        <source>Expected %s</source>
        <translation>Erwartet %s</translation>
    </message>
    <message>
        <source>%s since its first scan</source>
        <translation>%s seit dem ersten Scan</translation>
    </message>
    <message>
        <source>%s by others</source>
        <translation>%s von anderen</translation>
    </message>
    <message>
        <source>%s fewer than expected. Look behind?</source>
        <translation>%s weniger als erwartet. Dahinter nachsehen?</translation>
    </message>
    <message>
        <source>%s more than expected. Counted twice?</source>
        <translation>%s mehr als erwartet. Doppelt gezählt?</translation>
    </message>
    <message>
        <source>Type 0 if none is there</source>
        <translation>0 eingeben, wenn keiner da ist</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Wie erwartet</translation>
    </message>
    <message>
        <source>Fits what moved while it was counted</source>
        <translation>Passt zu dem, was beim Zählen bewegt wurde</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Nächster Artikel</translation>
    </message>
    <message>
        <source>Take the first</source>
        <translation>Den ersten nehmen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>All counted</source>
        <translation>Alles gezählt</translation>
    </message>
</context>
<context>
    <name>CustomerPane</name>
    <message>
        <source>Whose sale is this?</source>
        <translation>Wessen Verkauf ist das?</translation>
    </message>
    <message>
        <source>Walk-in, no customer</source>
        <translation>Laufkunde, ohne Namen</translation>
    </message>
    <message>
        <source>Name, phone, e-mail or tax number</source>
        <translation>Name, Telefon, E-Mail, Steuernr.</translation>
    </message>
    <message>
        <source>Whom is the invoice of %s for?</source>
        <translation>Für wen ist die Rechnung zu %s?</translation>
    </message>
    <message>
        <source>Add “%s”</source>
        <translation>„%s“ anlegen</translation>
    </message>
    <message>
        <source>No customers yet. Type a name to add the first.</source>
        <translation>Noch keine Kunden. Namen eintippen, um den ersten anzulegen.</translation>
    </message>
    <message>
        <source>Nobody is called so yet.</source>
        <translation>So heißt noch niemand.</translation>
    </message>
</context>
<context>
    <name>CustomerSheet</name>
    <message>
        <source>No customer chosen</source>
        <translation>Kein Kunde gewählt</translation>
    </message>
    <message>
        <source>Choose one in the list, or add a new one.</source>
        <translation>In der Liste wählen oder einen neuen anlegen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Address, as on an envelope</source>
        <translation>Anschrift, wie auf dem Briefumschlag</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation>Land suchen</translation>
    </message>
    <message>
        <source>Language of their papers</source>
        <translation>Sprache der Papiere</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>As the shop: %s</source>
        <translation>Wie der Laden: %s</translation>
    </message>
    <message>
        <source>Last orders</source>
        <translation>Letzte Belege</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>invoice %s</source>
        <translation>Rechnung %s</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Erase the record</source>
        <translation>Daten löschen</translation>
    </message>
    <message>
        <source>Keep what you typed?</source>
        <translation>Eingaben behalten?</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>Kunde anlegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Erase what is known of %s? It cannot be taken back.</source>
        <translation>Alles löschen, was von %s bekannt ist? Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Sales stay, without the name. Invoices stay as issued until the day the law lets them go.</source>
        <translation>Verkäufe bleiben, ohne den Namen. Rechnungen bleiben, wie sie gestellt wurden, bis das Gesetz sie freigibt.</translation>
    </message>
</context>
<context>
    <name>CustomersView</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name, phone, e-mail or tax number</source>
        <translation>Name, Telefon, E-Mail oder Steuernummer</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>with “%s”, by name</source>
        <translation>mit „%s“, nach Name</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>nach Name</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Noch keine Kunden</translation>
    </message>
    <message>
        <source>Try fewer letters; or add “%s”.</source>
        <translation>Weniger Buchstaben versuchen; oder „%s“ anlegen.</translation>
    </message>
    <message>
        <source>Add those who want an invoice, or whom you want to know by name.</source>
        <translation>Legen Sie an, wer eine Rechnung möchte oder wen Sie mit Namen kennen wollen.</translation>
    </message>
    <message>
        <source>%s is added</source>
        <translation>%s ist angelegt</translation>
    </message>
    <message>
        <source>%s is saved</source>
        <translation>%s ist gespeichert</translation>
    </message>
    <message>
        <source>%s is erased</source>
        <translation>%s ist gelöscht</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Kommt zurück</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>Geht raus</translation>
    </message>
    <message>
        <source>Scan, or type a name or code</source>
        <translation>Scannen oder Name oder Code eintippen</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles davon</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Can come back</source>
        <translation>Rückgabe möglich</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Eins weniger</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Eins mehr</translation>
    </message>
    <message>
        <source>Goods without a receipt, at the prices of today.</source>
        <translation>Ware ohne Bon, zu heutigen Preisen.</translation>
    </message>
    <message>
        <source>Scan or find what the customer takes instead.</source>
        <translation>Scannen oder suchen, was der Kunde stattdessen nimmt.</translation>
    </message>
    <message>
        <source>Receipt %s of another till: choose what comes back.</source>
        <translation>Bon %s von einer anderen Kasse: wählen, was zurückkommt.</translation>
    </message>
    <message>
        <source>Order %s: touch a line for all of it, or say how much comes back.</source>
        <translation>Beleg %s: Position antippen für alles davon, oder sagen, wie viel zurückkommt.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Try part of a name, or another code.</source>
        <translation>Teil eines Namens oder anderen Code versuchen.</translation>
    </message>
    <message>
        <source>Nothing goes out yet</source>
        <translation>Noch geht nichts raus</translation>
    </message>
    <message>
        <source>Scan it, or find it by name.</source>
        <translation>Scannen oder nach Name suchen.</translation>
    </message>
    <message>
        <source>Nothing comes back yet</source>
        <translation>Noch kommt nichts zurück</translation>
    </message>
    <message>
        <source>Cash from the customer</source>
        <translation>Bargeld vom Kunden</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>How much in %s</source>
        <translation>Wie viel in %s</translation>
    </message>
    <message>
        <source>All of it came back already</source>
        <translation>Alles ist schon zurückgekommen</translation>
    </message>
    <message>
        <source>%s can come back</source>
        <translation>%s kann zurückkommen</translation>
    </message>
</context>
<context>
    <name>DeskSide</name>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Goes back on the shelf</source>
        <translation>Kommt zurück ins Regal</translation>
    </message>
    <message>
        <source>As it was paid</source>
        <translation>Wie bezahlt</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Reference on the slip</source>
        <translation>Referenz auf dem Kartenbeleg</translation>
    </message>
    <message>
        <source>Count what is handed over</source>
        <translation>Zählen Sie, was Sie bekommen</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>Nicht belastet</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Erstatten</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Umtauschen</translation>
    </message>
    <message>
        <source>Give back without a receipt</source>
        <translation>Rückgabe ohne Bon</translation>
    </message>
    <message>
        <source>Why (needed)</source>
        <translation>Grund (nötig)</translation>
    </message>
    <message>
        <source>How the customer pays</source>
        <translation>Wie der Kunde zahlt</translation>
    </message>
    <message>
        <source>How the money goes back</source>
        <translation>Wie das Geld zurückgeht</translation>
    </message>
    <message>
        <source>Charge %s on the card reader, then type the reference on its slip.</source>
        <translation>Buchen Sie %s am Kartengerät ab und tippen Sie dann die Referenz vom Kartenbeleg ein.</translation>
    </message>
    <message>
        <source>Charge %s on the card reader, then say here what it answered.</source>
        <translation>Buchen Sie %s am Kartengerät ab und sagen Sie dann hier, was es geantwortet hat.</translation>
    </message>
    <message>
        <source>Give it back on the card reader first, then record it here.</source>
        <translation>Zuerst am Kartengerät erstatten, dann hier buchen.</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Kommt zurück</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>Geht raus</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Rückgeld</translation>
    </message>
    <message>
        <source>Customer pays</source>
        <translation>Kunde zahlt</translation>
    </message>
    <message>
        <source>Choose what comes back first.</source>
        <translation>Zuerst wählen, was zurückkommt.</translation>
    </message>
    <message>
        <source>Choose what goes out first.</source>
        <translation>Zuerst wählen, was rausgeht.</translation>
    </message>
    <message>
        <source>Say why: without a receipt it is needed.</source>
        <translation>Grund angeben: Ohne Bon ist er nötig.</translation>
    </message>
    <message>
        <source>Less was handed over than is due.</source>
        <translation>Das ist weniger, als zu zahlen ist.</translation>
    </message>
    <message>
        <source>Type the reference on the slip.</source>
        <translation>Referenz vom Kartenbeleg eintippen.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Wird gebucht</translation>
    </message>
    <message>
        <source>Charged, exchange</source>
        <translation>Belastet, umtauschen</translation>
    </message>
    <message>
        <source>Ask the card reader</source>
        <translation>Kartengerät fragen</translation>
    </message>
    <message>
        <source>Take in cash</source>
        <translation>Bar annehmen</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Give back in cash</source>
        <translation>Bar auszahlen</translation>
    </message>
    <message>
        <source>Given back to the card</source>
        <translation>Auf Karte erstattet</translation>
    </message>
</context>
<context>
    <name>DoctorPane</name>
    <message>
        <source>Look again</source>
        <translation>Neu prüfen</translation>
    </message>
    <message>
        <source>Save a file to send</source>
        <translation>Datei zum Senden speichern</translation>
    </message>
    <message>
        <source>The file holds what stands here and the program's own log: no names, no addresses, nothing that was typed or sold. Nobody gets it unless you send it.</source>
        <translation>Die Datei enthält, was hier steht, und das Protokoll des Programms: keine Namen, keine Anschriften, nichts Eingegebenes oder Verkauftes. Niemand bekommt sie, wenn Sie sie nicht senden.</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Saved as %s. Nothing personal is in it.</source>
        <translation>Gespeichert als %s. Nichts Persönliches ist darin.</translation>
    </message>
</context>
<context>
    <name>EditsBar</name>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichert …</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Ctrl Z takes back one by one.</source>
        <translation>Noch nichts gespeichert. Ctrl Z nimmt eins nach dem anderen zurück.</translation>
    </message>
</context>
<context>
    <name>EmptyPane</name>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Bring in a file of items</source>
        <translation>Artikel aus Datei holen</translation>
    </message>
    <message>
        <source>Show what is not on sale too</source>
        <translation>Auch zeigen, was nicht im Verkauf ist</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>Everything recorded is safe. Items are found again when this is done.</source>
        <translation>Alles Gebuchte ist sicher. Artikel werden wieder gefunden, wenn dies fertig ist.</translation>
    </message>
    <message>
        <source>No items found</source>
        <translation>Keine Artikel gefunden</translation>
    </message>
    <message>
        <source>Try part of a name, a code, or fewer filters.</source>
        <translation>Teil eines Namens, einen Code oder weniger Filter versuchen.</translation>
    </message>
    <message>
        <source>Nothing is on sale yet</source>
        <translation>Noch nichts im Verkauf</translation>
    </message>
    <message>
        <source>%s wait for a price, or were taken off sale.</source>
        <translation>Ohne Preis oder nicht im Verkauf: %s.</translation>
    </message>
    <message>
        <source>No items yet</source>
        <translation>Noch keine Artikel</translation>
    </message>
    <message>
        <source>Bring in a file from your old till or shop, or type the first one.</source>
        <translation>Holen Sie eine Datei aus Ihrer alten Kasse oder Ihrem Shop oder geben Sie den ersten ein.</translation>
    </message>
</context>
<context>
    <name>EmptyShop</name>
    <message>
        <source>Bring in a file of items</source>
        <translation>Artikel aus Datei holen</translation>
    </message>
    <message>
        <source>Give them prices</source>
        <translation>Preise vergeben</translation>
    </message>
    <message>
        <source>Type the first item</source>
        <translation>Ersten Artikel eingeben</translation>
    </message>
    <message>
        <source>Nothing is on sale yet</source>
        <translation>Noch nichts im Verkauf</translation>
    </message>
    <message>
        <source>No items yet</source>
        <translation>Noch keine Artikel</translation>
    </message>
    <message>
        <source>Bring in a file from your old till or shop: CSV, XLSX and others.</source>
        <translation>Holen Sie eine Datei aus Ihrer alten Kasse oder Ihrem Shop: CSV, XLSX und andere.</translation>
    </message>
    <message>
        <source>Everything recorded is safe. Items are found again when this is done.</source>
        <translation>Alles Gebuchte ist sicher. Artikel werden wieder gefunden, wenn dies fertig ist.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Name, code or brand</source>
        <translation>Name, Code oder Marke</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Find a category</source>
        <translation>Kategorie suchen</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Find a brand</source>
        <translation>Marke suchen</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>Im Verkauf</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>Another order</source>
        <translation>Andere Sortierung</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Press F2 or type to edit a cell.</source>
        <translation>F2 oder tippen, um eine Zelle zu ändern.</translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation>Nicht im Verkauf</translation>
    </message>
    <message>
        <source>On sale or not</source>
        <translation>Im Verkauf oder nicht</translation>
    </message>
    <message>
        <source>Running low</source>
        <translation>Wird knapp</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Nicht vorrätig</translation>
    </message>
    <message>
        <source>Under nothing</source>
        <translation>Unter null</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Als Liste zeigen</translation>
    </message>
    <message>
        <source>Show as tiles</source>
        <translation>Als Kacheln zeigen</translation>
    </message>
    <message>
        <source>%s,</source>
        <translation>%s,</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Find an item without a code</source>
        <translation>Artikel ohne Code suchen</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>Artikel suchen</translation>
    </message>
</context>
<context>
    <name>FirstRunWindow</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helle Ansicht</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkle Ansicht</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>Backups (*.zip);;All files (*)</source>
        <translation>Sicherungen (*.zip);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>FolderControl</name>
    <message>
        <source>In the folder of the shop</source>
        <translation>Im Ordner des Ladens</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>GapChart</name>
    <message>
        <source>Pauses between keys, in ms: %s</source>
        <translation>Pausen zwischen Tasten, in ms: %s</translation>
    </message>
    <message>
        <source>%s ms</source>
        <translation>%s ms</translation>
    </message>
</context>
<context>
    <name>GoodsRows</name>
    <message>
        <source>Found items</source>
        <translation>Gefundene Artikel</translation>
    </message>
</context>
<context>
    <name>Heads</name>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>HelpOverlay</name>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>HubFields</name>
    <message>
        <source>Address of the hub</source>
        <translation>Adresse des Hubs</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>Its certificate, only if it is your own</source>
        <translation>Sein Zertifikat, nur wenn es Ihr eigenes ist</translation>
    </message>
    <message>
        <source>A file, often none</source>
        <translation>Eine Datei, oft keine</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
</context>
<context>
    <name>HubPane</name>
    <message>
        <source>This till sells alone. It can be linked any time; all that was recorded so far goes up then.</source>
        <translation>Diese Kasse verkauft allein. Sie lässt sich jederzeit verbinden; alles bisher Gebuchte wird dann gesendet.</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Link to a hub</source>
        <translation>Mit einem Hub verbinden</translation>
    </message>
    <message>
        <source>Linked to %s</source>
        <translation>Verbunden mit %s</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Wie es steht</translation>
    </message>
    <message>
        <source>What a hub is</source>
        <translation>Was ein Hub ist</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Import items</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Lists of items (*.csv *.tsv *.txt *.xlsx *.gz);;All files (*)</source>
        <translation>Artikellisten (*.csv *.tsv *.txt *.xlsx *.gz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>InvoicePage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Name, phone, e-mail or tax number</source>
        <translation>Name, Telefon, E-Mail, Steuernr.</translation>
    </message>
    <message>
        <source>Invoice for %s</source>
        <translation>Rechnung zu %s</translation>
    </message>
    <message>
        <source>No customer is called so. Add one under Customers.</source>
        <translation>So heißt kein Kunde. Unter Kunden anlegen.</translation>
    </message>
    <message>
        <source>There are no customers yet.</source>
        <translation>Es gibt noch keine Kunden.</translation>
    </message>
</context>
<context>
    <name>ItemName</name>
    <message>
        <source>What it is, if you like</source>
        <translation>Was es ist, wenn Sie möchten</translation>
    </message>
    <message>
        <source>Type a name, or just the price</source>
        <translation>Namen eingeben oder nur den Preis</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Join a shop</source>
        <translation>Einem Laden beitreten</translation>
    </message>
    <message>
        <source>Join and open the till</source>
        <translation>Beitreten und Kasse öffnen</translation>
    </message>
    <message>
        <source>Address and code come from whoever looks after the hub.</source>
        <translation>Adresse und Code kommen von dem, der sich um den Hub kümmert.</translation>
    </message>
    <message>
        <source>Country and taxes of the shop</source>
        <translation>Land und Steuern des Ladens</translation>
    </message>
    <message>
        <source>No till has told the hub yet. Look them over: the tills after this one take them from here.</source>
        <translation>Noch hat sie keine Kasse dem Hub gemeldet. Sehen Sie sie durch: Die nächsten Kassen übernehmen sie von hier.</translation>
    </message>
    <message>
        <source>This till's own</source>
        <translation>Eigenes dieser Kasse</translation>
    </message>
    <message>
        <source>Take the same as the other tills have. It can be changed later in Settings.</source>
        <translation>Nehmen Sie dasselbe wie die anderen Kassen. Es lässt sich später in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Comes from the hub</source>
        <translation>Kommt vom Hub</translation>
    </message>
    <message>
        <source>Name of the shop, and the codes on receipts</source>
        <translation>Name des Ladens und die Kürzel auf Bons</translation>
    </message>
    <message>
        <source>Country, currency and taxes, as the other tills have them</source>
        <translation>Land, Währung und Steuern, wie die anderen Kassen sie haben</translation>
    </message>
    <message>
        <source>Items, prices, stock and customers</source>
        <translation>Artikel, Preise, Bestand und Kunden</translation>
    </message>
    <message>
        <source>The hub's certificate</source>
        <translation>Das Zertifikat des Hubs</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Press a key</source>
        <translation>Taste drücken</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
</context>
<context>
    <name>KeysOverlay</name>
    <message>
        <source>Keys on this screen</source>
        <translation>Tasten auf diesem Bildschirm</translation>
    </message>
    <message>
        <source>Help on this screen</source>
        <translation>Hilfe zu diesem Bildschirm</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>KeysPane</name>
    <message>
        <source>Touch a key and press another one. Esc leaves it as it is, Backspace takes it away.</source>
        <translation>Taste antippen und eine andere drücken. Esc lässt sie, wie sie ist, die Rücktaste nimmt sie weg.</translation>
    </message>
    <message>
        <source>All as they were at first</source>
        <translation>Alle wie am Anfang</translation>
    </message>
    <message>
        <source>%k already means: %a.</source>
        <translation>%k bedeutet schon: %a.</translation>
    </message>
</context>
<context>
    <name>KnownScanner</name>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget %s</source>
        <translation>%s vergessen</translation>
    </message>
</context>
<context>
    <name>LastScan</name>
    <message>
        <source>The next scan is shown here.</source>
        <translation>Der nächste Scan erscheint hier.</translation>
    </message>
</context>
<context>
    <name>LeftToPay</name>
    <message>
        <source>Paid so far</source>
        <translation>Bisher bezahlt</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>Bargeldrundung</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Noch zu zahlen</translation>
    </message>
    <message>
        <source>Change to give</source>
        <translation>Rückgeld</translation>
    </message>
</context>
<context>
    <name>LinkPage</name>
    <message>
        <source>This till sells alone</source>
        <translation>Diese Kasse verkauft allein</translation>
    </message>
    <message>
        <source>With a hub, several tills of a shop share items, prices and stock, and every sale is kept at a second place. The till goes on selling when the hub is away. All that was recorded so far goes up.</source>
        <translation>Mit einem Hub teilen mehrere Kassen eines Ladens Artikel, Preise und Bestand, und jeder Verkauf ist auch an einem zweiten Ort. Die Kasse verkauft weiter, wenn der Hub nicht da ist. Alles bisher Gebuchte wird gesendet.</translation>
    </message>
    <message>
        <source>Link this till</source>
        <translation>Diese Kasse verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Both come from whoever looks after the hub.</source>
        <translation>Beides kommt von dem, der sich um den Hub kümmert.</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>Der Hub wird gefragt</translation>
    </message>
    <message>
        <source>The hub's certificate</source>
        <translation>Das Zertifikat des Hubs</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ListControl</name>
    <message>
        <source>Take out %s</source>
        <translation>%s herausnehmen</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Scan, or type a name or code</source>
        <translation>Scannen oder Name oder Code eintippen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>Unter null</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Low at</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>Last moved</source>
        <translation>Bewegt</translation>
    </message>
    <message>
        <source>At cost</source>
        <translation>EK-Wert</translation>
    </message>
    <message>
        <source>More was sold than came in. Count it.</source>
        <translation>Es wurde mehr verkauft, als eingegangen ist. Zählen.</translation>
    </message>
    <message>
        <source>Nobody has received or counted this yet.</source>
        <translation>Noch kein Wareneingang und keine Zählung.</translation>
    </message>
    <message>
        <source>It has not moved here yet.</source>
        <translation>Hier hat er sich noch nicht bewegt.</translation>
    </message>
    <message>
        <source>Its cost is not known.</source>
        <translation>EK ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Moved here</source>
        <translation>Hier bewegt</translation>
    </message>
    <message>
        <source>Product list is being rebuilt, %s</source>
        <translation>Artikelliste wird neu aufgebaut, %s</translation>
    </message>
    <message>
        <source>in the catalog, by name</source>
        <translation>im Katalog, nach Namen</translation>
    </message>
    <message>
        <source>with “%s”</source>
        <translation>mit „%s“</translation>
    </message>
    <message>
        <source>Bring a list of items in, and its stock will stand here.</source>
        <translation>Nehmen Sie eine Artikelliste auf, dann steht hier ihr Bestand.</translation>
    </message>
    <message>
        <source>with less than their own mark, by name</source>
        <translation>unter ihrem Mindestbestand, nach Name</translation>
    </message>
    <message>
        <source>of which nothing is left, by name</source>
        <translation>von denen nichts mehr da ist, nach Name</translation>
    </message>
    <message>
        <source>sold more often than they were there, by name</source>
        <translation>öfter verkauft, als sie da waren, nach Name</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Try part of a name, or another code.</source>
        <translation>Teil eines Namens oder anderen Code versuchen.</translation>
    </message>
    <message>
        <source>No items yet</source>
        <translation>Noch keine Artikel</translation>
    </message>
    <message>
        <source>Nothing runs low</source>
        <translation>Nichts wird knapp</translation>
    </message>
    <message>
        <source>Items show here once they fall under their mark.</source>
        <translation>Hier erscheinen Artikel, die unter ihren Mindestbestand fallen.</translation>
    </message>
    <message>
        <source>Nothing is out</source>
        <translation>Nichts ist leer</translation>
    </message>
    <message>
        <source>Every item whose stock is kept is there.</source>
        <translation>Von jedem Artikel mit Bestandsführung ist etwas da.</translation>
    </message>
    <message>
        <source>Nothing is below zero</source>
        <translation>Nichts ist unter null</translation>
    </message>
    <message>
        <source>No more was sold than came in.</source>
        <translation>Es wurde nicht mehr verkauft, als eingegangen ist.</translation>
    </message>
    <message>
        <source>Everything recorded is safe. Items are found again when this is done.</source>
        <translation>Alles Gebuchte ist sicher. Artikel werden wieder gefunden, wenn dies fertig ist.</translation>
    </message>
</context>
<context>
    <name>LogoControl</name>
    <message>
        <source>None</source>
        <translation>Keins</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Guess again</source>
        <translation>Neu erkennen</translation>
    </message>
    <message>
        <source>Columns as last time.</source>
        <translation>Spalten wie letztes Mal.</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>Opening the till. You can scan already.</source>
        <translation>Die Kasse wird geöffnet. Sie können schon scannen.</translation>
    </message>
    <message>
        <source>Scans waiting for the next sale: %s</source>
        <translation>Scans für den nächsten Verkauf: %s</translation>
    </message>
    <message>
        <source>Paying. A scan now waits for the next sale</source>
        <translation>Beim Kassieren. Ein Scan wartet jetzt auf den nächsten Verkauf</translation>
    </message>
    <message>
        <source>Scans waiting: %s</source>
        <translation>Wartende Scans: %s</translation>
    </message>
    <message>
        <source>Type the number, or press Esc</source>
        <translation>Zahl eingeben oder Esc drücken</translation>
    </message>
    <message>
        <source>Ready for the next sale: scan, or type a name or code</source>
        <translation>Bereit für den nächsten Verkauf: scannen oder Name oder Code eintippen</translation>
    </message>
    <message>
        <source>Scan, or type a name or code</source>
        <translation>Scannen oder Name oder Code eintippen</translation>
    </message>
</context>
<context>
    <name>ModeSwitch</name>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Wide list</source>
        <translation>Breite Liste</translation>
    </message>
</context>
<context>
    <name>MovePane</name>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Einbuchen</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Ausbuchen</translation>
    </message>
    <message>
        <source>How much came in, %u</source>
        <translation>Wie viel ist eingegangen, %u</translation>
    </message>
    <message>
        <source>How much is there now, %u</source>
        <translation>Wie viel ist jetzt da, %u</translation>
    </message>
    <message>
        <source>How much is thrown away, %u</source>
        <translation>Wie viel wird weggeworfen, %u</translation>
    </message>
    <message>
        <source>%s on hand</source>
        <translation>Bestand %s</translation>
    </message>
    <message>
        <source>Note, such as a delivery number</source>
        <translation>Notiz, z. B. eine Liefernummer</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Grund angeben</translation>
    </message>
    <message>
        <source>That is what is on hand already</source>
        <translation>Das ist schon der Bestand</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Ausbuchen</translation>
    </message>
</context>
<context>
    <name>NoQuickKeys</name>
    <message>
        <source>Keys for what has no barcode</source>
        <translation>Tasten für alles ohne Barcode</translation>
    </message>
    <message>
        <source>Coffee, loose fruit, paper bags: one touch sells them.</source>
        <translation>Kaffee, loses Obst, Papiertüten: einmal tippen und verkauft.</translation>
    </message>
    <message>
        <source>Begin with the best sellers</source>
        <translation>Mit den Bestsellern beginnen</translation>
    </message>
    <message>
        <source>Choose them yourself</source>
        <translation>Selbst auswählen</translation>
    </message>
</context>
<context>
    <name>NotePane</name>
    <message>
        <source>It stands on the receipt. It can be erased later; the sale stays as it is.</source>
        <translation>Sie steht auf dem Bon. Später lässt sie sich löschen; der Verkauf bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Take the note</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Keine Notiz</translation>
    </message>
    <message>
        <source>The whole sale</source>
        <translation>Der ganze Verkauf</translation>
    </message>
    <message>
        <source>Note on this line</source>
        <translation>Notiz zu dieser Position</translation>
    </message>
    <message>
        <source>Note on the sale</source>
        <translation>Notiz zum Verkauf</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>All items</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Check the spelling, or press Esc to see all items.</source>
        <translation>Schreibweise prüfen oder Esc drücken, um alle Artikel zu sehen.</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
</context>
<context>
    <name>NumberPane</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>OpeningTrouble</name>
    <message>
        <source>The till could not be opened.</source>
        <translation>Die Kasse konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The records of this shop are damaged.</source>
        <translation>Die Daten dieses Ladens sind beschädigt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Nochmal versuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>See what is there</source>
        <translation>Ansehen, was da ist</translation>
    </message>
</context>
<context>
    <name>OptionsBar</name>
    <message>
        <source>Kind of list</source>
        <translation>Art der Liste</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>For new items that the file names no tax for</source>
        <translation>Für neue Artikel, zu denen die Datei keine Steuer nennt</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Take stock too</source>
        <translation>Auch Bestand übernehmen</translation>
    </message>
    <message>
        <source>Quantities become the opening stock of items that never moved</source>
        <translation>Mengen werden zum Anfangsbestand von Artikeln, die nie bewegt wurden</translation>
    </message>
    <message>
        <source>Sell without a price</source>
        <translation>Ohne Preis verkaufen</translation>
    </message>
    <message>
        <source>New items: %s</source>
        <translation>Neue Artikel: %s</translation>
    </message>
    <message>
        <source>Else they wait, not sold, until they have one</source>
        <translation>Sonst warten sie, nicht im Verkauf, bis sie einen haben</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Number, item, amount</source>
        <translation>Nummer, Artikel, Betrag</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Suche beenden</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>Alle Belege zeigen</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Any payment</source>
        <translation>Alle Zahlarten</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Bezahlt mit</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Go to a month in the list</source>
        <translation>In der Liste zu einem Monat gehen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>searched back to %s</source>
        <translation>durchsucht bis %s</translation>
    </message>
    <message>
        <source>stopped looking at %s</source>
        <translation>Suche beendet bei %s</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>Sum %s</source>
        <translation>Summe %s</translation>
    </message>
    <message>
        <source>No orders found</source>
        <translation>Keine Belege gefunden</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Noch keine Belege</translation>
    </message>
    <message>
        <source>Try the end of a receipt number, a sum such as 24.90, a day such as 12.11., or an item.</source>
        <translation>Versuchen Sie das Ende einer Bonnummer, einen Betrag wie 24,90, einen Tag wie 12.11. oder einen Artikel.</translation>
    </message>
    <message>
        <source>The first sale will stand here.</source>
        <translation>Hier erscheint der erste Verkauf.</translation>
    </message>
</context>
<context>
    <name>OrderSheet</name>
    <message>
        <source>No order chosen</source>
        <translation>Kein Beleg gewählt</translation>
    </message>
    <message>
        <source>Choose one in the list, or scan a receipt.</source>
        <translation>In der Liste wählen oder einen Bon scannen.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Order %s</source>
        <translation>Beleg %s</translation>
    </message>
    <message>
        <source>Give back without a receipt</source>
        <translation>Rückgabe ohne Bon</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Geschenk</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Print a copy of the receipt</source>
        <translation>Kopie des Bons drucken</translation>
    </message>
    <message>
        <source>Print a gift receipt</source>
        <translation>Geschenkbon drucken</translation>
    </message>
    <message>
        <source>Receipt as PDF</source>
        <translation>Bon als PDF</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Umtauschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papiere</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Gives back goods of %s</source>
        <translation>Rückgabe zu %s</translation>
    </message>
    <message>
        <source>Exchanged with %s</source>
        <translation>Umtausch mit %s</translation>
    </message>
    <message>
        <source>Gives back goods of receipt %s, of another till</source>
        <translation>Rückgabe zu Bon %s einer anderen Kasse</translation>
    </message>
    <message>
        <source>%s refunded</source>
        <translation>%s zurückgegeben</translation>
    </message>
    <message>
        <source>Instead of %s</source>
        <translation>Statt %s</translation>
    </message>
    <message>
        <source>Incl. %s</source>
        <translation>Inkl. %s</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>Bargeldrundung</translation>
    </message>
    <message>
        <source>Credit note %s</source>
        <translation>Rechnungskorrektur %s</translation>
    </message>
    <message>
        <source>Invoice %s</source>
        <translation>Rechnung %s</translation>
    </message>
    <message>
        <source>%1 given back with %2</source>
        <translation>%1 erstattet mit %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Void the whole exchange? Both halves are taken back.</source>
        <translation>Den ganzen Umtausch stornieren? Beide Hälften werden zurückgenommen.</translation>
    </message>
    <message>
        <source>Void this refund? The goods go out again, and the money comes back.</source>
        <translation>Diese Rückgabe stornieren? Die Ware geht wieder raus, und das Geld kommt zurück.</translation>
    </message>
    <message>
        <source>Settle the card payment on the reader first.</source>
        <translation>Zuerst die Kartenzahlung am Gerät klären.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Rückgeld</translation>
    </message>
    <message>
        <source>discount %s</source>
        <translation>Rabatt %s</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Voided, goods and money went back</source>
        <translation>Storniert, Ware und Geld gingen zurück</translation>
    </message>
    <message>
        <source>Recorded by %s</source>
        <translation>Gebucht von %s</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>proof %s</source>
        <translation>Prüfzeichen %s</translation>
    </message>
    <message>
        <source>Void the whole sale? Goods come back, and %s goes back to the customer.</source>
        <translation>Den ganzen Verkauf stornieren? Die Ware kommt zurück, und %s geht an den Kunden zurück.</translation>
    </message>
    <message>
        <source>Void the sale</source>
        <translation>Verkauf stornieren</translation>
    </message>
    <message>
        <source>Refund items</source>
        <translation>Rückgabe</translation>
    </message>
</context>
<context>
    <name>OrdersView</name>
    <message>
        <source>Orders</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Given back. Refund %s is recorded</source>
        <translation>Erstattet. Rückgabe %s ist gebucht</translation>
    </message>
    <message>
        <source>Exchanged. Refund %s is recorded</source>
        <translation>Umgetauscht. Rückgabe %s ist gebucht</translation>
    </message>
    <message>
        <source>%s is voided</source>
        <translation>%s ist storniert</translation>
    </message>
    <message>
        <source>A copy is being printed</source>
        <translation>Eine Kopie wird gedruckt</translation>
    </message>
    <message>
        <source>A gift receipt is being printed</source>
        <translation>Ein Geschenkbon wird gedruckt</translation>
    </message>
    <message>
        <source>Invoice %s is written</source>
        <translation>Rechnung %s ist ausgestellt</translation>
    </message>
    <message>
        <source>Saved as %s</source>
        <translation>Gespeichert als %s</translation>
    </message>
    <message>
        <source>Change %s</source>
        <translation>Rückgeld %s</translation>
    </message>
    <message>
        <source>Nobody here knows %s</source>
        <translation>Niemand hier kennt %s</translation>
    </message>
</context>
<context>
    <name>PaidCard</name>
    <message>
        <source>Paid so far</source>
        <translation>Bisher bezahlt</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Belastet</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>PaidPane</name>
    <message>
        <source>Print again</source>
        <translation>Nochmal drucken</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Open sale</source>
        <translation>Beleg öffnen</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <translation>Geschenkbon</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Void sale</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Neuer Verkauf</translation>
    </message>
    <message>
        <source>or just scan the next item</source>
        <translation>oder einfach scannen</translation>
    </message>
    <message>
        <source>Sale %s</source>
        <translation>Verkauf %s</translation>
    </message>
    <message>
        <source>Give change</source>
        <translation>Rückgeld geben</translation>
    </message>
    <message>
        <source>Paid, no change</source>
        <translation>Bezahlt, kein Rückgeld</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>Bargeldrundung</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>Bar erhalten</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>No receipt printed</source>
        <translation>Kein Bon gedruckt</translation>
    </message>
    <message>
        <source>No printer is set up for this till</source>
        <translation>Für diese Kasse ist kein Drucker eingerichtet</translation>
    </message>
    <message>
        <source>Printing the receipt</source>
        <translation>Der Bon wird gedruckt</translation>
    </message>
    <message>
        <source>The sale is recorded</source>
        <translation>Der Verkauf ist gebucht</translation>
    </message>
    <message>
        <source>Receipt printed</source>
        <translation>Bon gedruckt</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>Bondrucker</translation>
    </message>
    <message>
        <source>Receipt not printed</source>
        <translation>Bon nicht gedruckt</translation>
    </message>
    <message>
        <source>Did the receipt print?</source>
        <translation>Wurde der Bon gedruckt?</translation>
    </message>
    <message>
        <source>Look at the paper first</source>
        <translation>Zuerst auf das Papier sehen</translation>
    </message>
    <message>
        <source>A receipt?</source>
        <translation>Ein Bon?</translation>
    </message>
    <message>
        <source>Printed only when it is wanted</source>
        <translation>Wird nur auf Wunsch gedruckt</translation>
    </message>
    <message>
        <source>Drawer not opened</source>
        <translation>Schublade nicht geöffnet</translation>
    </message>
    <message>
        <source>Drawer opened</source>
        <translation>Schublade geöffnet</translation>
    </message>
    <message>
        <source>Close it when the change is given</source>
        <translation>Nach dem Rückgeld schließen</translation>
    </message>
    <message>
        <source>No, print again</source>
        <translation>Nein, nochmal drucken</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Gift receipt prints</source>
        <translation>Geschenkbon druckt</translation>
    </message>
    <message>
        <source>Gift receipt failed</source>
        <translation>Geschenkbon misslang</translation>
    </message>
    <message>
        <source>Gift receipt?</source>
        <translation>Geschenkbon?</translation>
    </message>
</context>
<context>
    <name>PairsBox</name>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Screen keyboard</source>
        <translation>Bildschirmtastatur</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>PaperRow</name>
    <message>
        <source>It is printed</source>
        <translation>Ist gedruckt</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Kopie drucken</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Nochmal drucken</translation>
    </message>
</context>
<context>
    <name>ParkedPane</name>
    <message>
        <source>Parked sales</source>
        <translation>Geparkte Verkäufe</translation>
    </message>
    <message>
        <source>A word to find this sale by</source>
        <translation>Ein Wort, um diesen Verkauf wiederzufinden</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Benennen</translation>
    </message>
    <message>
        <source>No sale is parked. %s parks the open one.</source>
        <translation>Kein Verkauf ist geparkt. %s parkt den offenen.</translation>
    </message>
    <message>
        <source>Parked sales that cannot be read: %s. They stay as they are; nothing of them was sold.</source>
        <translation>Nicht lesbare geparkte Verkäufe: %s. Sie bleiben, wie sie sind; nichts davon wurde verkauft.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>PayPanel</name>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Back to cart</source>
        <translation>Zum Warenkorb</translation>
    </message>
    <message>
        <source>Split evenly</source>
        <translation>Gleich teilen</translation>
    </message>
    <message>
        <source>Pay with</source>
        <translation>Zahlen mit</translation>
    </message>
    <message>
        <source>Its number, if it has one</source>
        <translation>Seine Nummer, falls er eine hat</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>Bar erhalten</translation>
    </message>
    <message>
        <source>Amount on card</source>
        <translation>Betrag auf Karte</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Only cash gives change. At most %s.</source>
        <translation>Nur Bargeld gibt Rückgeld. Höchstens %s.</translation>
    </message>
    <message>
        <source>Type an amount first.</source>
        <translation>Zuerst einen Betrag eingeben.</translation>
    </message>
    <message>
        <source>Type the reference from the slip.</source>
        <translation>Die Referenz vom Kartenbeleg eintippen.</translation>
    </message>
    <message>
        <source>Say first whether the card was charged.</source>
        <translation>Zuerst sagen, ob die Karte belastet wurde.</translation>
    </message>
    <message>
        <source>A card was charged. Finish the sale, or take it back.</source>
        <translation>Eine Karte wurde belastet. Verkauf abschließen oder Zahlung zurücknehmen.</translation>
    </message>
    <message>
        <source>exact, %s</source>
        <translation>passend, %s</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>passend</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>alles</translation>
    </message>
</context>
<context>
    <name>PickerControl</name>
    <message>
        <source>Type to find it</source>
        <translation>Tippen zum Suchen</translation>
    </message>
</context>
<context>
    <name>PictureBox</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Add picture</source>
        <translation>Bild hinzufügen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
</context>
<context>
    <name>PriceNews</name>
    <message>
        <source>The catalog says %s now.</source>
        <translation>Im Katalog steht jetzt %s.</translation>
    </message>
    <message>
        <source>Take %s</source>
        <translation>%s nehmen</translation>
    </message>
    <message>
        <source>This was taken off sale meanwhile. It can still be sold here.</source>
        <translation>Dies wurde inzwischen aus dem Verkauf genommen. Hier lässt es sich noch verkaufen.</translation>
    </message>
</context>
<context>
    <name>PrinterPane</name>
    <message>
        <source>Look again</source>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Testseite drucken</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Kein Drucker</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF-Dateien</translation>
    </message>
    <message>
        <source>Keep each paper as a PDF file in a folder</source>
        <translation>Jedes Papier als PDF-Datei in einem Ordner ablegen</translation>
    </message>
    <message>
        <source>Looking for printers</source>
        <translation>Drucker werden gesucht</translation>
    </message>
    <message>
        <source>Found these. Touch the one to use.</source>
        <translation>Gefunden. Tippen Sie den gewünschten an.</translation>
    </message>
    <message>
        <source>None found by itself. A network printer is set by its address below, as tcp:HOST:9100.</source>
        <translation>Keiner von selbst gefunden. Ein Netzwerkdrucker wird unten mit seiner Adresse eingestellt, als tcp:HOST:9100.</translation>
    </message>
    <message>
        <source>This computer has no printer set up. A folder can take PDF files.</source>
        <translation>An diesem Computer ist kein Drucker eingerichtet. Ein Ordner kann PDF-Dateien aufnehmen.</translation>
    </message>
    <message>
        <source>Sent. The ruler on the page must fill the paper from edge to edge.</source>
        <translation>Gesendet. Das Lineal auf der Seite muss das Papier von Rand zu Rand füllen.</translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Cost, without tax</source>
        <translation>Einkaufspreis, netto</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Dairy &gt; Cheese</source>
        <translation>Molkerei &gt; Käse</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Smallest quantity</source>
        <translation>Kleinste Menge</translation>
    </message>
    <message>
        <source>Own code</source>
        <translation>Artikelnr.</translation>
    </message>
    <message>
        <source>Low from</source>
        <translation>Mindestbestand</translation>
    </message>
    <message>
        <source>Variants bound by</source>
        <translation>Varianten verbunden durch</translation>
    </message>
    <message>
        <source>Codes, and how many are in the pack</source>
        <translation>Codes und wie viele in der Packung sind</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Add a code</source>
        <translation>Code hinzufügen</translation>
    </message>
    <message>
        <source>Other prices</source>
        <translation>Weitere Preise</translation>
    </message>
    <message>
        <source>EUR, or trade:EUR</source>
        <translation>EUR oder trade:EUR</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>Preis hinzufügen</translation>
    </message>
    <message>
        <source>What tells this variant</source>
        <translation>Was diese Variante ausmacht</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Option hinzufügen</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>Im Verkauf</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>Wird gewogen</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>When stock is out</source>
        <translation>Wenn nichts mehr da ist</translation>
    </message>
    <message>
        <source>Price, with tax</source>
        <translation>Preis, mit Steuer</translation>
    </message>
    <message>
        <source>As the shop does</source>
        <translation>Wie der Laden</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Warnen</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Erst fragen</translation>
    </message>
    <message>
        <source>Do not sell</source>
        <translation>Nicht verkaufen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Margin %s</source>
        <translation>Marge %s</translation>
    </message>
    <message>
        <source>sold under its cost</source>
        <translation>Verkauf unter EK</translation>
    </message>
</context>
<context>
    <name>ProductSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Mehr Felder</translation>
    </message>
    <message>
        <source>Brand, own code, unit, low stock, other prices, options</source>
        <translation>Marke, Artikelnr., Einheit, Mindestbestand, weitere Preise, Optionen</translation>
    </message>
    <message>
        <source>Drop changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Add all the same</source>
        <translation>Trotzdem hinzufügen</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation>der Inhaber</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation>Nicht im Verkauf</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichert …</translation>
    </message>
    <message>
        <source>Add and sell</source>
        <translation>Anlegen + verkaufen</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Artikel anlegen</translation>
    </message>
    <message>
        <source>Save and sell</source>
        <translation>Speichern + verkaufen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Weniger Felder</translation>
    </message>
</context>
<context>
    <name>Ready</name>
    <message>
        <source>Take up a parked sale</source>
        <translation>Geparkten Verkauf fortsetzen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Scan an item or touch a tile.</source>
        <translation>Artikel scannen oder Kachel antippen.</translation>
    </message>
    <message>
        <source>Scan an item, or type a name or code.</source>
        <translation>Artikel scannen oder Name oder Code eintippen.</translation>
    </message>
</context>
<context>
    <name>ReceiptPreview</name>
    <message>
        <source>As it prints</source>
        <translation>Wie es gedruckt wird</translation>
    </message>
    <message>
        <source>A sample sale with your settings, dot by dot.</source>
        <translation>Ein Musterverkauf mit Ihren Einstellungen, Punkt für Punkt.</translation>
    </message>
    <message>
        <source>Sample receipt</source>
        <translation>Musterbon</translation>
    </message>
</context>
<context>
    <name>ReceivePage</name>
    <message>
        <source>Nothing scanned yet</source>
        <translation>Noch nichts gescannt</translation>
    </message>
    <message>
        <source>Scan what you unpack. Each scan adds 1, a pack's code adds the pack.</source>
        <translation>Scannen Sie, was Sie auspacken. Jeder Scan zählt 1 dazu, der Code einer Packung die ganze Packung.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>On hand then</source>
        <translation>Bestand dann</translation>
    </message>
    <message>
        <source>At cost</source>
        <translation>EK-Wert</translation>
    </message>
    <message>
        <source>Delivery note or supplier</source>
        <translation>Lieferschein oder Lieferant</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>newest first, worth %s at cost. Nothing changes in stock until you post.</source>
        <translation>neueste zuerst, Wert %s zum EK. Bis zum Buchen ändert sich nichts am Bestand.</translation>
    </message>
</context>
<context>
    <name>ReceivePane</name>
    <message>
        <source>Receiving</source>
        <translation>Wareneingang</translation>
    </message>
    <message>
        <source>Each scan adds 1</source>
        <translation>Jeder Scan zählt 1</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Scan what you unpack</source>
        <translation>Scannen Sie, was Sie auspacken</translation>
    </message>
    <message>
        <source>Or type the name of what carries no code.</source>
        <translation>Oder den Namen eintippen, wo kein Code ist.</translation>
    </message>
    <message>
        <source>Nothing to post</source>
        <translation>Nichts zu buchen</translation>
    </message>
    <message>
        <source>Came in, %u</source>
        <translation>Eingang, %u</translation>
    </message>
    <message>
        <source>%s on hand before</source>
        <translation>Bestand vorher %s</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>RescuePane</name>
    <message>
        <source>This folder is damaged</source>
        <translation>Dieser Ordner ist beschädigt</translation>
    </message>
    <message>
        <source>Reading what is there…</source>
        <translation>Es wird gelesen, was da ist …</translation>
    </message>
    <message>
        <source>Orders that can be read</source>
        <translation>Lesbare Belege</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Write out what is there</source>
        <translation>Herausschreiben, was da ist</translation>
    </message>
    <message>
        <source>Bring back the backup</source>
        <translation>Sicherung einspielen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Not as recorded</source>
        <translation>Anders als gebucht</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Orders that can still be read: %1. Records that cannot: %2. Nothing in the folder was changed.</source>
        <translation>Noch lesbare Belege: %1. Nicht lesbare Einträge: %2. Im Ordner wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no backup beside it. Write out what is there, then restore one from elsewhere.</source>
        <translation>Daneben liegt keine Sicherung. Schreiben Sie heraus, was da ist, und spielen Sie dann eine von anderswo ein.</translation>
    </message>
    <message>
        <source>The newest whole backup is from %1. What was sold after it stands in this list.</source>
        <translation>Die neueste vollständige Sicherung ist von %1. Was danach verkauft wurde, steht in dieser Liste.</translation>
    </message>
    <message>
        <source>Where to write</source>
        <translation>Wohin schreiben</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message>
        <source>Written to %s</source>
        <translation>Geschrieben nach %s</translation>
    </message>
    <message>
        <source>Bringing back the backup. Each record is checked.</source>
        <translation>Die Sicherung wird eingespielt. Jeder Datensatz wird geprüft.</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Importing</source>
        <translation>Wird importiert</translation>
    </message>
    <message>
        <source>Selling goes on. You can leave this screen and come back.</source>
        <translation>Der Verkauf geht weiter. Sie können diesen Bildschirm verlassen und wiederkommen.</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Import abbrechen</translation>
    </message>
</context>
<context>
    <name>ScanField</name>
    <message>
        <source>Scan, or type a name or code</source>
        <translation>Scannen oder Name oder Code eintippen</translation>
    </message>
    <message>
        <source>%s not known</source>
        <translation>%s unbekannt</translation>
    </message>
    <message>
        <source>%s not added</source>
        <translation>%s nicht hinzugefügt</translation>
    </message>
    <message>
        <source>%s × the next item</source>
        <translation>%s × der nächste Artikel</translation>
    </message>
</context>
<context>
    <name>ScanPad</name>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
</context>
<context>
    <name>ScannerPane</name>
    <message>
        <source>A till cannot see which keyboard a key came from. Scanners are told from hands by the prefix they send, or else by their speed; a prefix is certain.</source>
        <translation>Eine Kasse sieht nicht, von welcher Tastatur eine Taste kam. Scanner werden am gesendeten Präfix von Händen unterschieden, sonst am Tempo; ein Präfix ist sicher.</translation>
    </message>
    <message>
        <source>Name, such as Counter or Stockroom</source>
        <translation>Name, z. B. Theke oder Lager</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Another scanner has this name.</source>
        <translation>Ein anderer Scanner heißt schon so.</translation>
    </message>
    <message>
        <source>Measure a scanner</source>
        <translation>Scanner messen</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Neu messen</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Scan any code three times: %1 of %2</source>
        <translation>Scannen Sie einen beliebigen Code dreimal: %1 von %2</translation>
    </message>
    <message>
        <source>Each bar is the pause between two keys. No hand stays under %1; what is over %2 counts as typing.</source>
        <translation>Jeder Balken ist die Pause zwischen zwei Tasten. Keine Hand bleibt unter %1; was über %2 liegt, gilt als Tippen.</translation>
    </message>
</context>
<context>
    <name>ScopeList</name>
    <message>
        <source>The whole shop</source>
        <translation>Der ganze Laden</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Not a whole number.</source>
        <translation>Keine ganze Zahl.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Try another word, such as tax, printer or language.</source>
        <translation>Versuchen Sie ein anderes Wort, z. B. Steuer, Drucker oder Sprache.</translation>
    </message>
</context>
<context>
    <name>SheetsPage</name>
    <message>
        <source>No count is open</source>
        <translation>Keine Zählung ist offen</translation>
    </message>
    <message>
        <source>Begin one at the right. The shop can sell on while you count.</source>
        <translation>Beginnen Sie rechts eine. Der Laden kann währenddessen weiter verkaufen.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählung</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Blind</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>The whole shop</source>
        <translation>Der ganze Laden</translation>
    </message>
    <message>
        <source>open. Go on with one, or begin a new one.</source>
        <translation>offen. Eine fortsetzen oder eine neue beginnen.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Screens</source>
        <translation>Bildschirme</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Diese Tasten</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Scanned for the sale: %s</source>
        <translation>Für den Verkauf gescannt: %s</translation>
    </message>
</context>
<context>
    <name>ShopPage</name>
    <message>
        <source>Your shop</source>
        <translation>Ihr Laden</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Type its name</source>
        <translation>Namen eintippen</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Name des Ladens</translation>
    </message>
    <message>
        <source>As it stands over the door</source>
        <translation>Wie er über der Tür steht</translation>
    </message>
    <message>
        <source>Address on receipts</source>
        <translation>Anschrift auf Bons</translation>
    </message>
    <message>
        <source>Street, place</source>
        <translation>Straße, Ort</translation>
    </message>
    <message>
        <source>Tax number, if you have one</source>
        <translation>Steuernummer, falls vorhanden</translation>
    </message>
    <message>
        <source>Address and tax number stand on receipts. All of it can be changed later in Settings.</source>
        <translation>Anschrift und Steuernummer stehen auf Bons. Alles lässt sich später unter Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Type a code or name</source>
        <translation>Code oder Namen eintippen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Type a city</source>
        <translation>Stadt eintippen</translation>
    </message>
    <message>
        <source>Language of screens and papers</source>
        <translation>Sprache der Bildschirme und Papiere</translation>
    </message>
    <message>
        <source>Prices on the shelf include tax</source>
        <translation>Preise am Regal enthalten Steuer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>Kasse öffnen</translation>
    </message>
    <message>
        <source>%s, percent</source>
        <translation>%s, Prozent</translation>
    </message>
    <message>
        <source>Not a rate. Write it as in 8.875</source>
        <translation>Kein Steuersatz. So schreiben: 8,875</translation>
    </message>
</context>
<context>
    <name>SideSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>How do you want to start?</source>
        <translation>Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Choose one. You can open another shop later.</source>
        <translation>Wählen Sie eine Möglichkeit. Einen anderen Laden können Sie später öffnen.</translation>
    </message>
    <message>
        <source>Press 1 to 4, or arrow keys and Enter</source>
        <translation>1 bis 4 drücken oder Pfeiltasten und Enter</translation>
    </message>
    <message>
        <source>Folder: %s</source>
        <translation>Ordner: %s</translation>
    </message>
</context>
<context>
    <name>StartPane</name>
    <message>
        <source>New count</source>
        <translation>Neue Zählung</translation>
    </message>
    <message>
        <source>The whole shop</source>
        <translation>Der ganze Laden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>Blind count: hide what is expected</source>
        <translation>Blindzählung: Erwartetes verbergen</translation>
    </message>
    <message>
        <source>Start counting</source>
        <translation>Zählung beginnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One less</source>
        <translation>Eins weniger</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Eins mehr</translation>
    </message>
    <message>
        <source>Quantity %s</source>
        <translation>Menge %s</translation>
    </message>
</context>
<context>
    <name>StockSheet</name>
    <message>
        <source>No item chosen</source>
        <translation>Kein Artikel gewählt</translation>
    </message>
    <message>
        <source>Choose one in the list, or scan it.</source>
        <translation>In der Liste wählen oder scannen.</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Ausbuchen</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Einbuchen</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>Unter null</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>Only sold, never received or counted</source>
        <translation>Nur verkauft, nie eingegangen oder gezählt</translation>
    </message>
    <message>
        <source>Never received or counted</source>
        <translation>Nie eingegangen oder gezählt</translation>
    </message>
    <message>
        <source>Low under %s</source>
        <translation>Knapp unter %s</translation>
    </message>
    <message>
        <source>counted %s</source>
        <translation>gezählt %s</translation>
    </message>
    <message>
        <source>Moved here since</source>
        <translation>Seitdem hier bewegt</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>Wie der Bestand zustande kommt</translation>
    </message>
    <message>
        <source>Told by the hub</source>
        <translation>Laut Hub</translation>
    </message>
    <message>
        <source>When a sale needs more than is there</source>
        <translation>Wenn ein Verkauf mehr braucht, als da ist</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Warnen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>As the shop</source>
        <translation>Wie der Laden</translation>
    </message>
    <message>
        <source>Shop: %s</source>
        <translation>Laden: %s</translation>
    </message>
    <message>
        <source>Movements on this till</source>
        <translation>Bewegungen an dieser Kasse</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Bewegungen</translation>
    </message>
    <message>
        <source>What other tills moved is in the figure that the hub told.</source>
        <translation>Was andere Kassen bewegt haben, steckt in der Zahl, die der Hub meldet.</translation>
    </message>
    <message>
        <source>It has not moved here yet.</source>
        <translation>Hier hat er sich noch nicht bewegt.</translation>
    </message>
    <message>
        <source>It has not moved yet.</source>
        <translation>Noch keine Bewegung.</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Ältere zeigen</translation>
    </message>
    <message>
        <source>%c counted, %e expected</source>
        <translation>%c gezählt, %e erwartet</translation>
    </message>
</context>
<context>
    <name>StockView</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Receive goods</source>
        <translation>Wareneingang</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>Die Liste ist leer</translation>
    </message>
    <message>
        <source>Counter %s</source>
        <translation>Zähler %s</translation>
    </message>
    <message>
        <source>%1: %2 received</source>
        <translation>%1: %2 eingegangen</translation>
    </message>
    <message>
        <source>%1: adjusted by %2</source>
        <translation>%1: um %2 korrigiert</translation>
    </message>
    <message>
        <source>%1: %2 written off</source>
        <translation>%1: %2 ausgebucht</translation>
    </message>
    <message>
        <source>%1 is posted, %2 counted</source>
        <translation>%1 ist gebucht, %2 gezählt</translation>
    </message>
    <message>
        <source>%1 is let go</source>
        <translation>%1 ist verworfen</translation>
    </message>
    <message>
        <source>%1: the rule is changed</source>
        <translation>%1: Die Regel ist geändert</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>%1 ist unbekannt</translation>
    </message>
    <message>
        <source>%1 is another item. Finish this one first, or leave it.</source>
        <translation>%1 ist ein anderer Artikel. Erst diesen abschließen oder verlassen.</translation>
    </message>
    <message>
        <source>Stock counts</source>
        <translation>Zählungen</translation>
    </message>
    <message>
        <source>Stock count</source>
        <translation>Zählung</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>What was counted since stays: %s</source>
        <translation>Was seitdem gezählt wurde, bleibt: %s</translation>
    </message>
</context>
<context>
    <name>SwitchControl</name>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>SyncView</name>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Write to a file</source>
        <translation>In eine Datei schreiben</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Verbindung lösen</translation>
    </message>
    <message>
        <source>Sell alone again? Nothing is lost; items, prices and stock of other tills no longer come.</source>
        <translation>Wieder allein verkaufen? Nichts geht verloren; Artikel, Preise und Bestand anderer Kassen kommen nicht mehr.</translation>
    </message>
    <message>
        <source>Stay linked</source>
        <translation>Verbunden bleiben</translation>
    </message>
    <message>
        <source>Unlink this till</source>
        <translation>Verbindung dieser Kasse lösen</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
</context>
<context>
    <name>TaskSheet</name>
    <message>
        <source>No task chosen</source>
        <translation>Keine Aufgabe gewählt</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>In der Liste wählen.</translation>
    </message>
    <message>
        <source>Show item</source>
        <translation>Artikel zeigen</translation>
    </message>
    <message>
        <source>Show customer</source>
        <translation>Kunde zeigen</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Einbuchen</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Other answers</source>
        <translation>Andere Antworten</translation>
    </message>
    <message>
        <source>An item that is not in the catalog</source>
        <translation>Ein Artikel, der nicht im Katalog ist</translation>
    </message>
    <message>
        <source>Order %s</source>
        <translation>Beleg %s</translation>
    </message>
    <message>
        <source>Order %s, sold on another till</source>
        <translation>Beleg %s, an einer anderen Kasse verkauft</translation>
    </message>
    <message>
        <source>Sold last</source>
        <translation>Zuletzt verkauft</translation>
    </message>
    <message>
        <source>Show order</source>
        <translation>Beleg zeigen</translation>
    </message>
</context>
<context>
    <name>TasksView</name>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Answered differently</source>
        <translation>Uneins beantwortet</translation>
    </message>
    <message>
        <source>To decide %s</source>
        <translation>Zu entscheiden %s</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>settled in the last 90 days, the last first</source>
        <translation>in den letzten 90 Tagen erledigt, letzte zuerst</translation>
    </message>
    <message>
        <source>to decide, the newest first</source>
        <translation>zu entscheiden, neueste zuerst</translation>
    </message>
    <message>
        <source>Nothing was settled yet</source>
        <translation>Noch wurde nichts erledigt</translation>
    </message>
    <message>
        <source>What is decided stays here for 90 days.</source>
        <translation>Was entschieden ist, bleibt 90 Tage lang hier.</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nichts zu entscheiden</translation>
    </message>
    <message>
        <source>When two tills change the same thing, or more is sold than there was, it is asked here.</source>
        <translation>Wenn zwei Kassen dasselbe ändern oder mehr verkauft wird, als da war, wird hier gefragt.</translation>
    </message>
    <message>
        <source>Taken back. The task stays among the settled ones</source>
        <translation>Zurückgenommen. Die Aufgabe bleibt unter den erledigten</translation>
    </message>
    <message>
        <source>It was changed again since, and stays as it is</source>
        <translation>Es wurde seither noch einmal geändert und bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Walk the list</source>
        <translation>Durch die Liste gehen</translation>
    </message>
    <message>
        <source>The first answer</source>
        <translation>Die erste Antwort</translation>
    </message>
    <message>
        <source>The second answer</source>
        <translation>Die zweite Antwort</translation>
    </message>
    <message>
        <source>Keep what stands</source>
        <translation>Behalten, was gilt</translation>
    </message>
    <message>
        <source>Back by one step</source>
        <translation>Einen Schritt zurück</translation>
    </message>
</context>
<context>
    <name>TaxClasses</name>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
</context>
<context>
    <name>TaxesControl</name>
    <message>
        <source>Another class, such as books</source>
        <translation>Weitere Klasse, z. B. Bücher</translation>
    </message>
    <message>
        <source>Another class</source>
        <translation>Weitere Klasse</translation>
    </message>
    <message>
        <source>Tax of %s</source>
        <translation>Steuer von %s</translation>
    </message>
    <message>
        <source>Rate of %s in percent</source>
        <translation>Satz von %s in Prozent</translation>
    </message>
    <message>
        <source>Take out %s</source>
        <translation>%s herausnehmen</translation>
    </message>
    <message>
        <source>Not a rate. Write it in percent, as in 8.875</source>
        <translation>Kein Steuersatz. In Prozent schreiben, z. B. 8,875</translation>
    </message>
    <message>
        <source>There is a class of that name.</source>
        <translation>Eine Klasse mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
</context>
<context>
    <name>TileGrid</name>
    <message>
        <source>Items to touch</source>
        <translation>Artikel zum Antippen</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>UnknownCard</name>
    <message>
        <source>Put it aside. It is not in the catalog.</source>
        <translation>Legen Sie es beiseite. Es steht nicht im Katalog.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>%s not known</source>
        <translation>%s unbekannt</translation>
    </message>
</context>
<context>
    <name>UnknownCode</name>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>Find item</source>
        <translation>Artikel suchen</translation>
    </message>
    <message>
        <source>Sell at a price</source>
        <translation>Mit Preis verkaufen</translation>
    </message>
</context>
<context>
    <name>UsualPrice</name>
    <message>
        <source>In the catalog</source>
        <translation>Im Katalog</translation>
    </message>
    <message>
        <source>put it back</source>
        <translation>zurücksetzen</translation>
    </message>
    <message>
        <source>as on the line</source>
        <translation>wie in der Position</translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message>
        <source>Walk-in</source>
        <translation>Laufkunde</translation>
    </message>
    <message>
        <source>Change customer</source>
        <translation>Kunde ändern</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Kunde wählen</translation>
    </message>
</context>
<context>
    <name>WhyPane</name>
    <message>
        <source>Why this price: %s</source>
        <translation>Warum dieser Preis: %s</translation>
    </message>
    <message>
        <source>What this sale adds up to</source>
        <translation>Wie sich die Summe ergibt</translation>
    </message>
    <message>
        <source>This line costs</source>
        <translation>Diese Position kostet</translation>
    </message>
    <message>
        <source>The sale costs</source>
        <translation>Der Verkauf kostet</translation>
    </message>
</context>
<context>
    <name>WorkingPage</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopping. Nothing will be left.</source>
        <translation>Wird angehalten. Nichts bleibt zurück.</translation>
    </message>
</context>
<context>
    <name>_Chosen</name>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
</context>
<context>
    <name>_Sale</name>
    <message>
        <source>Take up</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>catalog</name>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
</context>
<context>
    <name>customers</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>%1 cannot be moved aside (%2).</source>
        <translation>%1 lässt sich nicht beiseitelegen (%2).</translation>
    </message>
    <message>
        <source>Close what has it open.</source>
        <translation>Schließen Sie, was es geöffnet hat.</translation>
    </message>
    <message>
        <source>%1 is the code of %2 already.</source>
        <translation>%1 ist schon der Code von %2.</translation>
    </message>
    <message>
        <source>Open that, or use another code.</source>
        <translation>Öffnen Sie diesen Artikel oder nehmen Sie einen anderen Code.</translation>
    </message>
    <message>
        <source>No list was imported here.</source>
        <translation>Hier wurde keine Liste importiert.</translation>
    </message>
    <message>
        <source>Nothing is to be taken back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>%1 is not FIELD=HEADING.</source>
        <translation>%1 ist nicht FELD=ÜBERSCHRIFT.</translation>
    </message>
    <message>
        <source>For example: --mapping name="Product title"</source>
        <translation>Zum Beispiel: --mapping name="Product title"</translation>
    </message>
    <message>
        <source>Say where to restore to.</source>
        <translation>Angeben, wohin wiederhergestellt werden soll.</translation>
    </message>
    <message>
        <source>cashwrap restore FILE --folder DIR</source>
        <translation>cashwrap restore FILE --folder DIR</translation>
    </message>
    <message>
        <source>%1 is not KEY=VALUE.</source>
        <translation>%1 ist nicht SCHLÜSSEL=WERT.</translation>
    </message>
    <message>
        <source>For example: shop.name=Corner</source>
        <translation>Zum Beispiel: shop.name=Corner</translation>
    </message>
    <message>
        <source>%1 is not a value for %2.</source>
        <translation>%1 ist kein Wert für %2.</translation>
    </message>
    <message>
        <source>Write it as JSON: true, 576, [1, 2].</source>
        <translation>Als JSON schreiben: true, 576, [1, 2].</translation>
    </message>
    <message>
        <source>%1 holds bytes that are no text.</source>
        <translation>%1 enthält Bytes, die kein Text sind.</translation>
    </message>
    <message>
        <source>Type it in UTF-8.</source>
        <translation>In UTF-8 eingeben.</translation>
    </message>
    <message>
        <source>No product has the code %1.</source>
        <translation>Kein Artikel hat den Code %1.</translation>
    </message>
    <message>
        <source>Import the catalogue, or check the code.</source>
        <translation>Katalog importieren oder den Code prüfen.</translation>
    </message>
    <message>
        <source>A percentage has at most four decimals.</source>
        <translation>Ein Prozentsatz hat höchstens vier Nachkommastellen.</translation>
    </message>
    <message>
        <source>%1 has no amount.</source>
        <translation>%1 hat keinen Betrag.</translation>
    </message>
    <message>
        <source>Write it as cash:20.00 or card:12.50:REFERENCE.</source>
        <translation>So schreiben: cash:20.00 oder card:12.50:REFERENZ.</translation>
    </message>
    <message>
        <source>Write it as card:12.50:REFERENCE, or leave it out for cash.</source>
        <translation>So schreiben: card:12.50:REFERENZ; für bar weglassen.</translation>
    </message>
    <message>
        <source>This shop takes no %1.</source>
        <translation>Dieser Laden nimmt nicht an: %1.</translation>
    </message>
    <message>
        <source>Choose one of: %1; or set tenders.other.</source>
        <translation>Eines davon wählen: %1; oder tenders.other einstellen.</translation>
    </message>
    <message>
        <source>%1 cannot be a code (%2).</source>
        <translation>%1 kann kein Code sein (%2).</translation>
    </message>
    <message>
        <source>Scan or type it again.</source>
        <translation>Noch einmal scannen oder eintippen.</translation>
    </message>
    <message>
        <source>%1 is not a UUID.</source>
        <translation>%1 ist keine UUID.</translation>
    </message>
    <message>
        <source>Leave --id out to have one made.</source>
        <translation>--id weglassen, dann wird eine erzeugt.</translation>
    </message>
    <message>
        <source>%1 is not a quantity.</source>
        <translation>%1 ist keine Menge.</translation>
    </message>
    <message>
        <source>Write it with a point, such as 2 or 0.750.</source>
        <translation>Mit Punkt schreiben, z. B. 2 oder 0.750.</translation>
    </message>
    <message>
        <source>%1 is not a percentage.</source>
        <translation>%1 ist kein Prozentsatz.</translation>
    </message>
    <message>
        <source>Write it as 10% or 2.5%.</source>
        <translation>Als 10% oder 2.5% schreiben.</translation>
    </message>
    <message>
        <source>The order has no line %1.</source>
        <translation>Der Beleg hat keine Position %1.</translation>
    </message>
    <message>
        <source>It has lines 1 to %1.</source>
        <translation>Er hat die Positionen 1 bis %1.</translation>
    </message>
    <message>
        <source>Line %1 is named twice.</source>
        <translation>Position %1 ist zweimal genannt.</translation>
    </message>
    <message>
        <source>Name each line once, with its whole quantity.</source>
        <translation>Jede Position einmal nennen, mit ihrer ganzen Menge.</translation>
    </message>
    <message>
        <source>%1 is finer than %2 has coins.</source>
        <translation>%1 ist feiner, als %2 Münzen hat.</translation>
    </message>
    <message>
        <source>Use at most %1 decimals.</source>
        <translation>Höchstens %1 Nachkommastellen verwenden.</translation>
    </message>
    <message>
        <source>%1 is not an amount.</source>
        <translation>%1 ist kein Betrag.</translation>
    </message>
    <message>
        <source>Write it with a point, such as 20.00.</source>
        <translation>Mit Punkt schreiben, z. B. 20.00.</translation>
    </message>
    <message>
        <source>This id is that of another act (%1).</source>
        <translation>Diese Kennung gehört zu einem anderen Vorgang (%1).</translation>
    </message>
    <message>
        <source>Begin again.</source>
        <translation>Noch einmal beginnen.</translation>
    </message>
    <message>
        <source>Some text holds a NUL, which ends a text in many programs.</source>
        <translation>Ein Text enthält ein NUL-Zeichen, das in vielen Programmen einen Text beendet.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Noch einmal eingeben.</translation>
    </message>
    <message>
        <source>A shift is already open.</source>
        <translation>Eine Schicht ist schon offen.</translation>
    </message>
    <message>
        <source>Close it first with: cashwrap close-shift</source>
        <translation>Zuerst schließen mit: cashwrap close-shift</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>%1 lässt sich nicht schreiben (%2).</translation>
    </message>
    <message>
        <source>Check the disk and the path.</source>
        <translation>Festplatte und Pfad prüfen.</translation>
    </message>
    <message>
        <source>%1 cannot be trusted: %2.</source>
        <translation>%1 ist nicht zu trauen: %2.</translation>
    </message>
    <message>
        <source>Take another backup file.</source>
        <translation>Eine andere Sicherungsdatei nehmen.</translation>
    </message>
    <message>
        <source>%1 is not empty; nothing was restored.</source>
        <translation>%1 ist nicht leer; nichts wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>Name a new or empty folder with --folder.</source>
        <translation>Mit --folder einen neuen oder leeren Ordner nennen.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>Name a backup made with: cashwrap backup</source>
        <translation>Eine Sicherung nennen, gemacht mit: cashwrap backup</translation>
    </message>
    <message>
        <source>The backup needs %1 bytes, more than are free.</source>
        <translation>Die Sicherung braucht %1 Byte, mehr als frei sind.</translation>
    </message>
    <message>
        <source>Free space first.</source>
        <translation>Zuerst Platz schaffen.</translation>
    </message>
    <message>
        <source>%1 is not a whole Cashwrap backup (%2).</source>
        <translation>%1 ist keine vollständige Cashwrap-Sicherung (%2).</translation>
    </message>
    <message>
        <source>The copy of the ledger is damaged: %1.</source>
        <translation>Die Kopie des Kassenjournals ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>Make another backup.</source>
        <translation>Eine weitere Sicherung machen.</translation>
    </message>
    <message>
        <source>There is no such order.</source>
        <translation>Diesen Beleg gibt es nicht.</translation>
    </message>
    <message>
        <source>Look it up by its receipt number.</source>
        <translation>Suchen Sie ihn über seine Bonnummer.</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>Diesen Kunden gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose another, or add them first.</source>
        <translation>Einen anderen wählen oder ihn zuerst anlegen.</translation>
    </message>
    <message>
        <source>The stored content %1 was altered.</source>
        <translation>Der gespeicherte Inhalt %1 wurde verändert.</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>Aus einer Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>The stored content %1 is missing.</source>
        <translation>Der gespeicherte Inhalt %1 fehlt.</translation>
    </message>
    <message>
        <source>The catalogue cannot be made (%1).</source>
        <translation>Der Katalog lässt sich nicht anlegen (%1).</translation>
    </message>
    <message>
        <source>Free space on the disk and start again; the sales are safe.</source>
        <translation>Platz auf der Festplatte schaffen und neu starten; die Verkäufe sind sicher.</translation>
    </message>
    <message>
        <source>The catalogue's file is damaged (%1).</source>
        <translation>Die Datei des Katalogs ist beschädigt (%1).</translation>
    </message>
    <message>
        <source>This is recorded; the catalogue shows it at the next start.</source>
        <translation>Es ist gebucht; der Katalog zeigt es beim nächsten Start.</translation>
    </message>
    <message>
        <source>Open the till again.</source>
        <translation>Die Kasse neu öffnen.</translation>
    </message>
    <message>
        <source>The rest of the catalogue is there. Import it again.</source>
        <translation>Der Rest des Katalogs ist da. Noch einmal importieren.</translation>
    </message>
    <message>
        <source>The register is being closed.</source>
        <translation>Die Kasse wird gerade geschlossen.</translation>
    </message>
    <message>
        <source>Free space on the disk; it is tried again by itself, and the sales are safe.</source>
        <translation>Platz auf der Festplatte schaffen; es wird von selbst noch einmal versucht, und die Verkäufe sind sicher.</translation>
    </message>
    <message>
        <source>This SQLite (%1) has a bug that can damage the shop's records.</source>
        <translation>Dieses SQLite (%1) hat einen Fehler, der die Daten des Ladens beschädigen kann.</translation>
    </message>
    <message>
        <source>Install pysqlite3 0.6.1 or newer, which brings SQLite 3.51.3 or newer.</source>
        <translation>pysqlite3 0.6.1 oder neuer installieren; es bringt SQLite 3.51.3 oder neuer mit.</translation>
    </message>
    <message>
        <source>This file is closed.</source>
        <translation>Diese Datei ist geschlossen.</translation>
    </message>
    <message>
        <source>Open the register again.</source>
        <translation>Die Kasse neu öffnen.</translation>
    </message>
    <message>
        <source>%1 cannot use a write-ahead log here (it stays in %2 mode).</source>
        <translation>%1 kann hier kein Write-Ahead-Log führen (es bleibt im Modus %2).</translation>
    </message>
    <message>
        <source>Keep the register folder on a local disk of this machine.</source>
        <translation>Den Kassenordner auf einer Festplatte dieses Computers lassen.</translation>
    </message>
    <message>
        <source>%1 cannot be opened (%2).</source>
        <translation>%1 lässt sich nicht öffnen (%2).</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write in it.</source>
        <translation>Prüfen, ob der Ordner da ist und ob Sie darin schreiben dürfen.</translation>
    </message>
    <message>
        <source>%1 cannot be opened for writing (%2).</source>
        <translation>%1 lässt sich nicht zum Schreiben öffnen (%2).</translation>
    </message>
    <message>
        <source>Check the disk's free space and that you may write in the folder, then start again.</source>
        <translation>Freien Platz der Festplatte prüfen und ob Sie in dem Ordner schreiben dürfen, dann neu starten.</translation>
    </message>
    <message>
        <source>%1 is not a readable database (%2).</source>
        <translation>%1 ist keine lesbare Datenbank (%2).</translation>
    </message>
    <message>
        <source>Restore the newest backup with: cashwrap restore.</source>
        <translation>Die neueste Sicherung wiederherstellen mit: cashwrap restore.</translation>
    </message>
    <message>
        <source>SQLite did not take the setting %1=%2 (it says %3).</source>
        <translation>SQLite nahm die Einstellung %1=%2 nicht an (es meldet %3).</translation>
    </message>
    <message>
        <source>Reinstall Cashwrap: its database library is not the one it was built for.</source>
        <translation>Cashwrap neu installieren: Seine Datenbankbibliothek ist nicht die, für die es gebaut wurde.</translation>
    </message>
    <message>
        <source>%1 is already open.</source>
        <translation>%1 ist schon geöffnet.</translation>
    </message>
    <message>
        <source>Use the window that has it open, or close it first.</source>
        <translation>Das Fenster nehmen, in dem es offen ist, oder dieses zuerst schließen.</translation>
    </message>
    <message>
        <source>%1 is not a Cashwrap ledger.</source>
        <translation>%1 ist kein Kassenjournal von Cashwrap.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>This folder was written by a newer Cashwrap (schema %1, this one knows %2).</source>
        <translation>Dieser Ordner stammt von einem neueren Cashwrap (Schema %1, dieses kennt %2).</translation>
    </message>
    <message>
        <source>Install that version or a newer one.</source>
        <translation>Diese Version oder eine neuere installieren.</translation>
    </message>
    <message>
        <source>Fact %1 holds a value of the wrong kind.</source>
        <translation>Eintrag %1 enthält einen Wert der falschen Art.</translation>
    </message>
    <message>
        <source>Restore the newest backup: cashwrap restore.</source>
        <translation>Die neueste Sicherung wiederherstellen: cashwrap restore.</translation>
    </message>
    <message>
        <source>Fact %1 comes after fact %2.</source>
        <translation>Eintrag %1 folgt auf Eintrag %2.</translation>
    </message>
    <message>
        <source>Restore the newest backup.</source>
        <translation>Die neueste Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>It is not certain that this was recorded: the disk failed twice (%1).</source>
        <translation>Es ist nicht sicher, ob dies gebucht wurde: Die Festplatte versagte zweimal (%1).</translation>
    </message>
    <message>
        <source>Close the till and open it again: it then shows either the finished sale or the open cart.</source>
        <translation>Kasse schließen und neu öffnen: Dann zeigt sie den fertigen Verkauf oder den offenen Warenkorb.</translation>
    </message>
    <message>
        <source>%1 does not hold together: %2.</source>
        <translation>%1 ist in sich nicht stimmig: %2.</translation>
    </message>
    <message>
        <source>This was NOT recorded: %1 was moved, deleted or replaced while it was open.</source>
        <translation>Dies wurde NICHT gebucht: %1 wurde verschoben, gelöscht oder ersetzt, während es offen war.</translation>
    </message>
    <message>
        <source>Put the folder back where it was, then start again.</source>
        <translation>Den Ordner an seinen Platz zurücklegen, dann neu starten.</translation>
    </message>
    <message>
        <source>This was NOT recorded: %1.</source>
        <translation>Dies wurde NICHT gebucht: %1.</translation>
    </message>
    <message>
        <source>Nothing of it was kept. Free space on the disk or check it, then do it again.</source>
        <translation>Nichts davon wurde behalten. Platz auf der Festplatte schaffen oder sie prüfen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>A number is larger than a till can keep.</source>
        <translation>Eine Zahl ist größer, als eine Kasse speichern kann.</translation>
    </message>
    <message>
        <source>Check what was typed.</source>
        <translation>Die Eingabe prüfen.</translation>
    </message>
    <message>
        <source>Some text holds a sign that cannot be written.</source>
        <translation>Ein Text enthält ein Zeichen, das sich nicht schreiben lässt.</translation>
    </message>
    <message>
        <source>Check who owns the folder.</source>
        <translation>Prüfen, wem der Ordner gehört.</translation>
    </message>
    <message>
        <source>%1 is on a network drive (%2); a sale written there can be lost.</source>
        <translation>%1 liegt auf einem Netzlaufwerk (%2); ein dort gespeicherter Verkauf kann verloren gehen.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this machine; other registers join through the hub.</source>
        <translation>Einen Ordner auf einer Festplatte dieses Computers wählen; andere Kassen kommen über den Hub dazu.</translation>
    </message>
    <message>
        <source>Only %1 MB are free where %2 lies; a sale could fail in the middle of the day.</source>
        <translation>Wo %2 liegt, sind nur %1 MB frei; ein Verkauf könnte mitten am Tag scheitern.</translation>
    </message>
    <message>
        <source>Free at least %1 MB and start again.</source>
        <translation>Mindestens %1 MB freimachen und neu starten.</translation>
    </message>
    <message>
        <source>%1 cannot be made (%2).</source>
        <translation>%1 lässt sich nicht anlegen (%2).</translation>
    </message>
    <message>
        <source>Choose a folder you may write in.</source>
        <translation>Einen Ordner wählen, in dem Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>%1 cannot be written to (%2).</source>
        <translation>In %1 lässt sich nicht schreiben (%2).</translation>
    </message>
    <message>
        <source>Make the folder writable for you, or choose another one.</source>
        <translation>Den Ordner für Sie beschreibbar machen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>There is no register in %1.</source>
        <translation>In %1 ist keine Kasse.</translation>
    </message>
    <message>
        <source>Name its folder with --folder.</source>
        <translation>Ihren Ordner mit --folder nennen.</translation>
    </message>
    <message>
        <source>The receipt was not printed: %1 cannot be reached (%2).</source>
        <translation>Der Bon wurde nicht gedruckt: %1 ist nicht erreichbar (%2).</translation>
    </message>
    <message>
        <source>Check its power and cable; it is printed once the printer answers.</source>
        <translation>Strom und Kabel prüfen; er wird gedruckt, sobald der Drucker antwortet.</translation>
    </message>
    <message>
        <source>The receipt may not be complete: %1 stopped in the middle (%2).</source>
        <translation>Der Bon ist vielleicht nicht vollständig: %1 hielt mittendrin an (%2).</translation>
    </message>
    <message>
        <source>Look at the paper; if it is cut short, print a copy.</source>
        <translation>Auf das Papier sehen; ist es abgeschnitten, eine Kopie drucken.</translation>
    </message>
    <message>
        <source>Nothing was printed: %1 printers need the package %2, which is not installed.</source>
        <translation>Nichts wurde gedruckt: Drucker mit %1 brauchen das Paket %2, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>Install %1 beside Cashwrap, or choose another printer.</source>
        <translation>%1 neben Cashwrap installieren oder einen anderen Drucker wählen.</translation>
    </message>
    <message>
        <source>“%1” is not a printer address.</source>
        <translation>„%1“ ist keine Druckeradresse.</translation>
    </message>
    <message>
        <source>Write %1.</source>
        <translation>So schreiben: %1.</translation>
    </message>
    <message>
        <source>%1 may or may not have taken the paper: the spooler did not answer in time.</source>
        <translation>%1 hat das Papier vielleicht angenommen, vielleicht nicht: Die Warteschlange antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>Look at the printer's queue before printing again.</source>
        <translation>Vor dem nächsten Druck in die Warteschlange des Druckers sehen.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>This receipt code was changed after it was printed.</source>
        <translation>Der Code dieses Bons wurde nach dem Druck verändert.</translation>
    </message>
    <message>
        <source>Do not give money back for it.</source>
        <translation>Geben Sie dafür kein Geld zurück.</translation>
    </message>
    <message>
        <source>The till that printed this receipt is not known here.</source>
        <translation>Die Kasse, die diesen Bon gedruckt hat, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Give the goods back without a receipt, if you may.</source>
        <translation>Die Ware ohne Bon zurücknehmen, wenn Sie das dürfen.</translation>
    </message>
    <message>
        <source>This is the receipt of a refund.</source>
        <translation>Das ist der Bon einer Rückgabe.</translation>
    </message>
    <message>
        <source>Scan the receipt of the sale.</source>
        <translation>Den Bon des Verkaufs scannen.</translation>
    </message>
    <message>
        <source>This receipt is from practice.</source>
        <translation>Dieser Bon stammt aus der Schulung.</translation>
    </message>
    <message>
        <source>This sale had too many lines for its code to carry.</source>
        <translation>Dieser Verkauf hatte zu viele Positionen für seinen Code.</translation>
    </message>
    <message>
        <source>Give the goods back at the till that sold them.</source>
        <translation>Die Ware an der Kasse zurücknehmen, die sie verkauft hat.</translation>
    </message>
    <message>
        <source>There is no form %1.</source>
        <translation>Es gibt kein Format %1.</translation>
    </message>
    <message>
        <source>Name another file with --to.</source>
        <translation>Mit --to eine andere Datei nennen.</translation>
    </message>
    <message>
        <source>There is no field %1.</source>
        <translation>Es gibt kein Feld %1.</translation>
    </message>
    <message>
        <source>There is no column %1.</source>
        <translation>Es gibt keine Spalte %1.</translation>
    </message>
    <message>
        <source>This file is not text.</source>
        <translation>Diese Datei ist kein Text.</translation>
    </message>
    <message>
        <source>Choose a CSV, tab-separated or XLSX file.</source>
        <translation>Eine Datei als CSV, Text mit Tabulatoren oder XLSX wählen.</translation>
    </message>
    <message>
        <source>%1 is a folder, a pipe or a device.</source>
        <translation>%1 ist ein Ordner, eine Pipe oder ein Gerät.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Eine Datei wählen.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than any list holds.</source>
        <translation>%1 wird entpackt größer als jede Liste.</translation>
    </message>
    <message>
        <source>Unpack it and look at it.</source>
        <translation>Entpacken und ansehen.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 ist nicht da.</translation>
    </message>
    <message>
        <source>Check the path and try again.</source>
        <translation>Pfad prüfen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Check that it is a file you may open.</source>
        <translation>Prüfen, ob es eine Datei ist, die Sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>%1 is %2, not a table.</source>
        <translation>%1 ist keine Tabelle, sondern: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read on (%2).</source>
        <translation>%1 lässt sich nicht weiterlesen (%2).</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Noch einmal kopieren oder herunterladen.</translation>
    </message>
    <message>
        <source>Name another file for the report.</source>
        <translation>Eine andere Datei für den Bericht nennen.</translation>
    </message>
    <message>
        <source>Use generic, cashwrap, shopify or woocommerce.</source>
        <translation>generic, cashwrap, shopify oder woocommerce verwenden.</translation>
    </message>
    <message>
        <source>The first line has no column name.</source>
        <translation>In der ersten Zeile steht kein Spaltenname.</translation>
    </message>
    <message>
        <source>The first line has neither a column sku nor barcode.</source>
        <translation>In der ersten Zeile steht weder eine Spalte sku noch barcode.</translation>
    </message>
    <message>
        <source>This file has no rows.</source>
        <translation>Diese Datei hat keine Zeilen.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>Der Import wurde angehalten.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>Save the list alone as CSV.</source>
        <translation>Die Liste allein als CSV speichern.</translation>
    </message>
    <message>
        <source>%1 holds XML that no spreadsheet writes (entities).</source>
        <translation>%1 enthält XML, das keine Tabellenkalkulation schreibt (Entitäten).</translation>
    </message>
    <message>
        <source>Save the list again as XLSX or CSV.</source>
        <translation>Die Liste neu als XLSX oder CSV speichern.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2).</source>
        <translation>%1 ist beschädigt (%2).</translation>
    </message>
    <message>
        <source>Save or download it again.</source>
        <translation>Neu speichern oder herunterladen.</translation>
    </message>
    <message>
        <source>%1 is not whole.</source>
        <translation>%1 ist unvollständig.</translation>
    </message>
    <message>
        <source>%1 has no sheet.</source>
        <translation>%1 enthält kein Blatt.</translation>
    </message>
    <message>
        <source>Save the list as XLSX or CSV.</source>
        <translation>Die Liste als XLSX oder CSV speichern.</translation>
    </message>
    <message>
        <source>There is no sheet %1.</source>
        <translation>Es gibt kein Blatt %1.</translation>
    </message>
    <message>
        <source>%1 is a zip, but no workbook.</source>
        <translation>%1 ist ein ZIP, aber keine Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Choose an XLSX or CSV file.</source>
        <translation>Eine XLSX- oder CSV-Datei wählen.</translation>
    </message>
    <message>
        <source>%1 has a password.</source>
        <translation>%1 hat ein Passwort.</translation>
    </message>
    <message>
        <source>Save it without one.</source>
        <translation>Ohne Passwort speichern.</translation>
    </message>
    <message>
        <source>This picture is broken or cut short.</source>
        <translation>Dieses Bild ist kaputt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>Copy it again from where it is from.</source>
        <translation>Noch einmal von dort kopieren, wo es herkommt.</translation>
    </message>
    <message>
        <source>This picture has more than %1 million pixels, or a side of more than %2.</source>
        <translation>Dieses Bild hat mehr als %1 Millionen Pixel oder eine Seite von mehr als %2.</translation>
    </message>
    <message>
        <source>Save a smaller picture and take that.</source>
        <translation>Ein kleineres Bild speichern und das nehmen.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>Choose another picture.</source>
        <translation>Ein anderes Bild wählen.</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB.</source>
        <translation>Diese Datei ist größer als %1 MB.</translation>
    </message>
    <message>
        <source>This drawing or page is text that may hold a program.</source>
        <translation>Diese Zeichnung oder Seite ist Text, der ein Programm enthalten kann.</translation>
    </message>
    <message>
        <source>Choose the picture again.</source>
        <translation>Das Bild noch einmal wählen.</translation>
    </message>
    <message>
        <source>Choose a printer for whole pages in Settings.</source>
        <translation>Unter Einstellungen einen Drucker für ganze Seiten wählen.</translation>
    </message>
    <message>
        <source>A printer for pages opens no drawer.</source>
        <translation>Ein Seitendrucker öffnet keine Schublade.</translation>
    </message>
    <message>
        <source>Open it with its key.</source>
        <translation>Mit dem Schlüssel öffnen.</translation>
    </message>
    <message>
        <source>No font is installed that could print this invoice (%1).</source>
        <translation>Keine Schrift ist installiert, die diese Rechnung drucken könnte (%1).</translation>
    </message>
    <message>
        <source>Install fonts-noto-core.</source>
        <translation>fonts-noto-core installieren.</translation>
    </message>
    <message>
        <source>Several customers have %1.</source>
        <translation>Auf mehrere Kunden passt %1.</translation>
    </message>
    <message>
        <source>Say more, or the id: cashwrap customers WORDS</source>
        <translation>Mehr angeben oder die Kennung: cashwrap customers WORDS</translation>
    </message>
    <message>
        <source>No customer has %1.</source>
        <translation>Auf keinen Kunden passt %1.</translation>
    </message>
    <message>
        <source>Add one: cashwrap customers --add NAME --address ADDRESS</source>
        <translation>Einen anlegen: cashwrap customers --add NAME --address ADDRESS</translation>
    </message>
    <message>
        <source>The invoice stands; name another file with --to.</source>
        <translation>Die Rechnung steht; mit --to eine andere Datei nennen.</translation>
    </message>
    <message>
        <source>An invoice needs the shop's name.</source>
        <translation>Eine Rechnung braucht den Namen des Ladens.</translation>
    </message>
    <message>
        <source>An invoice needs the shop's address.</source>
        <translation>Eine Rechnung braucht die Anschrift des Ladens.</translation>
    </message>
    <message>
        <source>An invoice needs the shop's tax number.</source>
        <translation>Eine Rechnung braucht die Steuernummer des Ladens.</translation>
    </message>
    <message>
        <source>An invoice needs the shop's company register and number.</source>
        <translation>Eine Rechnung braucht Handelsregister und Nummer des Ladens.</translation>
    </message>
    <message>
        <source>An invoice without tax needs the reason why there is none.</source>
        <translation>Eine Rechnung ohne Steuer braucht den Grund, warum keine berechnet wird.</translation>
    </message>
    <message>
        <source>An invoice needs the customer's name.</source>
        <translation>Eine Rechnung braucht den Namen des Kunden.</translation>
    </message>
    <message>
        <source>An invoice of this amount needs the customer's name or tax number.</source>
        <translation>Eine Rechnung über diesen Betrag braucht Namen oder Steuernummer des Kunden.</translation>
    </message>
    <message>
        <source>An invoice needs the customer's address.</source>
        <translation>Eine Rechnung braucht die Anschrift des Kunden.</translation>
    </message>
    <message>
        <source>An invoice needs the customer's address or tax number.</source>
        <translation>Eine Rechnung braucht Anschrift oder Steuernummer des Kunden.</translation>
    </message>
    <message>
        <source>An invoice needs the customer's tax number.</source>
        <translation>Eine Rechnung braucht die Steuernummer des Kunden.</translation>
    </message>
    <message>
        <source>Type it in Settings, Shop: Name of the shop.</source>
        <translation>Einzutragen in Einstellungen, Laden: Name des Ladens.</translation>
    </message>
    <message>
        <source>Type it in Settings, Shop: Address.</source>
        <translation>Einzutragen in Einstellungen, Laden: Anschrift.</translation>
    </message>
    <message>
        <source>Type it in Settings, Shop: Tax number.</source>
        <translation>Einzutragen in Einstellungen, Laden: Steuernummer.</translation>
    </message>
    <message>
        <source>Type it in Settings, Invoices: Company register.</source>
        <translation>Einzutragen in Einstellungen, Rechnungen: Handelsregister.</translation>
    </message>
    <message>
        <source>Choose the customer, or add one.</source>
        <translation>Wählen Sie den Kunden, oder legen Sie ihn an.</translation>
    </message>
    <message>
        <source>Type it in Customers, in the customer's address.</source>
        <translation>Einzutragen unter Kunden, in der Anschrift des Kunden.</translation>
    </message>
    <message>
        <source>Type it in Customers, in the customer's tax number.</source>
        <translation>Einzutragen unter Kunden, in der Steuernummer des Kunden.</translation>
    </message>
    <message>
        <source>No paper is %1 dots wide.</source>
        <translation>Kein Papier ist %1 Punkte breit.</translation>
    </message>
    <message>
        <source>Choose %1 in Settings.</source>
        <translation>Unter Einstellungen wählen: %1.</translation>
    </message>
    <message>
        <source>No font is installed that could print this (%1).</source>
        <translation>Keine Schrift ist installiert, die das drucken könnte (%1).</translation>
    </message>
    <message>
        <source>The receipt was not printed: %1.</source>
        <translation>Der Bon wurde nicht gedruckt: %1.</translation>
    </message>
    <message>
        <source>The till was closed while the receipt was printed.</source>
        <translation>Die Kasse wurde geschlossen, während der Bon gedruckt wurde.</translation>
    </message>
    <message>
        <source>The receipt may not be complete: the printer took it and then stopped answering.</source>
        <translation>Der Bon ist vielleicht nicht vollständig: Der Drucker nahm ihn an und antwortete dann nicht mehr.</translation>
    </message>
    <message>
        <source>There is no such count.</source>
        <translation>Diese Zählung gibt es nicht.</translation>
    </message>
    <message>
        <source>It may have been posted meanwhile.</source>
        <translation>Vielleicht wurde sie inzwischen gebucht.</translation>
    </message>
    <message>
        <source>Look for them in the list of customers.</source>
        <translation>Suchen Sie in der Kundenliste.</translation>
    </message>
    <message>
        <source>There is no invoice %1.</source>
        <translation>Es gibt keine Rechnung %1.</translation>
    </message>
    <message>
        <source>Look it up at its order.</source>
        <translation>Suchen Sie sie bei ihrem Beleg.</translation>
    </message>
    <message>
        <source>The document of %1 is no longer kept.</source>
        <translation>Das Dokument zu %1 wird nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>The time to keep it is over.</source>
        <translation>Die Aufbewahrungsfrist ist abgelaufen.</translation>
    </message>
    <message>
        <source>The document of %1 cannot be read.</source>
        <translation>Das Dokument zu %1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Run: cashwrap verify</source>
        <translation>Ausführen: cashwrap verify</translation>
    </message>
    <message>
        <source>There is no order %1.</source>
        <translation>Es gibt keinen Beleg %1.</translation>
    </message>
    <message>
        <source>Look it up in the list of orders.</source>
        <translation>Suchen Sie ihn in der Liste der Belege.</translation>
    </message>
    <message>
        <source>There is no such invoice.</source>
        <translation>Diese Rechnung gibt es nicht.</translation>
    </message>
    <message>
        <source>This product is not in the catalogue any more.</source>
        <translation>Dieser Artikel ist nicht mehr im Katalog.</translation>
    </message>
    <message>
        <source>Look for it in the list.</source>
        <translation>Suchen Sie ihn in der Liste.</translation>
    </message>
    <message>
        <source>There is no such change of the catalogue.</source>
        <translation>Diese Änderung des Katalogs gibt es nicht.</translation>
    </message>
    <message>
        <source>Look for it in a product's history.</source>
        <translation>Suchen Sie sie im Verlauf eines Artikels.</translation>
    </message>
    <message>
        <source>The catalogue is still taking this in.</source>
        <translation>Der Katalog übernimmt dies noch.</translation>
    </message>
    <message>
        <source>Try again when it is done.</source>
        <translation>Noch einmal versuchen, wenn er fertig ist.</translation>
    </message>
    <message>
        <source>The catalogue was built anew since these products were chosen.</source>
        <translation>Der Katalog wurde neu aufgebaut, seit diese Artikel gewählt wurden.</translation>
    </message>
    <message>
        <source>Choose them again: nothing was changed.</source>
        <translation>Noch einmal wählen: Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This register is closed.</source>
        <translation>Diese Kasse ist geschlossen.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Neu öffnen.</translation>
    </message>
    <message>
        <source>The catalogue of this folder cannot be made (%1).</source>
        <translation>Der Katalog dieses Ordners lässt sich nicht anlegen (%1).</translation>
    </message>
    <message>
        <source>You may not do this here (%1).</source>
        <translation>Das dürfen Sie hier nicht (%1).</translation>
    </message>
    <message>
        <source>Ask someone who may.</source>
        <translation>Jemanden fragen, der es darf.</translation>
    </message>
    <message>
        <source>The file of %1 is not beside %2.</source>
        <translation>Die Datei von %1 liegt nicht neben %2.</translation>
    </message>
    <message>
        <source>Put the files in one folder.</source>
        <translation>Die Dateien in einen Ordner legen.</translation>
    </message>
    <message>
        <source>This register sells in %1 and the file is in %2.</source>
        <translation>Diese Kasse verkauft in %1, die Datei ist in %2.</translation>
    </message>
    <message>
        <source>Replay it into a folder of its own.</source>
        <translation>In einen eigenen Ordner einspielen.</translation>
    </message>
    <message>
        <source>A shift with sales of its own is open.</source>
        <translation>Eine Schicht mit eigenen Verkäufen ist offen.</translation>
    </message>
    <message>
        <source>%1 is not a sales file that can be replayed: its first line is not one of the known ones.</source>
        <translation>%1 ist keine Verkaufsdatei, die sich nachspielen lässt: Die erste Zeile ist keine der bekannten.</translation>
    </message>
    <message>
        <source>Known are the UCI online retail file, Complete Journey transactions and the pizza shop's orders.</source>
        <translation>Bekannt sind die UCI-Datei Online Retail, Transaktionen von Complete Journey und die Bestellungen der Pizzeria.</translation>
    </message>
    <message>
        <source>%1 is damaged: the compressed part ends or breaks.</source>
        <translation>%1 ist beschädigt: Der komprimierte Teil endet oder bricht ab.</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation>Noch einmal kopieren.</translation>
    </message>
    <message>
        <source>There is no ledger in %1.</source>
        <translation>In %1 ist kein Kassenjournal.</translation>
    </message>
    <message>
        <source>Nothing of this ledger can be read: it is no database any more.</source>
        <translation>Nichts in diesem Kassenjournal ist lesbar: Es ist keine Datenbank mehr.</translation>
    </message>
    <message>
        <source>The cash rounding %1 is not known here.</source>
        <translation>Die Bargeldrundung %1 ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Das Programm aktualisieren.</translation>
    </message>
    <message>
        <source>There is no cash rounding system %1.</source>
        <translation>Es gibt kein System %1 für Bargeldrundung.</translation>
    </message>
    <message>
        <source>%1 has no tax class %2.</source>
        <translation>%1 hat keine Steuerklasse %2.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Eines davon wählen: %1.</translation>
    </message>
    <message>
        <source>There are no rules for the country %1.</source>
        <translation>Für das Land %1 gibt es keine Regeln.</translation>
    </message>
    <message>
        <source>There is nothing to park.</source>
        <translation>Es gibt nichts zu parken.</translation>
    </message>
    <message>
        <source>Scan or choose something first.</source>
        <translation>Zuerst etwas scannen oder wählen.</translation>
    </message>
    <message>
        <source>This cart was sold already.</source>
        <translation>Dieser Warenkorb ist schon verkauft.</translation>
    </message>
    <message>
        <source>Begin a new one.</source>
        <translation>Einen neuen beginnen.</translation>
    </message>
    <message>
        <source>Money was taken for this sale already.</source>
        <translation>Für diesen Verkauf wurde schon Geld angenommen.</translation>
    </message>
    <message>
        <source>Finish it, or give the money back first.</source>
        <translation>Abschließen oder zuerst das Geld zurückgeben.</translation>
    </message>
    <message>
        <source>A card payment for this sale is not finished.</source>
        <translation>Eine Kartenzahlung für diesen Verkauf ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Say whether it was charged.</source>
        <translation>Sagen Sie, ob die Karte belastet wurde.</translation>
    </message>
    <message>
        <source>A parked sale's name has %1 signs at most.</source>
        <translation>Der Name eines geparkten Verkaufs hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürzen.</translation>
    </message>
    <message>
        <source>This sale is open already.</source>
        <translation>Dieser Verkauf ist schon offen.</translation>
    </message>
    <message>
        <source>This sale is not parked any more.</source>
        <translation>Dieser Verkauf ist nicht mehr geparkt.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Noch einmal in die Liste sehen.</translation>
    </message>
    <message>
        <source>An amount of cash is more than nothing.</source>
        <translation>Ein Bargeldbetrag ist mehr als nichts.</translation>
    </message>
    <message>
        <source>Type how much was put in or taken out.</source>
        <translation>Eingeben, wie viel eingelegt oder entnommen wurde.</translation>
    </message>
    <message>
        <source>A fact holds up to %1 changes itself.</source>
        <translation>Ein Eintrag fasst selbst bis zu %1 Änderungen.</translation>
    </message>
    <message>
        <source>Put more of them into blobs.</source>
        <translation>Mehr davon in Blobs legen.</translation>
    </message>
    <message>
        <source>A product is changed twice in one act.</source>
        <translation>Ein Artikel wird in einem Vorgang zweimal geändert.</translation>
    </message>
    <message>
        <source>Make one change of the two.</source>
        <translation>Aus den zwei Änderungen eine machen.</translation>
    </message>
    <message>
        <source>The number of products is not negative.</source>
        <translation>Die Zahl der Artikel ist nicht negativ.</translation>
    </message>
    <message>
        <source>A product needs a name.</source>
        <translation>Ein Artikel braucht einen Namen.</translation>
    </message>
    <message>
        <source>Type what customers read on the receipt.</source>
        <translation>Eingeben, was Kunden auf dem Bon lesen.</translation>
    </message>
    <message>
        <source>A change says of each field what stood before and what stands after.</source>
        <translation>Eine Änderung nennt zu jedem Feld, was vorher und was nachher dasteht.</translation>
    </message>
    <message>
        <source>A change takes a product in or out, or changes it.</source>
        <translation>Eine Änderung nimmt einen Artikel auf oder heraus, oder sie ändert ihn.</translation>
    </message>
    <message>
        <source>%1 is an amount with its decimals, not %2.</source>
        <translation>%1 ist ein Betrag mit seinen Nachkommastellen, nicht %2.</translation>
    </message>
    <message>
        <source>%1 is not negative.</source>
        <translation>%1 ist nicht negativ.</translation>
    </message>
    <message>
        <source>Type nothing for what is free.</source>
        <translation>Nichts eingeben, wenn es kostenlos ist.</translation>
    </message>
    <message>
        <source>A product has up to %1 price lists.</source>
        <translation>Ein Artikel hat bis zu %1 Preislisten.</translation>
    </message>
    <message>
        <source>Take out those nobody uses.</source>
        <translation>Herausnehmen, was niemand benutzt.</translation>
    </message>
    <message>
        <source>A product has at most %1 options.</source>
        <translation>Ein Artikel hat höchstens %1 Optionen.</translation>
    </message>
    <message>
        <source>Put the rest into the name.</source>
        <translation>Den Rest in den Namen schreiben.</translation>
    </message>
    <message>
        <source>Two options have one name.</source>
        <translation>Zwei Optionen haben denselben Namen.</translation>
    </message>
    <message>
        <source>Name each once: Size, Colour.</source>
        <translation>Jede einmal nennen: Größe, Farbe.</translation>
    </message>
    <message>
        <source>An option has no value.</source>
        <translation>Eine Option hat keinen Wert.</translation>
    </message>
    <message>
        <source>Type one, such as L, or take the option out.</source>
        <translation>Einen eingeben, z. B. L, oder die Option herausnehmen.</translation>
    </message>
    <message>
        <source>A barcode is a text, not %1.</source>
        <translation>Ein Barcode ist ein Text, nicht %1.</translation>
    </message>
    <message>
        <source>A barcode has %1 characters.</source>
        <translation>Ein Barcode hat %1 Zeichen.</translation>
    </message>
    <message>
        <source>Use at most %1.</source>
        <translation>Höchstens %1 verwenden.</translation>
    </message>
    <message>
        <source>A product has up to %1 barcodes.</source>
        <translation>Ein Artikel hat bis zu %1 Barcodes.</translation>
    </message>
    <message>
        <source>Take out those nobody prints.</source>
        <translation>Herausnehmen, was niemand druckt.</translation>
    </message>
    <message>
        <source>A product has up to %1 packs.</source>
        <translation>Ein Artikel hat bis zu %1 Packungen.</translation>
    </message>
    <message>
        <source>The code %1 stands for one and for a pack.</source>
        <translation>Der Code %1 steht für ein Stück und für eine Packung.</translation>
    </message>
    <message>
        <source>Take out one.</source>
        <translation>Einen davon herausnehmen.</translation>
    </message>
    <message>
        <source>What can be sold at least is a part of a unit.</source>
        <translation>Die kleinste verkäufliche Menge ist ein Teil einer Einheit.</translation>
    </message>
    <message>
        <source>Use 1, 0.5, 0.1, … 0.001 of it.</source>
        <translation>1, 0.5, 0.1, … 0.001 davon verwenden.</translation>
    </message>
    <message>
        <source>The mark for low stock is not negative.</source>
        <translation>Der Mindestbestand ist nicht negativ.</translation>
    </message>
    <message>
        <source>Type nothing to have none.</source>
        <translation>Nichts eingeben, um keinen zu haben.</translation>
    </message>
    <message>
        <source>A tax class is a short code, not %1.</source>
        <translation>Eine Steuerklasse ist ein kurzer Code, nicht %1.</translation>
    </message>
    <message>
        <source>A picture is named by a text, not %1.</source>
        <translation>Ein Bild ist mit einem Text benannt, nicht mit %1.</translation>
    </message>
    <message>
        <source>When nothing is left the till does one of %1, not %2.</source>
        <translation>Wenn nichts mehr da ist, tut die Kasse eines von %1, nicht %2.</translation>
    </message>
    <message>
        <source>A field of your own is a text, not %1.</source>
        <translation>Ein eigenes Feld ist ein Text, nicht %1.</translation>
    </message>
    <message>
        <source>A field of your own has %1 characters.</source>
        <translation>Ein eigenes Feld hat %1 Zeichen.</translation>
    </message>
    <message>
        <source>A field of your own holds a sign that cannot be shown or printed.</source>
        <translation>Ein eigenes Feld enthält ein Zeichen, das sich nicht zeigen oder drucken lässt.</translation>
    </message>
    <message>
        <source>A product has up to %1 fields of your own.</source>
        <translation>Ein Artikel hat bis zu %1 eigene Felder.</translation>
    </message>
    <message>
        <source>Take out some.</source>
        <translation>Einige herausnehmen.</translation>
    </message>
    <message>
        <source>A field of your own has no name.</source>
        <translation>Ein eigenes Feld hat keinen Namen.</translation>
    </message>
    <message>
        <source>Name it.</source>
        <translation>Benennen.</translation>
    </message>
    <message>
        <source>A product has no field %1.</source>
        <translation>Ein Artikel hat kein Feld %1.</translation>
    </message>
    <message>
        <source>The copy could not be written (%1).</source>
        <translation>Die Kopie ließ sich nicht schreiben (%1).</translation>
    </message>
    <message>
        <source>Look at the disk.</source>
        <translation>Die Festplatte prüfen.</translation>
    </message>
    <message>
        <source>The hub's database cannot be used (%1).</source>
        <translation>Die Datenbank des Hubs lässt sich nicht verwenden (%1).</translation>
    </message>
    <message>
        <source>Look at its address and whether it runs.</source>
        <translation>Ihre Adresse prüfen und ob sie läuft.</translation>
    </message>
    <message>
        <source>There are no options.</source>
        <translation>Es gibt keine Optionen.</translation>
    </message>
    <message>
        <source>Name one, such as Size, and its values.</source>
        <translation>Nennen Sie eine, etwa Größe, und ihre Werte.</translation>
    </message>
    <message>
        <source>An option has no name.</source>
        <translation>Eine Option hat keinen Namen.</translation>
    </message>
    <message>
        <source>Name it: Size, Colour.</source>
        <translation>Benennen Sie sie: Größe, Farbe.</translation>
    </message>
    <message>
        <source>Two options are called %1.</source>
        <translation>Zwei Optionen heißen %1.</translation>
    </message>
    <message>
        <source>Name each once.</source>
        <translation>Jede nur einmal nennen.</translation>
    </message>
    <message>
        <source>%1 has no values.</source>
        <translation>%1 hat keine Werte.</translation>
    </message>
    <message>
        <source>Type them with commas between: S, M, L.</source>
        <translation>Mit Kommas dazwischen eintippen: S, M, L.</translation>
    </message>
    <message>
        <source>That makes %1 variants.</source>
        <translation>Das ergibt %1 Varianten.</translation>
    </message>
    <message>
        <source>Make at most %1 at once.</source>
        <translation>Höchstens %1 auf einmal anlegen.</translation>
    </message>
    <message>
        <source>Write one with: cashwrap export journal --to FILE</source>
        <translation>Eine schreiben mit: cashwrap export journal --to FILE</translation>
    </message>
    <message>
        <source>A receipt is looked for in exported facts.</source>
        <translation>Ein Bon wird in ausgegebenen Einträgen gesucht.</translation>
    </message>
    <message>
        <source>Name them with --export FILE.</source>
        <translation>Sie mit --export FILE nennen.</translation>
    </message>
    <message>
        <source>Name a file in PEM form.</source>
        <translation>Eine Datei im PEM-Format nennen.</translation>
    </message>
    <message>
        <source>That cannot be a name.</source>
        <translation>Das kann kein Name sein.</translation>
    </message>
    <message>
        <source>A name has at most 200 signs, all of which can be read.</source>
        <translation>Ein Name hat höchstens 200 Zeichen, die alle lesbar sind.</translation>
    </message>
    <message>
        <source>%1 is no address to listen on.</source>
        <translation>%1 ist keine Adresse, an der ein Hub lauschen kann.</translation>
    </message>
    <message>
        <source>It looks like 127.0.0.1:8765</source>
        <translation>Sie sieht aus wie 127.0.0.1:8765</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>Eines davon verwenden: %1</translation>
    </message>
    <message>
        <source>The columns are: %1</source>
        <translation>Die Spalten sind: %1</translation>
    </message>
    <message>
        <source>Export the list as CSV or XLSX.</source>
        <translation>Die Liste als CSV oder XLSX ausgeben.</translation>
    </message>
    <message>
        <source>Save it as XLSX or CSV.</source>
        <translation>Als XLSX oder CSV speichern.</translation>
    </message>
    <message>
        <source>Choose the list itself.</source>
        <translation>Die Liste selbst wählen.</translation>
    </message>
    <message>
        <source>Say which one it is, such as name=HEADING. The columns are: %1</source>
        <translation>Sagen Sie, welche es ist, etwa name=ÜBERSCHRIFT. Die Spalten sind: %1</translation>
    </message>
    <message>
        <source>The sheets are: %1</source>
        <translation>Die Blätter sind: %1</translation>
    </message>
    <message>
        <source>Save it as PNG, JPEG, WebP or GIF and take that.</source>
        <translation>Als PNG, JPEG, WebP oder GIF speichern und das nehmen.</translation>
    </message>
    <message>
        <source>This is no PNG, JPEG, WebP or GIF.</source>
        <translation>Das ist kein PNG, JPEG, WebP oder GIF.</translation>
    </message>
    <message>
        <source>A receipt printer does not print this paper.</source>
        <translation>Ein Bondrucker druckt dieses Papier nicht.</translation>
    </message>
    <message>
        <source>%1 is a text, not %2.</source>
        <translation>%1 ist ein Text, nicht %2.</translation>
    </message>
    <message>
        <source>%1 has %2 characters.</source>
        <translation>%1 hat %2 Zeichen.</translation>
    </message>
    <message>
        <source>%1 holds a sign that cannot be shown or printed.</source>
        <translation>%1 enthält ein Zeichen, das sich nicht zeigen oder drucken lässt.</translation>
    </message>
    <message>
        <source>Type it again on one line.</source>
        <translation>Noch einmal in einer Zeile eingeben.</translation>
    </message>
    <message>
        <source>%1 is no price list.</source>
        <translation>%1 ist keine Preisliste.</translation>
    </message>
    <message>
        <source>Name a currency (EUR), or a list and one (trade:EUR).</source>
        <translation>Eine Währung nennen (EUR) oder eine Liste und eine Währung (trade:EUR).</translation>
    </message>
    <message>
        <source>Options are names with values: Size and L.</source>
        <translation>Optionen sind Namen mit Werten: Größe und L.</translation>
    </message>
    <message>
        <source>A pack is a barcode with how many are in it.</source>
        <translation>Ein Gebinde ist ein Strichcode mit der Zahl der Stücke darin.</translation>
    </message>
    <message>
        <source>%1 can be no barcode (%2).</source>
        <translation>%1 kann kein Barcode sein (%2).</translation>
    </message>
    <message>
        <source>Scan it.</source>
        <translation>Scannen.</translation>
    </message>
    <message>
        <source>A pack holds more than nothing.</source>
        <translation>Eine Packung enthält mehr als nichts.</translation>
    </message>
    <message>
        <source>Type how many are in it.</source>
        <translation>Eingeben, wie viele darin sind.</translation>
    </message>
    <message>
        <source>A pack of one is the thing itself.</source>
        <translation>Eine Packung mit einem Stück ist das Stück selbst.</translation>
    </message>
    <message>
        <source>Put its code among the barcodes.</source>
        <translation>Ihren Code zu den Barcodes schreiben.</translation>
    </message>
    <message>
        <source>The code %1 stands for two packs.</source>
        <translation>Der Code %1 steht für zwei Packungen.</translation>
    </message>
    <message>
        <source>Give each pack its own.</source>
        <translation>Jeder Packung einen eigenen geben.</translation>
    </message>
    <message>
        <source>%1: yes or no, not %2.</source>
        <translation>%1: ja oder nein, nicht %2.</translation>
    </message>
    <message>
        <source>An address has %1 signs at most, not %2.</source>
        <translation>Eine Adresse hat höchstens %1 Zeichen, nicht %2.</translation>
    </message>
    <message>
        <source>What was found makes it more.</source>
        <translation>Was gefunden wurde, macht es mehr.</translation>
    </message>
    <message>
        <source>What is gone makes it less.</source>
        <translation>Was fehlt, macht es weniger.</translation>
    </message>
    <message>
        <source>A task is settled by an answer.</source>
        <translation>Eine Aufgabe wird durch eine Antwort erledigt.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Eine wählen.</translation>
    </message>
    <message>
        <source>What was told of %1 cannot be read.</source>
        <translation>Was zu %1 gemeldet wurde, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>There is no act %1 to bind a key to.</source>
        <translation>Es gibt keine Handlung %1 für eine Taste.</translation>
    </message>
    <message>
        <source>%1 cannot be bound: take F1 to F24, Del, Ins, or a letter or digit with Ctrl or Alt.</source>
        <translation>%1 lässt sich nicht belegen: F1 bis F24, Entf, Einfg oder einen Buchstaben oder eine Ziffer mit Strg oder Alt nehmen.</translation>
    </message>
    <message>
        <source>%1 opens help or a screen.</source>
        <translation>%1 öffnet die Hilfe oder eine Seite.</translation>
    </message>
    <message>
        <source>%1 would mean both %2 and %3.</source>
        <translation>%1 würde sowohl %2 als auch %3 bedeuten.</translation>
    </message>
    <message>
        <source>Name the file with the hub's certificate.</source>
        <translation>Die Datei mit dem Zertifikat des Hubs nennen.</translation>
    </message>
    <message>
        <source>%1 is no address of a hub.</source>
        <translation>%1 ist keine Adresse eines Hubs.</translation>
    </message>
    <message>
        <source>It looks like https://hub.example.com</source>
        <translation>Sie sieht aus wie https://hub.example.com</translation>
    </message>
    <message>
        <source>A hub on another machine is reached by https only: others on the line could read and change the rest.</source>
        <translation>Ein Hub auf einem anderen Computer wird nur über https erreicht: Andere in der Leitung könnten sonst mitlesen und ändern.</translation>
    </message>
    <message>
        <source>Start the hub with a certificate, and use https.</source>
        <translation>Den Hub mit einem Zertifikat starten und https verwenden.</translation>
    </message>
    <message>
        <source>There is no merchant %1.</source>
        <translation>Es gibt keinen Händler %1.</translation>
    </message>
    <message>
        <source>Look with: cashwrap hub list</source>
        <translation>Nachsehen mit: cashwrap hub list</translation>
    </message>
    <message>
        <source>There is no store %1.</source>
        <translation>Es gibt keine Filiale %1.</translation>
    </message>
    <message>
        <source>There is no merchant, store or register %1.</source>
        <translation>Es gibt keinen Händler, keine Filiale und keine Kasse %1.</translation>
    </message>
    <message>
        <source>There is no register %1.</source>
        <translation>Es gibt keine Kasse %1.</translation>
    </message>
    <message>
        <source>No fact %1 is in quarantine.</source>
        <translation>Kein Eintrag %1 ist in Quarantäne.</translation>
    </message>
    <message>
        <source>Look with: cashwrap hub quarantine</source>
        <translation>Nachsehen mit: cashwrap hub quarantine</translation>
    </message>
    <message>
        <source>This task is not there any more.</source>
        <translation>Diese Aufgabe gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Look at the list.</source>
        <translation>In die Liste sehen.</translation>
    </message>
    <message>
        <source>Put in a new roll. It is printed by itself after that.</source>
        <translation>Neue Rolle einlegen. Danach wird von selbst gedruckt.</translation>
    </message>
    <message>
        <source>Close the cover. It is printed by itself after that.</source>
        <translation>Deckel schließen. Danach wird von selbst gedruckt.</translation>
    </message>
    <message>
        <source>It is printed by itself after that.</source>
        <translation>Danach wird von selbst gedruckt.</translation>
    </message>
    <message>
        <source>Look for a jam, switch it off and on. It is printed by itself after that.</source>
        <translation>Nach einem Papierstau sehen, aus- und einschalten. Danach wird von selbst gedruckt.</translation>
    </message>
    <message>
        <source>Switch it on-line. It is printed by itself after that.</source>
        <translation>Auf „online“ schalten. Danach wird von selbst gedruckt.</translation>
    </message>
    <message>
        <source>On %1 others on the line could read and change what registers say.</source>
        <translation>An %1 könnten andere in der Leitung lesen und ändern, was Kassen sagen.</translation>
    </message>
    <message>
        <source>Give --certificate and --key, or listen on 127.0.0.1 behind a server that has them.</source>
        <translation>--certificate und --key angeben oder an 127.0.0.1 hinter einem Server lauschen, der sie hat.</translation>
    </message>
    <message>
        <source>Install Cashwrap with its part for hubs: cashwrap[hub]</source>
        <translation>Cashwrap mit seinem Teil für Hubs installieren: cashwrap[hub]</translation>
    </message>
    <message>
        <source>This merchant has a store %1.</source>
        <translation>Dieser Händler hat schon eine Filiale %1.</translation>
    </message>
    <message>
        <source>Choose another code.</source>
        <translation>Einen anderen Code wählen.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The demo's hub could not be made (%1).</source>
        <translation>Der Hub des Demoladens ließ sich nicht anlegen (%1).</translation>
    </message>
    <message>
        <source>Look at its folder.</source>
        <translation>In seinem Ordner nachsehen.</translation>
    </message>
    <message>
        <source>The demo's hub did not start.</source>
        <translation>Der Hub des Demoladens ist nicht gestartet.</translation>
    </message>
    <message>
        <source>Look at hub.log in the demo's folder.</source>
        <translation>In hub.log im Ordner des Demoladens nachsehen.</translation>
    </message>
    <message>
        <source>This register is linked to nothing.</source>
        <translation>Diese Kasse ist mit nichts verbunden.</translation>
    </message>
    <message>
        <source>Link it with: cashwrap link URL CODE</source>
        <translation>Verbinden mit: cashwrap link URL CODE</translation>
    </message>
    <message>
        <source>Nothing is lost: it is tried again whenever the till runs.</source>
        <translation>Nichts ist verloren: Es wird noch einmal versucht, wann immer die Kasse läuft.</translation>
    </message>
    <message>
        <source>The hub refused (%1).</source>
        <translation>Der Hub hat abgelehnt (%1).</translation>
    </message>
    <message>
        <source>Look at the hub's log.</source>
        <translation>Im Protokoll des Hubs nachsehen.</translation>
    </message>
    <message>
        <source>Type it in Settings, Invoices: Reason for no tax.</source>
        <translation>Einzutragen in Einstellungen, Rechnungen: Grund für fehlende Steuer.</translation>
    </message>
    <message>
        <source>The total is now %1, not what was shown.</source>
        <translation>Die Summe ist jetzt %1, nicht die angezeigte.</translation>
    </message>
    <message>
        <source>Check the cart and press Pay again.</source>
        <translation>Warenkorb prüfen und noch einmal kassieren.</translation>
    </message>
    <message>
        <source>The cart is empty.</source>
        <translation>Der Warenkorb ist leer.</translation>
    </message>
    <message>
        <source>This register sells in %1, not %2.</source>
        <translation>Diese Kasse verkauft in %1, nicht in %2.</translation>
    </message>
    <message>
        <source>A sale has only lines with a positive quantity.</source>
        <translation>Ein Verkauf hat nur Positionen mit positiver Menge.</translation>
    </message>
    <message>
        <source>Give goods back with a refund.</source>
        <translation>Ware mit einer Rückgabe zurücknehmen.</translation>
    </message>
    <message>
        <source>A sale takes money in.</source>
        <translation>Ein Verkauf nimmt Geld ein.</translation>
    </message>
    <message>
        <source>Give money back with a refund.</source>
        <translation>Geld mit einer Rückgabe erstatten.</translation>
    </message>
    <message>
        <source>This cart was sold already as %1, for %2.</source>
        <translation>Dieser Warenkorb ist schon verkauft, als %1 für %2.</translation>
    </message>
    <message>
        <source>Begin a new cart for what was added since.</source>
        <translation>Für alles, was dazukam, einen neuen Warenkorb beginnen.</translation>
    </message>
    <message>
        <source>%1 is still to be paid.</source>
        <translation>%1 ist noch zu zahlen.</translation>
    </message>
    <message>
        <source>Take the rest in any tender.</source>
        <translation>Den Rest in beliebiger Zahlungsart annehmen.</translation>
    </message>
    <message>
        <source>The shop's other tills have settings that this version of Cashwrap does not know.</source>
        <translation>Die anderen Kassen des Ladens haben Einstellungen, die diese Version von Cashwrap nicht kennt.</translation>
    </message>
    <message>
        <source>Update Cashwrap on this machine, then join again.</source>
        <translation>Aktualisieren Sie Cashwrap auf diesem Gerät und treten Sie dann erneut bei.</translation>
    </message>
    <message>
        <source>Look whether it runs and whether this machine reaches it.</source>
        <translation>Prüfen, ob er läuft und ob dieser Computer ihn erreicht.</translation>
    </message>
    <message>
        <source>Link it to a store of its own currency, or make a new till for this one.</source>
        <translation>Verbinden Sie sie mit einer Filiale ihrer eigenen Währung, oder legen Sie für diese eine neue Kasse an.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted by this machine.</source>
        <translation>Dem Zertifikat von %1 vertraut dieser Computer nicht.</translation>
    </message>
    <message>
        <source>The hub does not answer.</source>
        <translation>Der Hub antwortet nicht.</translation>
    </message>
    <message>
        <source>The hub at %1 does not answer.</source>
        <translation>Der Hub an %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>The hub at %1 has no time now.</source>
        <translation>Der Hub an %1 hat gerade keine Zeit.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>In einer Minute noch einmal versuchen.</translation>
    </message>
    <message>
        <source>What answers at %1 is no hub, or is not well.</source>
        <translation>Was an %1 antwortet, ist kein Hub, oder es geht ihm nicht gut.</translation>
    </message>
    <message>
        <source>Look at the address and its port; at the hub, look at its log.</source>
        <translation>Adresse und Port prüfen; am Hub in seinem Protokoll nachsehen.</translation>
    </message>
    <message>
        <source>Name the file that its certificate is in, if it is your own.</source>
        <translation>Die Datei nennen, in der das Zertifikat steht, wenn es Ihr eigenes ist.</translation>
    </message>
    <message>
        <source>This code is wrong, was used, or is older than seven days.</source>
        <translation>Dieser Code ist falsch, wurde schon benutzt oder ist älter als sieben Tage.</translation>
    </message>
    <message>
        <source>Make a new one.</source>
        <translation>Einen neuen machen.</translation>
    </message>
    <message>
        <source>The tills of this store sell in another currency than %1: this one was not linked.</source>
        <translation>Die Kassen dieser Filiale verkaufen in einer anderen Währung als %1: Diese wurde nicht verbunden.</translation>
    </message>
    <message>
        <source>The hub refused to take this till in.</source>
        <translation>Der Hub hat diese Kasse nicht aufgenommen.</translation>
    </message>
    <message>
        <source>Look at its log.</source>
        <translation>In seinem Protokoll nachsehen.</translation>
    </message>
    <message>
        <source>The hub does not know the shop's country and taxes yet: this is the first till that tells them.</source>
        <translation>Der Hub kennt Land und Steuern des Ladens noch nicht: Diese Kasse meldet sie als erste.</translation>
    </message>
    <message>
        <source>Look them over, then open the till.</source>
        <translation>Sehen Sie sie durch, und öffnen Sie dann die Kasse.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 lässt sich nicht lesen (%2).</translation>
    </message>
    <message>
        <source>Name another file with --export.</source>
        <translation>Mit --export eine andere Datei nennen.</translation>
    </message>
    <message>
        <source>is no fact</source>
        <translation>ist kein Eintrag</translation>
    </message>
    <message>
        <source>Product %1</source>
        <translation>Produkt %1</translation>
    </message>
    <message>
        <source>it is empty, and this folder was used before</source>
        <translation>es ist leer, und dieser Ordner war schon in Gebrauch</translation>
    </message>
    <message>
        <source>it does not say its %1</source>
        <translation>%1 steht nicht darin</translation>
    </message>
    <message>
        <source>it does not say who owns it</source>
        <translation>es sagt nicht, wem es gehört</translation>
    </message>
    <message>
        <source>fact %1 is missing</source>
        <translation>Eintrag %1 fehlt</translation>
    </message>
    <message>
        <source>fact %1 is not what was recorded</source>
        <translation>Eintrag %1 ist nicht, was aufgezeichnet wurde</translation>
    </message>
    <message>
        <source>its journal is empty</source>
        <translation>das Journal darin ist leer</translation>
    </message>
    <message>
        <source>a stored setting cannot be read</source>
        <translation>eine gespeicherte Einstellung ist nicht lesbar</translation>
    </message>
    <message>
        <source>a text in it is none (%1)</source>
        <translation>ein Text darin ist keiner (%1)</translation>
    </message>
    <message>
        <source>a number in it is too large (%1)</source>
        <translation>eine Zahl darin ist zu groß (%1)</translation>
    </message>
    <message>
        <source>%1 holds another kind of value than was written</source>
        <translation>%1 enthält eine andere Art von Wert, als geschrieben wurde</translation>
    </message>
    <message>
        <source>a stored content was altered</source>
        <translation>ein gespeicherter Inhalt wurde verändert</translation>
    </message>
    <message>
        <source>the ledger was altered</source>
        <translation>das Kassenbuch wurde verändert</translation>
    </message>
    <message>
        <source>its ledger is no ledger</source>
        <translation>das Kassenbuch darin ist keines</translation>
    </message>
    <message>
        <source>the journal does not end where the backup says</source>
        <translation>das Journal endet nicht dort, wo die Sicherung es sagt</translation>
    </message>
    <message>
        <source>%1 beginbfchar</source>
        <translation>%1 beginbfchar</translation>
    </message>
    <message>
        <source>/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo &lt;&lt;/Registry (Adobe) /Ordering (UCS) /Supplement 0&gt;&gt; def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
&lt;0000&gt; &lt;FFFF&gt;
endcodespacerange</source>
        <translation>/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo &lt;&lt;/Registry (Adobe) /Ordering (UCS) /Supplement 0&gt;&gt; def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
&lt;0000&gt; &lt;FFFF&gt;
endcodespacerange</translation>
    </message>
    <message>
        <source>endcmap
CMapName currentdict /CMap defineresource pop
end
end</source>
        <translation>endcmap
CMapName currentdict /CMap defineresource pop
end
end</translation>
    </message>
    <message>
        <source>card %1</source>
        <translation>Karte %1</translation>
    </message>
    <message>
        <source>refund %1</source>
        <translation>Rückgabe %1</translation>
    </message>
    <message>
        <source>supplies %1</source>
        <translation>Bedarf %1</translation>
    </message>
    <message>
        <source>without receipt</source>
        <translation>ohne Bon</translation>
    </message>
    <message>
        <source>tidying failed</source>
        <translation>Aufräumen misslang</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>ein PDF</translation>
    </message>
    <message>
        <source>a workbook of before 2007</source>
        <translation>eine Arbeitsmappe von vor 2007</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP or GIF</source>
        <translation>PNG, JPEG, WebP oder GIF</translation>
    </message>
    <message>
        <source>A SKU</source>
        <translation>Eine Artikelnummer</translation>
    </message>
    <message>
        <source>A unit</source>
        <translation>Eine Einheit</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Ein Name</translation>
    </message>
    <message>
        <source>A category</source>
        <translation>Eine Kategorie</translation>
    </message>
    <message>
        <source>An option</source>
        <translation>Eine Option</translation>
    </message>
    <message>
        <source>The name of a field</source>
        <translation>Der Name eines Feldes</translation>
    </message>
    <message>
        <source>What binds variants together</source>
        <translation>Was Varianten verbindet</translation>
    </message>
    <message>
        <source>A brand</source>
        <translation>Eine Marke</translation>
    </message>
    <message>
        <source>A price</source>
        <translation>Ein Preis</translation>
    </message>
    <message>
        <source>A cost</source>
        <translation>Ein EK</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>es steht nichts darin</translation>
    </message>
    <message>
        <source>a sign in it cannot be printed</source>
        <translation>ein Zeichen darin ist nicht druckbar</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>er ist zu lang</translation>
    </message>
    <message>
        <source>A tender's name</source>
        <translation>Der Name eines Zahlungsmittels</translation>
    </message>
    <message>
        <source>A reason</source>
        <translation>Ein Grund</translation>
    </message>
    <message>
        <source>A format</source>
        <translation>Ein Format</translation>
    </message>
    <message>
        <source>A tax class</source>
        <translation>Eine Steuerklasse</translation>
    </message>
    <message>
        <source>A channel</source>
        <translation>Ein Kanal</translation>
    </message>
    <message>
        <source>A reason for another price</source>
        <translation>Ein Grund für einen anderen Preis</translation>
    </message>
    <message>
        <source>A discount's reason</source>
        <translation>Der Grund eines Rabatts</translation>
    </message>
    <message>
        <source>An outcome</source>
        <translation>Ein Ergebnis</translation>
    </message>
    <message>
        <source>A product's id</source>
        <translation>Die Kennung eines Produkts</translation>
    </message>
    <message>
        <source>A cart's id</source>
        <translation>Die Kennung eines Warenkorbs</translation>
    </message>
    <message>
        <source>An act's id</source>
        <translation>Die Kennung einer Handlung</translation>
    </message>
    <message>
        <source>A fact's id</source>
        <translation>Die Kennung eines Eintrags</translation>
    </message>
    <message>
        <source>An order's id</source>
        <translation>Die Kennung eines Belegs</translation>
    </message>
    <message>
        <source>A card payment's id</source>
        <translation>Die Kennung einer Kartenzahlung</translation>
    </message>
    <message>
        <source>A customer's id</source>
        <translation>Die Kennung eines Kunden</translation>
    </message>
    <message>
        <source>A count's id</source>
        <translation>Die Kennung einer Zählung</translation>
    </message>
    <message>
        <source>A counter</source>
        <translation>Ein Zähler</translation>
    </message>
    <message>
        <source>A signature</source>
        <translation>Eine Signatur</translation>
    </message>
    <message>
        <source>An invoice's id</source>
        <translation>Die Kennung einer Rechnung</translation>
    </message>
    <message>
        <source>A delivery's id</source>
        <translation>Die Kennung einer Lieferung</translation>
    </message>
    <message>
        <source>A task's id</source>
        <translation>Die Kennung einer Aufgabe</translation>
    </message>
    <message>
        <source>A tender</source>
        <translation>Ein Zahlbetrag</translation>
    </message>
    <message>
        <source>An amount of cash</source>
        <translation>Ein Bargeldbetrag</translation>
    </message>
    <message>
        <source>The number of products</source>
        <translation>Die Zahl der Produkte</translation>
    </message>
    <message>
        <source>The total</source>
        <translation>Die Summe</translation>
    </message>
    <message>
        <source>A card payment</source>
        <translation>Eine Kartenzahlung</translation>
    </message>
    <message>
        <source>A quantity</source>
        <translation>Eine Menge</translation>
    </message>
    <message>
        <source>A count</source>
        <translation>Eine Zählung</translation>
    </message>
    <message>
        <source>A change of stock</source>
        <translation>Eine Bestandsänderung</translation>
    </message>
    <message>
        <source>A line</source>
        <translation>Eine Position</translation>
    </message>
    <message>
        <source>A discount</source>
        <translation>Ein Rabatt</translation>
    </message>
    <message>
        <source>A float</source>
        <translation>Ein Wechselgeldbestand</translation>
    </message>
    <message>
        <source>Counted cash</source>
        <translation>Gezähltes Bargeld</translation>
    </message>
    <message>
        <source>An e-mail address</source>
        <translation>Eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>A telephone number</source>
        <translation>Eine Telefonnummer</translation>
    </message>
    <message>
        <source>A tax number</source>
        <translation>Eine Steuernummer</translation>
    </message>
    <message>
        <source>What is received</source>
        <translation>Was eingeht</translation>
    </message>
    <message>
        <source>What is written off</source>
        <translation>Was ausgebucht wird</translation>
    </message>
    <message>
        <source>a list of short codes such as damaged, each once</source>
        <translation>eine Liste kurzer Kennwörter wie damaged, jedes einmal</translation>
    </message>
    <message>
        <source>classes such as {"standard": [{"id": "vat", "name": "VAT", "rate": 200000, "included": true}]}</source>
        <translation>Klassen wie {"standard": [{"id": "vat", "name": "VAT", "rate": 200000, "included": true}]}</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>a list of scanners, as measured</source>
        <translation>eine Liste von Scannern, wie gemessen</translation>
    </message>
    <message>
        <source>one or two capital letters or digits</source>
        <translation>ein oder zwei Großbuchstaben oder Ziffern</translation>
    </message>
    <message>
        <source>a whole number of percent from 0 to 99</source>
        <translation>ganze Prozent von 0 bis 99</translation>
    </message>
    <message>
        <source>a name such as Europe/Berlin, or empty</source>
        <translation>ein Name wie Europe/Berlin, oder leer</translation>
    </message>
    <message>
        <source>a multiple of 8 from 200 to 2400</source>
        <translation>ein Vielfaches von 8 zwischen 200 und 2400</translation>
    </message>
    <message>
        <source>a list of short codes such as voucher, each once</source>
        <translation>eine Liste kurzer Kennwörter wie voucher, jedes einmal</translation>
    </message>
    <message>
        <source>an ISO 4217 code such as GBP or JPY</source>
        <translation>ein Code nach ISO 4217 wie GBP oder JPY</translation>
    </message>
    <message>
        <source>keys of the till, each once (%1)</source>
        <translation>Tasten der Kasse, jede einmal (%1)</translation>
    </message>
    <message>
        <source>a language such as en, de or pt_BR</source>
        <translation>eine Sprache wie en, de oder pt_BR</translation>
    </message>
    <message>
        <source>a list of amounts in minor units, each once</source>
        <translation>eine Liste von Beträgen in kleinsten Einheiten, jeder einmal</translation>
    </message>
    <message>
        <source>pages such as {"name": "Drinks", "items": ["product id"]}, at most 24</source>
        <translation>Seiten wie {"name": "Drinks", "items": ["product id"]}, höchstens 24</translation>
    </message>
    <message>
        <source>2 or 5</source>
        <translation>2 oder 5</translation>
    </message>
    <message>
        <source>Close the shift, and post or drop what is being counted; then link again with the same code.</source>
        <translation>Die Schicht abschließen und laufende Zählungen buchen oder verwerfen; danach mit demselben Code erneut verbinden.</translation>
    </message>
    <message>
        <source>This till is another one of the hub's, and at work: it was not linked.</source>
        <translation>Diese Kasse ist am Hub eine andere und gerade in Betrieb: Sie wurde nicht verbunden.</translation>
    </message>
    <message>
        <source>one of %1%2</source>
        <translation>eines von %1%2</translation>
    </message>
    <message>
        <source>text without control signs</source>
        <translation>Text ohne Steuerzeichen</translation>
    </message>
    <message>
        <source>this is no receipt code</source>
        <translation>das ist kein Beleg-Code</translation>
    </message>
    <message>
        <source>some signs were lost on the way</source>
        <translation>unterwegs gingen Zeichen verloren</translation>
    </message>
    <message>
        <source>a newer version wrote this code</source>
        <translation>eine neuere Version hat diesen Code geschrieben</translation>
    </message>
    <message>
        <source>this receipt code does not hold together</source>
        <translation>dieser Beleg-Code passt nicht zusammen</translation>
    </message>
    <message>
        <source>the spooler</source>
        <translation>das Drucksystem</translation>
    </message>
    <message>
        <source>the printer</source>
        <translation>der Drucker</translation>
    </message>
    <message>
        <source>the spooler does not know it or does not run</source>
        <translation>das Drucksystem kennt ihn nicht oder läuft nicht</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine Antwort zur rechten Zeit</translation>
    </message>
    <message>
        <source>it is switched off</source>
        <translation>er ist ausgeschaltet</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>kein solcher Name</translation>
    </message>
    <message>
        <source>it is not plugged in or switched off</source>
        <translation>er ist nicht angeschlossen oder ausgeschaltet</translation>
    </message>
    <message>
        <source>this user may not open it; a rule for its device is missing</source>
        <translation>dieser Benutzer darf ihn nicht öffnen; eine Regel für das Gerät fehlt</translation>
    </message>
    <message>
        <source>another program has it</source>
        <translation>ein anderes Programm benutzt ihn</translation>
    </message>
    <message>
        <source>it was unplugged</source>
        <translation>er wurde abgezogen</translation>
    </message>
    <message>
        <source>it is no printer</source>
        <translation>das ist kein Drucker</translation>
    </message>
    <message>
        <source>it has no way in</source>
        <translation>er hat keinen Eingang</translation>
    </message>
    <message>
        <source>libusb (on Debian libusb-1.0-0)</source>
        <translation>libusb (bei Debian libusb-1.0-0)</translation>
    </message>
    <message>
        <source>the printer is out of paper</source>
        <translation>der Drucker hat kein Papier</translation>
    </message>
    <message>
        <source>the printer's cover is open</source>
        <translation>der Deckel des Druckers ist offen</translation>
    </message>
    <message>
        <source>somebody feeds paper</source>
        <translation>jemand schiebt Papier vor</translation>
    </message>
    <message>
        <source>the printer reports an error</source>
        <translation>der Drucker meldet einen Fehler</translation>
    </message>
    <message>
        <source>the printer is off-line</source>
        <translation>der Drucker ist offline</translation>
    </message>
    <message>
        <source>what came there is not what was sent</source>
        <translation>was dort ankam, ist nicht, was gesendet wurde</translation>
    </message>
    <message>
        <source>the answer is not to what was asked</source>
        <translation>die Antwort gehört nicht zur Frage</translation>
    </message>
    <message>
        <source>the secret was changed meanwhile</source>
        <translation>das Geheimnis wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>the answer does not end</source>
        <translation>die Antwort endet nicht</translation>
    </message>
    <message>
        <source>somebody else answered (%1)</source>
        <translation>jemand anderes hat geantwortet (%1)</translation>
    </message>
    <message>
        <source>not now (%1)</source>
        <translation>jetzt nicht (%1)</translation>
    </message>
    <message>
        <source>the answer is not what was agreed: %1</source>
        <translation>die Antwort ist nicht, was vereinbart war: %1</translation>
    </message>
    <message>
        <source>no register is put off by a platform that knows none</source>
        <translation>keine Kasse wird von einer Plattform abgemeldet, die keine kennt</translation>
    </message>
    <message>
        <source>no blob is kept by a platform that knows none</source>
        <translation>kein Inhalt wird von einer Plattform aufbewahrt, die keinen kennt</translation>
    </message>
    <message>
        <source>nothing can be looked for by our reference there, so a sale might come twice</source>
        <translation>dort lässt sich nichts nach unserer Referenz suchen, darum könnte ein Verkauf zweimal ankommen</translation>
    </message>
    <message>
        <source>the platform's certificate is not trusted here</source>
        <translation>dem Zertifikat der Plattform wird hier nicht vertraut</translation>
    </message>
    <message>
        <source>the file with the platform's certificate is gone</source>
        <translation>die Datei mit dem Zertifikat der Plattform ist nicht mehr da</translation>
    </message>
    <message>
        <source>the sale</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>the practice sale</source>
        <translation>Übungsverkauf</translation>
    </message>
    <message>
        <source>the refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>the practice refund</source>
        <translation>Übungserstattung</translation>
    </message>
    <message>
        <source>Begin again with a new one.</source>
        <translation>Mit einer neuen noch einmal beginnen.</translation>
    </message>
    <message>
        <source>One card payment pays only once.</source>
        <translation>Eine Kartenzahlung zahlt nur einmal.</translation>
    </message>
    <message>
        <source>Start another for the rest.</source>
        <translation>Für den Rest eine weitere beginnen.</translation>
    </message>
    <message>
        <source>That looks like a card number, which must never be stored.</source>
        <translation>Das sieht wie eine Kartennummer aus; die darf nie gespeichert werden.</translation>
    </message>
    <message>
        <source>Type the reference from the reader's slip.</source>
        <translation>Die Referenz vom Kartenbeleg eintippen.</translation>
    </message>
    <message>
        <source>A card payment has an amount.</source>
        <translation>Eine Kartenzahlung hat einen Betrag.</translation>
    </message>
    <message>
        <source>A card payment ends as failed or reversed, not %1.</source>
        <translation>Eine Kartenzahlung endet als failed oder reversed, nicht als %1.</translation>
    </message>
    <message>
        <source>There is no such card payment.</source>
        <translation>Diese Kartenzahlung gibt es nicht.</translation>
    </message>
    <message>
        <source>This card payment belongs to a finished sale.</source>
        <translation>Diese Kartenzahlung gehört zu einem abgeschlossenen Verkauf.</translation>
    </message>
    <message>
        <source>Give it back with a refund.</source>
        <translation>Mit einer Rückgabe erstatten.</translation>
    </message>
    <message>
        <source>This cart cannot be priced: %1.</source>
        <translation>Für diesen Warenkorb lässt sich kein Preis berechnen: %1.</translation>
    </message>
    <message>
        <source>Check its discounts and taxes.</source>
        <translation>Seine Rabatte und Steuern prüfen.</translation>
    </message>
    <message>
        <source>A tender that is neither cash nor card has a name.</source>
        <translation>Eine Zahlungsart, die weder bar noch Karte ist, hat einen Namen.</translation>
    </message>
    <message>
        <source>Such as: voucher.</source>
        <translation>Z. B.: Gutschein.</translation>
    </message>
    <message>
        <source>Goods pay for goods only within an exchange.</source>
        <translation>Ware bezahlt Ware nur bei einem Umtausch.</translation>
    </message>
    <message>
        <source>Begin the exchange from its order.</source>
        <translation>Den Umtausch beim Beleg beginnen.</translation>
    </message>
    <message>
        <source>Only cash can be more than what is due.</source>
        <translation>Nur in bar kann mehr gegeben werden, als zu zahlen ist.</translation>
    </message>
    <message>
        <source>A sale takes money in and a refund gives it back.</source>
        <translation>Ein Verkauf nimmt Geld ein, eine Rückgabe gibt es zurück.</translation>
    </message>
    <message>
        <source>A tender has no amount.</source>
        <translation>Eine Zahlung hat keinen Betrag.</translation>
    </message>
    <message>
        <source>This card payment was not started here.</source>
        <translation>Diese Kartenzahlung wurde nicht hier begonnen.</translation>
    </message>
    <message>
        <source>Start it again from Pay.</source>
        <translation>Über „Kassieren“ noch einmal beginnen.</translation>
    </message>
    <message>
        <source>The card payment was started for another amount or order.</source>
        <translation>Die Kartenzahlung wurde für einen anderen Betrag oder Beleg begonnen.</translation>
    </message>
    <message>
        <source>End it and start a new one.</source>
        <translation>Beenden und eine neue beginnen.</translation>
    </message>
    <message>
        <source>The card reader's reference is missing.</source>
        <translation>Die Referenz des Kartengeräts fehlt.</translation>
    </message>
    <message>
        <source>Type what its slip says.</source>
        <translation>Eintippen, was auf dem Kartenbeleg steht.</translation>
    </message>
    <message>
        <source>%1 is a short code such as damaged or change-of-mind, not %2.</source>
        <translation>%1 ist ein kurzer Code wie damaged oder change-of-mind, nicht %2.</translation>
    </message>
    <message>
        <source>Put free words into the note, which is kept outside the journal.</source>
        <translation>Freie Worte gehören in die Notiz, die außerhalb des Journals liegt.</translation>
    </message>
    <message>
        <source>%1 is an id such as a UUID, not %2.</source>
        <translation>%1 ist eine Kennung wie eine UUID, nicht %2.</translation>
    </message>
    <message>
        <source>A source is KIND:DOCUMENT without spaces, not %1.</source>
        <translation>Eine Herkunft ist ART:DOKUMENT ohne Leerzeichen, nicht %1.</translation>
    </message>
    <message>
        <source>%1 is not the name of a stored content.</source>
        <translation>%1 ist nicht der Name eines gespeicherten Inhalts.</translation>
    </message>
    <message>
        <source>%1 is larger than a till can keep.</source>
        <translation>%1 ist größer, als eine Kasse speichern kann.</translation>
    </message>
    <message>
        <source>%1 has 0 to %2 decimals, not %3.</source>
        <translation>%1 hat 0 bis %2 Nachkommastellen, nicht %3.</translation>
    </message>
    <message>
        <source>A note has %1 signs at most, not %2.</source>
        <translation>Eine Notiz hat höchstens %1 Zeichen, nicht %2.</translation>
    </message>
    <message>
        <source>%1 is not a time such as 2026-11-22T09:30:00.000000Z.</source>
        <translation>%1 ist keine Zeit wie 2026-11-22T09:30:00.000000Z.</translation>
    </message>
    <message>
        <source>A discount is never negative.</source>
        <translation>Ein Rabatt ist nie negativ.</translation>
    </message>
    <message>
        <source>Add a line for what costs more.</source>
        <translation>Für Mehrkosten eine Position hinzufügen.</translation>
    </message>
    <message>
        <source>Begin one, or choose one that is open.</source>
        <translation>Eine beginnen oder eine offene wählen.</translation>
    </message>
    <message>
        <source>A count has a name of at most %1 letters.</source>
        <translation>Eine Zählung hat einen Namen mit höchstens %1 Buchstaben.</translation>
    </message>
    <message>
        <source>Such as: Dairy fridge.</source>
        <translation>Z. B.: Kühlregal.</translation>
    </message>
    <message>
        <source>This count is posted.</source>
        <translation>Diese Zählung ist gebucht.</translation>
    </message>
    <message>
        <source>At most %1 products are set at once.</source>
        <translation>Höchstens %1 Artikel werden auf einmal gesetzt.</translation>
    </message>
    <message>
        <source>Set the rest next.</source>
        <translation>Danach den Rest setzen.</translation>
    </message>
    <message>
        <source>Less than nothing cannot lie on a shelf.</source>
        <translation>Weniger als nichts kann nicht im Regal liegen.</translation>
    </message>
    <message>
        <source>Check what was counted.</source>
        <translation>Prüfen, was gezählt wurde.</translation>
    </message>
    <message>
        <source>This count is being posted.</source>
        <translation>Diese Zählung wird gerade gebucht.</translation>
    </message>
    <message>
        <source>Finish posting it first.</source>
        <translation>Zuerst fertig buchen.</translation>
    </message>
    <message>
        <source>Practice counts no stock.</source>
        <translation>In der Schulung wird kein Bestand gezählt.</translation>
    </message>
    <message>
        <source>Leave training first.</source>
        <translation>Zuerst die Schulung beenden.</translation>
    </message>
    <message>
        <source>Nothing is counted yet.</source>
        <translation>Noch ist nichts gezählt.</translation>
    </message>
    <message>
        <source>Count something, or drop this count.</source>
        <translation>Etwas zählen oder diese Zählung verwerfen.</translation>
    </message>
    <message>
        <source>This id belongs to someone who works here.</source>
        <translation>Diese Kennung gehört jemandem, der hier arbeitet.</translation>
    </message>
    <message>
        <source>A customer has a name.</source>
        <translation>Ein Kunde hat einen Namen.</translation>
    </message>
    <message>
        <source>Type at least a name.</source>
        <translation>Wenigstens einen Namen eingeben.</translation>
    </message>
    <message>
        <source>%1 is no e-mail address.</source>
        <translation>%1 ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>It has a name, an @ and a place: ana@example.com</source>
        <translation>Sie hat einen Namen, ein @ und einen Ort: ana@example.com</translation>
    </message>
    <message>
        <source>%1 has %2 signs at most, not %3.</source>
        <translation>%1 hat höchstens %2 Zeichen, nicht %3.</translation>
    </message>
    <message>
        <source>%1 is no country.</source>
        <translation>%1 ist kein Land.</translation>
    </message>
    <message>
        <source>Use its two letters, such as DE or NZ.</source>
        <translation>Seine zwei Buchstaben verwenden, z. B. DE oder NZ.</translation>
    </message>
    <message>
        <source>%1 is no language.</source>
        <translation>%1 ist keine Sprache.</translation>
    </message>
    <message>
        <source>Use one such as en, de or zh_CN.</source>
        <translation>Eine wie en, de oder zh_CN verwenden.</translation>
    </message>
    <message>
        <source>A public key has %1 bytes, not %2.</source>
        <translation>Ein öffentlicher Schlüssel hat %1 Byte, nicht %2.</translation>
    </message>
    <message>
        <source>You may take goods back, but not sell others for them.</source>
        <translation>Sie dürfen Ware zurücknehmen, aber keine andere dafür verkaufen.</translation>
    </message>
    <message>
        <source>This id is that of %1 %2.</source>
        <translation>Diese Kennung gehört zu: %1 %2.</translation>
    </message>
    <message>
        <source>The sum is not what was shown any more.</source>
        <translation>Die Summe ist nicht mehr die angezeigte.</translation>
    </message>
    <message>
        <source>Look at it and press again.</source>
        <translation>Ansehen und noch einmal drücken.</translation>
    </message>
    <message>
        <source>One of these is an act of its own already.</source>
        <translation>Eines davon ist schon ein eigener Vorgang.</translation>
    </message>
    <message>
        <source>Begin the exchange again.</source>
        <translation>Den Umtausch noch einmal beginnen.</translation>
    </message>
    <message>
        <source>A refund has no invoice.</source>
        <translation>Eine Rückgabe hat keine Rechnung.</translation>
    </message>
    <message>
        <source>Issue a credit note for it.</source>
        <translation>Eine Rechnungskorrektur dafür ausstellen.</translation>
    </message>
    <message>
        <source>This order was cancelled: it has no invoice.</source>
        <translation>Dieser Beleg wurde storniert: Er hat keine Rechnung.</translation>
    </message>
    <message>
        <source>Ring the goods up again.</source>
        <translation>Die Ware noch einmal kassieren.</translation>
    </message>
    <message>
        <source>This refund was cancelled: nothing is credited.</source>
        <translation>Diese Rückgabe wurde storniert: Nichts wird gutgeschrieben.</translation>
    </message>
    <message>
        <source>The sale of this refund has no invoice to correct.</source>
        <translation>Der Verkauf zu dieser Rückgabe hat keine Rechnung, die zu korrigieren wäre.</translation>
    </message>
    <message>
        <source>Its receipt is enough.</source>
        <translation>Der Bon genügt.</translation>
    </message>
    <message>
        <source>This sale has no invoice to correct.</source>
        <translation>Dieser Verkauf hat keine Rechnung, die zu korrigieren wäre.</translation>
    </message>
    <message>
        <source>This sale stands.</source>
        <translation>Dieser Verkauf besteht noch.</translation>
    </message>
    <message>
        <source>Give goods back first; or cancel the invoice, if only its words are wrong.</source>
        <translation>Zuerst Ware zurücknehmen; oder die Rechnung stornieren, wenn nur ihr Text falsch ist.</translation>
    </message>
    <message>
        <source>Look it up by its number.</source>
        <translation>Suchen Sie sie über ihre Nummer.</translation>
    </message>
    <message>
        <source>Part of this invoice was credited already.</source>
        <translation>Ein Teil dieser Rechnung wurde schon gutgeschrieben.</translation>
    </message>
    <message>
        <source>Credit the rest with a refund.</source>
        <translation>Den Rest mit einer Rückgabe gutschreiben.</translation>
    </message>
    <message>
        <source>Practice sales have no invoices.</source>
        <translation>Zu Schulungsverkäufen gibt es keine Rechnungen.</translation>
    </message>
    <message>
        <source>Ring it up as a real sale.</source>
        <translation>Als echten Verkauf kassieren.</translation>
    </message>
    <message>
        <source>This id is that of the document %1.</source>
        <translation>Diese Kennung gehört zum Dokument %1.</translation>
    </message>
    <message>
        <source>This order has the invoice %1 for somebody else.</source>
        <translation>Zu diesem Beleg gibt es die Rechnung %1 für jemand anderen.</translation>
    </message>
    <message>
        <source>Cancel that one first; then issue it anew.</source>
        <translation>Zuerst diese stornieren, dann neu ausstellen.</translation>
    </message>
    <message>
        <source>Its time is over; refund by receipt.</source>
        <translation>Ihre Frist ist abgelaufen; mit dem Bon erstatten.</translation>
    </message>
    <message>
        <source>No printer for invoices is set.</source>
        <translation>Es ist kein Drucker für Rechnungen eingestellt.</translation>
    </message>
    <message>
        <source>Choose one in Settings, or open its PDF.</source>
        <translation>Unter Einstellungen einen wählen oder das PDF öffnen.</translation>
    </message>
    <message>
        <source>Practice opens no drawer.</source>
        <translation>In der Schulung öffnet keine Schublade.</translation>
    </message>
    <message>
        <source>End the practice first.</source>
        <translation>Zuerst die Schulung beenden.</translation>
    </message>
    <message>
        <source>No drawer is set up for this till.</source>
        <translation>Für diese Kasse ist keine Schublade eingerichtet.</translation>
    </message>
    <message>
        <source>A print job is one of %1, not %2.</source>
        <translation>Ein Druckauftrag ist eines von %1, nicht %2.</translation>
    </message>
    <message>
        <source>This print was settled already.</source>
        <translation>Dieser Druck ist schon geklärt.</translation>
    </message>
    <message>
        <source>Look at the order.</source>
        <translation>Den Beleg ansehen.</translation>
    </message>
    <message>
        <source>A drawer is not opened again.</source>
        <translation>Eine Schublade wird nicht noch einmal geöffnet.</translation>
    </message>
    <message>
        <source>Open it without a sale; that is recorded.</source>
        <translation>Ohne Verkauf öffnen; das wird festgehalten.</translation>
    </message>
    <message>
        <source>It is being printed.</source>
        <translation>Es wird gerade gedruckt.</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>Einen Moment warten.</translation>
    </message>
    <message>
        <source>There is no such print job.</source>
        <translation>Diesen Druckauftrag gibt es nicht.</translation>
    </message>
    <message>
        <source>No printer is set up for this till.</source>
        <translation>Für diese Kasse ist kein Drucker eingerichtet.</translation>
    </message>
    <message>
        <source>Choose one in Settings.</source>
        <translation>Unter Einstellungen einen wählen.</translation>
    </message>
    <message>
        <source>This receipt is of this register.</source>
        <translation>Dieser Bon ist von dieser Kasse.</translation>
    </message>
    <message>
        <source>Open its order and refund it there.</source>
        <translation>Seinen Beleg öffnen und dort erstatten.</translation>
    </message>
    <message>
        <source>Goods of this receipt were given back already, with %1.</source>
        <translation>Ware von diesem Bon wurde schon zurückgegeben, mit %1.</translation>
    </message>
    <message>
        <source>A receipt of another till comes back once. Ask there for the rest.</source>
        <translation>Ein Bon einer anderen Kasse kommt nur einmal zurück. Nach dem Rest dort fragen.</translation>
    </message>
    <message>
        <source>The shift of this order is closed.</source>
        <translation>Die Schicht dieses Belegs ist geschlossen.</translation>
    </message>
    <message>
        <source>Part of this order was given back already.</source>
        <translation>Ein Teil dieses Belegs wurde schon zurückgegeben.</translation>
    </message>
    <message>
        <source>Refund the rest.</source>
        <translation>Den Rest erstatten.</translation>
    </message>
    <message>
        <source>A later refund gave back more of the same line.</source>
        <translation>Eine spätere Rückgabe enthielt mehr von derselben Position.</translation>
    </message>
    <message>
        <source>Void that one first.</source>
        <translation>Zuerst diese stornieren.</translation>
    </message>
    <message>
        <source>Practice sales and real ones are not mixed.</source>
        <translation>Schulungsverkäufe und echte werden nicht gemischt.</translation>
    </message>
    <message>
        <source>No line was chosen.</source>
        <translation>Es wurde keine Position gewählt.</translation>
    </message>
    <message>
        <source>Choose what comes back.</source>
        <translation>Wählen, was zurückkommt.</translation>
    </message>
    <message>
        <source>Enter what comes back.</source>
        <translation>Eingeben, was zurückkommt.</translation>
    </message>
    <message>
        <source>This register pays out %1, not %2.</source>
        <translation>Diese Kasse zahlt %1 aus, nicht %2.</translation>
    </message>
    <message>
        <source>A refund gives money back.</source>
        <translation>Eine Rückgabe gibt Geld zurück.</translation>
    </message>
    <message>
        <source>Take money in with a sale.</source>
        <translation>Geld mit einem Verkauf annehmen.</translation>
    </message>
    <message>
        <source>What comes back has a positive quantity.</source>
        <translation>Was zurückkommt, hat eine positive Menge.</translation>
    </message>
    <message>
        <source>That is a finer quantity than was sold.</source>
        <translation>Diese Menge ist feiner, als verkauft wurde.</translation>
    </message>
    <message>
        <source>Only %1 of “%2” can still be given back.</source>
        <translation>Von „%2“ lässt sich nur noch %1 zurückgeben.</translation>
    </message>
    <message>
        <source>The drawer of an open shift holds one currency.</source>
        <translation>Die Schublade einer offenen Schicht enthält nur eine Währung.</translation>
    </message>
    <message>
        <source>Close the shift first.</source>
        <translation>Zuerst die Schicht schließen.</translation>
    </message>
    <message>
        <source>A float is not negative.</source>
        <translation>Ein Wechselgeldbestand ist nicht negativ.</translation>
    </message>
    <message>
        <source>No shift is open.</source>
        <translation>Keine Schicht ist offen.</translation>
    </message>
    <message>
        <source>The first sale opens one by itself.</source>
        <translation>Der erste Verkauf öffnet von selbst eine.</translation>
    </message>
    <message>
        <source>Counted cash is not negative.</source>
        <translation>Gezähltes Bargeld ist nicht negativ.</translation>
    </message>
    <message>
        <source>%1 is not a day such as 2026-11-22.</source>
        <translation>%1 ist kein Tag wie 2026-11-22.</translation>
    </message>
    <message>
        <source>Stock is adjusted as %1, not %2.</source>
        <translation>Bestand wird korrigiert als %1, nicht als %2.</translation>
    </message>
    <message>
        <source>Goods are wasted as %1, not %2.</source>
        <translation>Ware wird ausgebucht als %1, nicht als %2.</translation>
    </message>
    <message>
        <source>Stock moves by %1, not %2.</source>
        <translation>Bestand bewegt sich durch %1, nicht durch %2.</translation>
    </message>
    <message>
        <source>No product was named.</source>
        <translation>Es wurde kein Artikel genannt.</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>Dies wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>It was counted since, which has put the stock right.</source>
        <translation>Seitdem wurde gezählt, und das hat den Bestand berichtigt.</translation>
    </message>
    <message>
        <source>Count it again.</source>
        <translation>Noch einmal zählen.</translation>
    </message>
    <message>
        <source>There is no such movement.</source>
        <translation>Diese Bewegung gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose one from the product's history.</source>
        <translation>Eine aus dem Verlauf des Artikels wählen.</translation>
    </message>
    <message>
        <source>Goods of an order come back with its void or refund.</source>
        <translation>Ware eines Belegs kommt mit seinem Storno oder seiner Rückgabe zurück.</translation>
    </message>
    <message>
        <source>Practice moved nothing that could be taken back.</source>
        <translation>Die Schulung hat nichts bewegt, was zurückzunehmen wäre.</translation>
    </message>
    <message>
        <source>What was taken back is entered anew.</source>
        <translation>Was zurückgenommen wurde, wird neu erfasst.</translation>
    </message>
    <message>
        <source>Receive or adjust it again.</source>
        <translation>Noch einmal als Eingang buchen oder korrigieren.</translation>
    </message>
    <message>
        <source>%1 is more than nothing.</source>
        <translation>%1 ist mehr als nichts.</translation>
    </message>
    <message>
        <source>To take back, undo the movement.</source>
        <translation>Zum Zurücknehmen die Bewegung rückgängig machen.</translation>
    </message>
    <message>
        <source>Choose another reason.</source>
        <translation>Einen anderen Grund wählen.</translation>
    </message>
    <message>
        <source>There is no setting %1.</source>
        <translation>Es gibt keine Einstellung %1.</translation>
    </message>
    <message>
        <source>See the list with: cashwrap settings</source>
        <translation>Siehe die Liste mit: cashwrap settings</translation>
    </message>
    <message>
        <source>%1 takes %2, not %3.</source>
        <translation>%1 nimmt %2 an, nicht %3.</translation>
    </message>
    <message>
        <source>%1 is %2, not %3.</source>
        <translation>%1 ist %2, nicht %3.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Choose another key; nothing was changed.</source>
        <translation>Eine andere Taste wählen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A tax rate is more than ten times the price.</source>
        <translation>Ein Steuersatz ist mehr als das Zehnfache des Preises.</translation>
    </message>
    <message>
        <source>Write it in percent, such as 8.875.</source>
        <translation>In Prozent schreiben, z. B. 8,875.</translation>
    </message>
    <message>
        <source>This is no sale that stands: only such a one can be given back.</source>
        <translation>Das ist kein gültiger Verkauf: Nur ein solcher lässt sich zurückgeben.</translation>
    </message>
    <message>
        <source>Look at its state.</source>
        <translation>Sehen Sie nach, in welchem Zustand er ist.</translation>
    </message>
    <message>
        <source>%1 is not empty; nothing was made.</source>
        <translation>%1 ist nicht leer; nichts wurde angelegt.</translation>
    </message>
    <message>
        <source>Start again and choose another folder.</source>
        <translation>Neu starten und einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The key that signs receipts is damaged (%1).</source>
        <translation>Der Schlüssel, der Bons signiert, ist beschädigt (%1).</translation>
    </message>
    <message>
        <source>Move this file away; a new key is made, and receipts of the old one still verify.</source>
        <translation>Diese Datei beiseitelegen; ein neuer Schlüssel wird gemacht, und Bons mit dem alten bleiben prüfbar.</translation>
    </message>
    <message>
        <source>The code of this receipt cannot be read: %1.</source>
        <translation>Der Code dieses Bons lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>Scan it again, or type the receipt's number.</source>
        <translation>Noch einmal scannen oder die Bonnummer eintippen.</translation>
    </message>
    <message>
        <source>The key that signs receipts cannot be kept (%1).</source>
        <translation>Der Schlüssel, der Bons signiert, lässt sich nicht ablegen (%1).</translation>
    </message>
    <message>
        <source>Free space on the disk and let only the till write to its folder.</source>
        <translation>Platz auf der Festplatte schaffen und nur die Kasse in ihren Ordner schreiben lassen.</translation>
    </message>
    <message>
        <source>%1 is no tax number of %2: its check digit says otherwise.</source>
        <translation>%1 ist keine Steuernummer (%2): Die Prüfziffer passt nicht.</translation>
    </message>
    <message>
        <source>Compare it with the customer's papers, or leave it empty.</source>
        <translation>Mit den Papieren des Kunden vergleichen oder leer lassen.</translation>
    </message>
    <message>
        <source>The helper process for this work ended by itself (status %1).</source>
        <translation>Der Hilfsprozess für diese Arbeit hat sich von selbst beendet (Status %1).</translation>
    </message>
    <message>
        <source>Try again; if it happens again, free memory and disk space.</source>
        <translation>Noch einmal versuchen; geschieht es wieder, Arbeitsspeicher und Festplattenplatz freimachen.</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>Die Arbeit wurde angehalten.</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Neu starten, wann Sie möchten.</translation>
    </message>
    <message>
        <source>No helper process could be started (%1).</source>
        <translation>Es ließ sich kein Hilfsprozess starten (%1).</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Andere Programme schließen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>A price cannot be lowered by more than 100 %.</source>
        <translation>Ein Preis lässt sich um höchstens 100 % senken.</translation>
    </message>
    <message>
        <source>A margin is less than 100 %.</source>
        <translation>Eine Marge ist kleiner als 100 %.</translation>
    </message>
    <message>
        <source>Not a percentage.</source>
        <translation>Kein gültiger Prozentsatz.</translation>
    </message>
    <message>
        <source>Choose Lower instead of a minus.</source>
        <translation>Statt eines Minus „Senken“ wählen.</translation>
    </message>
    <message>
        <source>That is more than 10,000 %.</source>
        <translation>Das ist mehr als 10.000 %.</translation>
    </message>
    <message>
        <source>Use digits, as in 5 or 2.5.</source>
        <translation>Ziffern verwenden, z. B. 5 oder 2,5.</translation>
    </message>
    <message>
        <source>No such tax class.</source>
        <translation>Steuerklasse unbekannt.</translation>
    </message>
    <message>
        <source>Use one of %1.</source>
        <translation>Eine von diesen verwenden: %1.</translation>
    </message>
    <message>
        <source>Set taxes up first.</source>
        <translation>Zuerst die Steuern einrichten.</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>Das ist zu lang.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>An item needs a name.</source>
        <translation>Ein Artikel braucht einen Namen.</translation>
    </message>
    <message>
        <source>Type one, or press Esc to keep the old one.</source>
        <translation>Einen eingeben oder Esc drücken, um den alten zu behalten.</translation>
    </message>
    <message>
        <source>A price is not negative.</source>
        <translation>Ein Preis ist nicht negativ.</translation>
    </message>
    <message>
        <source>That price is too big.</source>
        <translation>Dieser Preis ist zu hoch.</translation>
    </message>
    <message>
        <source>Not a quantity.</source>
        <translation>Keine gültige Menge.</translation>
    </message>
    <message>
        <source>At most three decimals.</source>
        <translation>Höchstens drei Nachkommastellen.</translation>
    </message>
    <message>
        <source>The smallest quantity is more than nothing.</source>
        <translation>Die kleinste Menge ist mehr als null.</translation>
    </message>
    <message>
        <source>1 for pieces, 0.001 for what is weighed.</source>
        <translation>1 für Stücke, 0,001 für Gewogenes.</translation>
    </message>
    <message>
        <source>Not a price.</source>
        <translation>Kein gültiger Preis.</translation>
    </message>
    <message>
        <source>Use digits, as in %1.</source>
        <translation>Ziffern verwenden, z. B. %1.</translation>
    </message>
    <message>
        <source>Use digits, as in 6 or 0.5.</source>
        <translation>Ziffern verwenden, z. B. 6 oder 0,5.</translation>
    </message>
    <message>
        <source>The catalog was built anew since these items were chosen.</source>
        <translation>Der Katalog wurde neu aufgebaut, seit diese Artikel gewählt wurden.</translation>
    </message>
    <message>
        <source>A code is missing.</source>
        <translation>Ein Code fehlt.</translation>
    </message>
    <message>
        <source>Scan it, or empty the line.</source>
        <translation>Scannen oder die Zeile leeren.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>Nichts wurde erstellt.</translation>
    </message>
    <message>
        <source>Free space on the disk, then try again.</source>
        <translation>Platz auf der Festplatte schaffen, dann noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>orders</name>
    <message>
        <source>Orders</source>
        <translation>Belege</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Settings</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Name des Ladens</translation>
    </message>
    <message>
        <source>Address on receipts</source>
        <translation>Anschrift auf Bons</translation>
    </message>
    <message>
        <source>Tax number on receipts</source>
        <translation>Steuernummer auf Bons</translation>
    </message>
    <message>
        <source>Store code on receipts</source>
        <translation>Filialkürzel auf Bons</translation>
    </message>
    <message>
        <source>Register code on receipts</source>
        <translation>Kassenkürzel auf Bons</translation>
    </message>
    <message>
        <source>Country of the shop</source>
        <translation>Land des Ladens</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Language of the screens, and of papers that have none of their own</source>
        <translation>Sprache der Bildschirme und der Papiere ohne eigene Sprache</translation>
    </message>
    <message>
        <source>Time zone; empty for the machine's</source>
        <translation>Zeitzone; leer für die des Computers</translation>
    </message>
    <message>
        <source>How taxes are rounded</source>
        <translation>Wie Steuern gerundet werden</translation>
    </message>
    <message>
        <source>Prices include tax</source>
        <translation>Preise enthalten Steuer</translation>
    </message>
    <message>
        <source>Taxes of each tax class</source>
        <translation>Steuern jeder Steuerklasse</translation>
    </message>
    <message>
        <source>What stands beside the cart: tiles, or the wide list</source>
        <translation>Was neben dem Warenkorb steht: Kacheln oder die breite Liste</translation>
    </message>
    <message>
        <source>Quick keys: pages of items the shop puts first</source>
        <translation>Schnelltasten: Seiten mit Artikeln, die der Laden nach vorn stellt</translation>
    </message>
    <message>
        <source>Keys of the till that were changed</source>
        <translation>Geänderte Tasten der Kasse</translation>
    </message>
    <message>
        <source>Sounds for scans and money</source>
        <translation>Töne für Scans und Geld</translation>
    </message>
    <message>
        <source>Scanners of this till, as measured</source>
        <translation>Scanner dieser Kasse, wie gemessen</translation>
    </message>
    <message>
        <source>Keyboard on the screen: auto for touches, always for a mouse too, never</source>
        <translation>Tastatur auf dem Bildschirm: auto für Berührungen, always auch für die Maus, never nie</translation>
    </message>
    <message>
        <source>Top row of the number pad</source>
        <translation>Oberste Reihe des Zahlenblocks</translation>
    </message>
    <message>
        <source>Whether a card payment is taken only with the reference of its slip</source>
        <translation>Ob eine Kartenzahlung nur mit der Referenz ihres Belegs angenommen wird</translation>
    </message>
    <message>
        <source>Notes offered for cash; empty for those of the currency</source>
        <translation>Angebotene Geldscheine; leer für die der Währung</translation>
    </message>
    <message>
        <source>Reasons for a discount</source>
        <translation>Gründe für Rabatt</translation>
    </message>
    <message>
        <source>Reasons for another price</source>
        <translation>Gründe für anderen Preis</translation>
    </message>
    <message>
        <source>Reasons for giving back</source>
        <translation>Gründe für Rückgaben</translation>
    </message>
    <message>
        <source>Other tenders taken</source>
        <translation>Weitere angenommene Zahlungsarten</translation>
    </message>
    <message>
        <source>When more is sold than is on hand: warn, ask or block</source>
        <translation>Wenn mehr verkauft wird, als da ist: warnen, fragen oder sperren</translation>
    </message>
    <message>
        <source>Margin in percent under which a price is warned of</source>
        <translation>Marge in Prozent, unter der gewarnt wird</translation>
    </message>
    <message>
        <source>Words above the goods on receipts</source>
        <translation>Text über der Ware auf Bons</translation>
    </message>
    <message>
        <source>Closing words on receipts</source>
        <translation>Schlusstext auf Bons</translation>
    </message>
    <message>
        <source>Logo on receipts</source>
        <translation>Logo auf Bons</translation>
    </message>
    <message>
        <source>Language of papers; empty for that of the screens</source>
        <translation>Sprache der Papiere; leer für die der Bildschirme</translation>
    </message>
    <message>
        <source>When a receipt is printed</source>
        <translation>Wann ein Bon gedruckt wird</translation>
    </message>
    <message>
        <source>Receipt printer: tcp:HOST:PORT, usb:VID:PID, serial:DEVICE:BAUD, cups:QUEUE, file:PATH, pdf:FOLDER or none</source>
        <translation>Bondrucker: tcp:HOST:PORT, usb:VID:PID, serial:DEVICE:BAUD, cups:QUEUE, file:PATH, pdf:FOLDER oder none</translation>
    </message>
    <message>
        <source>Dots across the paper: 576 for 80 mm, 384 for 58 mm</source>
        <translation>Punkte quer über das Papier: 576 für 80 mm, 384 für 58 mm</translation>
    </message>
    <message>
        <source>A cash drawer hangs on the printer</source>
        <translation>Eine Kassenschublade hängt am Drucker</translation>
    </message>
    <message>
        <source>Pin of the printer's socket that opens the drawer: 2 or 5</source>
        <translation>Pin der Druckerbuchse, der die Schublade öffnet: 2 oder 5</translation>
    </message>
    <message>
        <source>Paper of invoices</source>
        <translation>Papier für Rechnungen</translation>
    </message>
    <message>
        <source>Printer of invoices: cups:QUEUE, pdf:FOLDER or none</source>
        <translation>Drucker für Rechnungen: cups:QUEUE, pdf:FOLDER oder none</translation>
    </message>
    <message>
        <source>Legal name on invoices, if another</source>
        <translation>Firmenname auf Rechnungen, wenn anders</translation>
    </message>
    <message>
        <source>Company register and number on invoices</source>
        <translation>Handelsregister und Nummer auf Rechnungen</translation>
    </message>
    <message>
        <source>Telephone on invoices</source>
        <translation>Telefon auf Rechnungen</translation>
    </message>
    <message>
        <source>E-mail on invoices</source>
        <translation>E-Mail auf Rechnungen</translation>
    </message>
    <message>
        <source>Reason for no tax, on invoices without tax</source>
        <translation>Grund für fehlende Steuer, auf Rechnungen ohne Steuer</translation>
    </message>
    <message>
        <source>Closing words on invoices</source>
        <translation>Schlusstext auf Rechnungen</translation>
    </message>
    <message>
        <source>Where copies are kept; empty for in its own folder</source>
        <translation>Wo Kopien liegen; leer für im eigenen Ordner</translation>
    </message>
    <message>
        <source>Make a checked copy every hour</source>
        <translation>Stündlich eine geprüfte Kopie machen</translation>
    </message>
</context>
<context>
    <name>stock</name>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
</context>
<context>
    <name>tasks</name>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
</context>
</TS>
