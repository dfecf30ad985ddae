"""The GS1 application identifiers as data: what follows each, and what it may or must stand beside.

Written from the GS1 General Specifications, sections 3.2 to 3.9 and 4.13 (associations), and the GS1 Digital Link
URI syntax standard, section 4 (keys and qualifiers); checked against the GS1 Barcode Syntax Dictionary. One line an
identifier or group of like ones:

    identifiers | content | rules | title

- identifiers: ``311-316:5`` is 3110 to 3165 by its last digit 0 to 5; ``11,13`` lists.
- content: parts in order. ``n6`` six digits, ``x1-20`` one to twenty characters of set 82, ``y`` set 39, ``z`` base64;
  ``?`` at the end: may be left out. ``.rule`` names a content rule of gs1_lint.
- rules: ``fixed`` needs no FNC1 after it; ``link`` may be a query attribute of a Digital Link; ``key`` begins one,
  ``key=22,10,21|235`` with qualifiers in this order or that; ``with=01,02`` needs one of these (``+``: together);
  ``not=03`` excludes; ``n`` in an identifier stands for any digit.
"""

TABLE = """
00 | n18.csum.gcppos2 | fixed link key | SSCC
01 | n14.csum.gcppos2 | fixed link key=22,10,21|235 not=255,37 | GTIN
02 | n14.csum.gcppos2 | fixed link with=37 not=01,03 | CONTENT
03 | n14.csum.gcppos2 | fixed not=01,02,37,235 | MTO GTIN
10 | x1-20 | link with=01,02,03,8006,8026 | BATCH/LOT
11 | n6.yymmd0 | fixed link with=01,02,03,8006,8026 | PROD DATE
12 | n6.yymmd0 | fixed link with=8020 | DUE DATE
13 | n6.yymmd0 | fixed link with=01,02,03,8006,8026 | PACK DATE
15 | n6.yymmd0 | fixed link with=01,02,03,8006,8026 | BEST BEFORE or BEST BY
16 | n6.yymmd0 | fixed link with=01,02,03,8006,8026 | SELL BY
17 | n6.yymmd0 | fixed link with=01,02,03,255,8006,8026 | USE BY OR EXPIRY
20 | n2 | fixed link with=01,02,03,8006,8026 | VARIANT
21 | x1-20 | with=01,03,8006 not=235 | SERIAL
22 | x1-20 | with=01 | CPV
235 | x1-28 | with=01 | TPX
240 | x1-30 | link with=01,02,03,8006,8026 | ADDITIONAL ID
241 | x1-30 | link with=01,02,03,8006,8026 | CUST. PART No.
242 | n1-6 | link with=01,02,8006,8026 | MTO VARIANT
243 | x1-20 | link with=01,03 | PCN
250 | x1-30 | link with=01+21,03+21,8006+21 | SECONDARY SERIAL
251 | x1-30 | link with=01,03,8006 | REF. TO SOURCE
253 | n13.csum.gcppos1 x1-17? | link key | GDTI
254 | x1-20 | with=414 | GLN EXTENSION COMPONENT
255 | n13.csum.gcppos1 n1-12? | link key not=01,02,415,8006,8020,8026 | GCN
30 | n1-8 | link with=01,02 | VAR. COUNT
310:5 | n6 | fixed link with=01,02 not=self | NET WEIGHT (kg)
311-316:5 | n6 | fixed link with=01,02 not=self | NET MEASURE (metric)
320:5 | n6 | fixed link with=01,02 not=self | NET WEIGHT (lb)
321-329,350-352,356,357,360,361,364-366:5 | n6 | fixed link with=01,02 not=self | NET MEASURE (other)
330-336,340-349,353-355,362,363,367-369:5 | n6 | fixed link with=00,01 not=self | LOGISTIC MEASURE
337:5 | n6 | fixed link with=01 not=self | KG PER m2
37 | n1-8 | link with=00+02,00+8026 | COUNT
390:9 | n1-15 | link with=255,8020 not=self,391n,394n,8111 | AMOUNT
391:9 | n3.iso4217 n1-15 | link with=8020 not=self | AMOUNT
392:9 | n1-15 | link with=01+30,01+31nn,01+32nn,01+35nn,01+36nn not=self,393n | PRICE
393:9 | n3.iso4217 n1-15 | link with=30,31nn,32nn,35nn,36nn not=self | PRICE
394:3 | n4 | link with=255 not=self,8111 | PRCNT OFF
395:5 | n6 | link with=30,31nn,32nn,35nn,36nn not=self,392n,393n,8005 | PRICE/UoM
400 | x1-30 | link | ORDER NUMBER
401 | x1-30.gcppos1 | link key | GINC
402 | n17.csum.gcppos1 | link key | GSIN
403 | x1-30 | link with=00 | ROUTE
410-413,416 | n13.csum.gcppos1 | fixed link | GLN OF A PARTY OR PLACE
414 | n13.csum.gcppos1 | fixed link key=254|7040 | LOC No.
415 | n13.csum.gcppos1 | fixed link key=8020 with=8020 | PAY TO
417 | n13.csum.gcppos1 | fixed link key=7040 | PARTY
420 | x1-20 | link not=421 | SHIP TO POST
421 | n3.iso3166 x1-9 | link not=4307 | SHIP TO POST
422 | n3.iso3166 | link with=01,02,03,8006,8026 not=426 | ORIGIN
423,425 | n3.iso3166 n3.iso3166? n3.iso3166? n3.iso3166? n3.iso3166? | link with=01,02,03 not=426 | COUNTRIES OF PROCESS
424 | n3.iso3166 | link with=01,02,03 not=426 | COUNTRY - PROCESS
426 | n3.iso3166 | link with=01,02,03 | COUNTRY - FULL PROCESS
427 | x1-3 | link with=01+422,02+422,03+422 | ORIGIN SUBDIVISION
4300,4301,4310,4311 | x1-35.pcenc | link with=00 | NAME
4302,4304-4306,4312,4314-4316 | x1-70.pcenc | link with=00 | ADDRESS
4303 | x1-70.pcenc | link with=4302 | SHIP TO ADD2
4313 | x1-70.pcenc | link with=4312 | RTN TO ADD2
4307,4317 | x2.iso3166alpha2 | link with=00 | COUNTRY
4308,4319 | x1-30 | link with=00 | PHONE
4309 | n10.latitude n10.longitude | link with=00 | SHIP TO GEO
4318 | x1-20 | link with=00 | RTN TO POST
4320 | x1-35.pcenc | link with=00 | SRV DESCRIPTION
4321-4323 | n1.yesno | link with=00 | HANDLING FLAG
4324,4325 | n6.yymmd0 n4.hhmi9999 | link with=00 | DELIVERY TIME
4326 | n6.yymmdd | link with=00 | REL DATE
4330 | n6 x1.hyphen? | link with=00 not=4331 | MAX TEMP F.
4331 | n6 x1.hyphen? | link with=00 not=4330 | MAX TEMP C.
4332 | n6 x1.hyphen? | link with=00 not=4333 | MIN TEMP F.
4333 | n6 x1.hyphen? | link with=00 not=4332 | MIN TEMP C.
7001 | n13 | link with=01,02,8006,8026 | NSN
7002 | x1-30 | link with=01,02 | MEAT CUT
7003 | n6.yymmdd n4.hhmi | link with=01,02,03 | EXPIRY TIME
7004 | n1-4 | link with=01+10,03+10 | ACTIVE POTENCY
7005 | x1-12 | link with=01,02 | CATCH AREA
7006 | n6.yymmdd | link with=01,02 | FIRST FREEZE DATE
7007 | n6.yymmdd n6.yymmdd? | link with=01,02 | HARVEST DATE
7008 | x1-3 | link with=01,02 | AQUATIC SPECIES
7009 | x1-10 | link with=01,02 | FISHING GEAR TYPE
7010 | x1-2 | link with=01,02,03 | PROD METHOD
7011 | n6.yymmdd n4.hhmi? | link with=01,02,03 | TEST BY DATE
7020 | x1-20 | link with=01+416,03+416,8006+416 | REFURB LOT
7021 | x1-20 | link with=01,03,8006 | FUNC STAT
7022 | x1-20 | link with=01+7021,03+7021,8006+7021 | REV STAT
7023 | x1-30.gcppos1 | link | GIAI - ASSEMBLY
7030-7039 | n3.iso3166999 x1-27 | link with=01,02 | PROCESSOR
7040 | n1 x1 x1 x1.importeridx | | UIC+EXT
7041 | x1-4.packagetype | with=00 | UFRGT UNIT TYPE
710-717 | x1-20 | link with=01 | NHRN
7230-7239 | x2 x1-28 | link with=01,8004 | CERT
7240 | x1-20 | link with=01,8006 not=03 | PROTOCOL
7241 | n2.mediatype | link with=8017,8018 | AIDC MEDIA TYPE
7242 | x1-25 | link with=8017,8018 | VCN
7250 | n8.yyyymmdd | link with=8018 not=7251 | DOB
7251 | n8.yyyymmdd n4.hhmi | link with=8018 not=7250 | DOB TIME
7252 | n1.iso5218 | link with=8018 | BIO SEX
7253,7254 | x1-40.pcenc | link with=8017,8018 not=7256,7259 | NAME OF A PERSON
7255 | x1-10 | link with=8017,8018 not=7256,7259 | SUFFIX
7256 | x1-90.pcenc | link with=8017,8018 | FULL NAME
7257 | x1-70.pcenc | link with=8018 | PERSON ADDR
7258 | x3.posinseqslash | link with=8018+7259 | BIRTH SEQUENCE
7259 | x1-40.pcenc | link with=8018 not=7256 | BABY
8001 | n4.nonzero n5.nonzero n3.nonzero n1.winding n1 | link with=01 | DIMENSIONS
8002 | x1-20 | link | CMT No.
8003 | n1.zero n13.csum.gcppos1 x1-16? | link key | GRAI
8004 | x1-30.gcppos1 | link key=7040 | GIAI
8005 | n6 | link with=01,02 | PRICE PER UNIT
8006 | n14.csum.gcppos2 n4.pieceoftotal | link key=22,10,21 not=01,03,37 | ITIP
8007 | x1-34.iban | link with=415 | IBAN
8008 | n6.yymmdd n2.hh n2.mi? n2.ss? | link with=01,02,03 | PROD TIME
8009 | x1-50 | link with=00,01,03 | OPTSEN
8010 | y1-30.gcppos1 | link key=8011 | CPID
8011 | n1-12.nozeroprefix | with=8010 | CPID SERIAL
8012 | x1-20 | link with=01,03,8006 | VERSION
8013 | x1-25.csumalpha.gcppos1 | link key | GMN
8014 | x1-25.csumalpha.gcppos1.hasnondigit | with=01 | MUDI
8017 | n18.csum.gcppos1 | link key=8019 not=8018 | GSRN - PROVIDER
8018 | n18.csum.gcppos1 | link key=8019 not=8017 | GSRN - RECIPIENT
8019 | n1-10 | with=8017,8018 | SRIN
8020 | x1-25 | with=415 | REF No.
8026 | n14.csum.gcppos2 n4.pieceoftotal | link with=37 not=02,03,8006 | ITIP CONTENT
8030 | z1-90 | with=00,01+21,03+21,253,255,8003,8004,8006+21,8010+8011,8017,8018 | DIGSIG
8040 | n15 | with=01+21 | IMEI
8041 | n15 | with=01+21+8040 | IMEI2
8042 | n32 | with=01+21+8040 | ESIM
8043 | n18 n1-2? | with=01+21+8040 | PSIM
8110 | x1-70.couponcode | | COUPON
8111 | n4 | link with=255 | POINTS
8112 | x1-70.couponposoffer | | POSITIVE OFFER
8200 | x1-70 | with=01 | PRODUCT URL
90 | x1-30 | link | INTERNAL
91-99 | x1-90 | link | INTERNAL
"""
