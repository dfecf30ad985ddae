<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name />
    <message numerus="yes">
        <source>%s in %n items</source>
        <translation>
            <numerusform>%s in one item</numerusform>
            <numerusform>%s in %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n changes</source>
        <translation>
            <numerusform>Save %n change</numerusform>
            <numerusform>Save %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save or drop this first, then change the %n chosen together.</source>
        <translation>
            <numerusform>Save or drop this first, then change the %n chosen.</numerusform>
            <numerusform>Save or drop this first, then change the %n chosen together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose all %n</source>
        <translation>
            <numerusform>Choose all %n</numerusform>
            <numerusform>Choose all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n</source>
        <translation>
            <numerusform>Change %n</numerusform>
            <numerusform>Change %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n prices</source>
        <translation>
            <numerusform>Change %n price</numerusform>
            <numerusform>Change %n prices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n items</source>
        <translation>
            <numerusform>Change %n item</numerusform>
            <numerusform>Change %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking through %n items…</source>
        <translation>
            <numerusform>Looking through %n item…</numerusform>
            <numerusform>Looking through %n items…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n items</source>
        <translation>
            <numerusform>Import %n item</numerusform>
            <numerusform>Import %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items without a price wait, not sold, until they have one. You can undo it all.</source>
        <translation>
            <numerusform>%n item without a price waits, not sold, until it has one. You can undo it all.</numerusform>
            <numerusform>%n items without a price wait, not sold, until they have one. You can undo it all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they are</source>
        <translation>
            <numerusform>%n as it is</numerusform>
            <numerusform>%n as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows refused</source>
        <translation>
            <numerusform>%n row refused</numerusform>
            <numerusform>%n rows refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>about %n s left</numerusform>
            <numerusform>about %n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>about %n min left</numerusform>
            <numerusform>about %n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opening stocks</source>
        <translation>
            <numerusform>%n opening stock</numerusform>
            <numerusform>%n opening stocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items wait for their price, not sold</source>
        <translation>
            <numerusform>%n item waits for its price, not sold</numerusform>
            <numerusform>%n items wait for their price, not sold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are as they were</source>
        <translation>
            <numerusform>%n item is as it was</numerusform>
            <numerusform>%n items are as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n items</source>
        <translation>
            <numerusform>Taken back: %n item</numerusform>
            <numerusform>Taken back: %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items had sold or moved since: they stay in the list and are not sold</source>
        <translation>
            <numerusform>%n item had sold or moved since: it stays in the list and is not sold</numerusform>
            <numerusform>%n items had sold or moved since: they stay in the list and are not sold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields were changed since and left so</source>
        <translation>
            <numerusform>%n field was changed since and left so</numerusform>
            <numerusform>%n fields were changed since and left so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variants</source>
        <translation>
            <numerusform>%n variant</numerusform>
            <numerusform>%n variants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are changed</source>
        <translation>
            <numerusform>%n item is changed</numerusform>
            <numerusform>%n items are changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back in %n items</source>
        <translation>
            <numerusform>Taken back in %n item</numerusform>
            <numerusform>Taken back in %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields stay as they were changed since</source>
        <translation>
            <numerusform>%n field stays as it was changed since</numerusform>
            <numerusform>%n fields stay as they were changed since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells were not pasted</source>
        <translation>
            <numerusform>%n cell was not pasted</numerusform>
            <numerusform>%n cells were not pasted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n rows can be pasted at once. Nothing was pasted.</source>
        <translation>
            <numerusform>At most %n row can be pasted at once. Nothing was pasted.</numerusform>
            <numerusform>At most %n rows can be pasted at once. Nothing was pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%a of %n items</source>
        <translation>
            <numerusform>%a of %n item</numerusform>
            <numerusform>%a of %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%s and %n more</source>
        <translation>
            <numerusform>%s and %n more</numerusform>
            <numerusform>%s and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items have no cost</source>
        <translation>
            <numerusform>%n item has no cost</numerusform>
            <numerusform>%n items have no cost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scans wait</source>
        <translation>
            <numerusform>%n scan waits</numerusform>
            <numerusform>%n scans wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sales are parked.</source>
        <translation>
            <numerusform>%n sale is parked.</numerusform>
            <numerusform>%n sales are parked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parked %n</source>
        <translation>
            <numerusform>Parked %n</numerusform>
            <numerusform>Parked %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more above</source>
        <translation>
            <numerusform>%n more above</numerusform>
            <numerusform>%n more above</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found. Enter adds the first, ↓ chooses.</source>
        <translation>
            <numerusform>%n found. Enter adds it.</numerusform>
            <numerusform>%n found. Enter adds the first, ↓ chooses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown, type on for more. Enter adds the first, ↓ chooses.</source>
        <translation>
            <numerusform>%n shown, type on for more. Enter adds the first, ↓ chooses.</numerusform>
            <numerusform>%n shown, type on for more. Enter adds the first, ↓ chooses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found. Enter looks for the code, ↓ chooses.</source>
        <translation>
            <numerusform>%n found. Enter looks for the code, ↓ chooses.</numerusform>
            <numerusform>%n found. Enter looks for the code, ↓ chooses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces are missing: bring the items in from a file again.</source>
        <translation>
            <numerusform>%n piece is missing: bring the items in from a file again.</numerusform>
            <numerusform>%n pieces are missing: bring the items in from a file again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The disk is nearly full: %n MB are left.</source>
        <translation>
            <numerusform>The disk is nearly full: %n MB is left.</numerusform>
            <numerusform>The disk is nearly full: %n MB are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Received in %n payments</source>
        <translation>
            <numerusform>Received in %n payment</numerusform>
            <numerusform>Received in %n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split evenly by %n</source>
        <translation>
            <numerusform>Split evenly by %n</numerusform>
            <numerusform>Split evenly by %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Total, %n lines</source>
        <translation>
            <numerusform>Total, %n line</numerusform>
            <numerusform>Total, %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items wait for a price, or were taken off sale.</source>
        <translation>
            <numerusform>%n item waits for a price, or was taken off sale.</numerusform>
            <numerusform>%n items wait for a price, or were taken off sale.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min old</source>
        <translation>
            <numerusform>%n min old</numerusform>
            <numerusform>%n min old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h old</source>
        <translation>
            <numerusform>%n h old</numerusform>
            <numerusform>%n h old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n to send</numerusform>
            <numerusform>%n to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to compare</source>
        <translation>
            <numerusform>%n to compare</numerusform>
            <numerusform>%n to compare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records wait to be sent.</source>
        <translation>
            <numerusform>%n record waits to be sent.</numerusform>
            <numerusform>%n records wait to be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are not compared with the hub yet.</source>
        <translation>
            <numerusform>%n record is not compared with the hub yet.</numerusform>
            <numerusform>%n records are not compared with the hub yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine is %n min behind the hub's.</source>
        <translation>
            <numerusform>The clock of this machine is %n min behind the hub's.</numerusform>
            <numerusform>The clock of this machine is %n min behind the hub's.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine is %n min ahead of the hub's.</source>
        <translation>
            <numerusform>The clock of this machine is %n min ahead of the hub's.</numerusform>
            <numerusform>The clock of this machine is %n min ahead of the hub's.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n minutes behind what is already recorded.</source>
        <translation>
            <numerusform>The clock is %n minute behind what is already recorded.</numerusform>
            <numerusform>The clock is %n minutes behind what is already recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2, %n cores</source>
        <translation>
            <numerusform>%1 %2, %n core</numerusform>
            <numerusform>%1 %2, %n cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Post %n counted</source>
        <translation>
            <numerusform>Post %n counted</numerusform>
            <numerusform>Post %n counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items were sold while they were being counted, so their counts are not sure.</source>
        <translation>
            <numerusform>%n item was sold while it was being counted, so its count is not sure.</numerusform>
            <numerusform>%n items were sold while they were being counted, so their counts are not sure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Count %n again</source>
        <translation>
            <numerusform>Count it again</numerusform>
            <numerusform>Count %n again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Say that none is there of the %n items nobody has counted?</source>
        <translation>
            <numerusform>Say that none is there of the item nobody has counted?</numerusform>
            <numerusform>Say that none is there of the %n items nobody has counted?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %s counted items differ,</source>
        <translation>
            <numerusform>%n of %s counted items differs,</numerusform>
            <numerusform>%n of %s counted items differ,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n of unknown cost</source>
        <translation>
            <numerusform>without %n of unknown cost</numerusform>
            <numerusform>without %n of unknown cost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n counted items match</source>
        <translation>
            <numerusform>The counted item matches</numerusform>
            <numerusform>All %n counted items match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Post %n items</source>
        <translation>
            <numerusform>Post %n item</numerusform>
            <numerusform>Post %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen items</source>
        <translation>
            <numerusform>%n chosen item</numerusform>
            <numerusform>%n chosen items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counts</source>
        <translation>
            <numerusform>%n count</numerusform>
            <numerusform>%n counts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Received %n items</source>
        <translation>
            <numerusform>Received %n item</numerusform>
            <numerusform>Received %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scans</source>
        <translation>
            <numerusform>%n scan</numerusform>
            <numerusform>%n scans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records at the hub</source>
        <translation>
            <numerusform>%n record at the hub</numerusform>
            <numerusform>%n records at the hub</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait here</source>
        <translation>
            <numerusform>%n waits here</numerusform>
            <numerusform>%n wait here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation>
            <numerusform>%n set aside</numerusform>
            <numerusform>%n set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside for somebody</source>
        <translation>
            <numerusform>%n set aside for somebody</numerusform>
            <numerusform>%n set aside for somebody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sales</source>
        <translation>
            <numerusform>%n sale</numerusform>
            <numerusform>%n sales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refunds</source>
        <translation>
            <numerusform>%n refund</numerusform>
            <numerusform>%n refunds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voided sales</source>
        <translation>
            <numerusform>%n voided sale</numerusform>
            <numerusform>%n voided sales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoices</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of items</source>
        <translation>
            <numerusform>%n change of items</numerusform>
            <numerusform>%n changes of items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported lists</source>
        <translation>
            <numerusform>%n imported list</numerusform>
            <numerusform>%n imported lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n movements of stock</source>
        <translation>
            <numerusform>%n movement of stock</numerusform>
            <numerusform>%n movements of stock</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counts of stock</source>
        <translation>
            <numerusform>%n count of stock</numerusform>
            <numerusform>%n counts of stock</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n movements of cash</source>
        <translation>
            <numerusform>%n movement of cash</numerusform>
            <numerusform>%n movements of cash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts opened or closed</source>
        <translation>
            <numerusform>%n shift opened or closed</numerusform>
            <numerusform>%n shifts opened or closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n openings of the drawer</source>
        <translation>
            <numerusform>%n opening of the drawer</numerusform>
            <numerusform>%n openings of the drawer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps of card payments</source>
        <translation>
            <numerusform>%n step of card payments</numerusform>
            <numerusform>%n steps of card payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of customers</source>
        <translation>
            <numerusform>%n change of customers</numerusform>
            <numerusform>%n changes of customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of settings</source>
        <translation>
            <numerusform>%n change of settings</numerusform>
            <numerusform>%n changes of settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes of the till itself</source>
        <translation>
            <numerusform>%n note of the till itself</numerusform>
            <numerusform>%n notes of the till itself</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n sales of today are at the hub</source>
        <translation>
            <numerusform>The one sale of today is at the hub</numerusform>
            <numerusform>All %n sales of today are at the hub</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%d of %n sales of today are at the hub</source>
        <translation>
            <numerusform>%d of %n sale of today is at the hub</numerusform>
            <numerusform>%d of %n sales of today are at the hub</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sales are there only beside another record with the same id.</source>
        <translation>
            <numerusform>%n sale is there only beside another record with the same id.</numerusform>
            <numerusform>%n sales are there only beside another record with the same id.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n s.</source>
        <translation>
            <numerusform>Next try in %n s.</numerusform>
            <numerusform>Next try in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hub takes %d of %n items out of the catalog at once.</source>
        <translation>
            <numerusform>The hub takes %d of %n item out of the catalog at once.</numerusform>
            <numerusform>The hub takes %d of %n items out of the catalog at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records written to %s</source>
        <translation>
            <numerusform>%n record written to %s</numerusform>
            <numerusform>%n records written to %s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are not compared with the hub yet</source>
        <translation>
            <numerusform>%n record is not compared with the hub yet</numerusform>
            <numerusform>%n records are not compared with the hub yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records wait to be sent</source>
        <translation>
            <numerusform>%n record waits to be sent</numerusform>
            <numerusform>%n records wait to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more items</source>
        <translation>
            <numerusform>%n more item</numerusform>
            <numerusform>%n more items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
</context>
</TS>
