<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name />
    <message>
        <source>New price</source>
        <translation>السعر الجديد</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>آخر حركة</translation>
    </message>
    <message>
        <source>Own code</source>
        <translation>الرمز الداخلي</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>الماركة</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>صنف</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>الهامش</translation>
    </message>
    <message>
        <source>Sold %s</source>
        <translation>يباع %s</translation>
    </message>
    <message>
        <source>Not saved yet. Before: %s</source>
        <translation>لم يُحفظ بعد. كان: ⁨%s⁩</translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation>ليس للبيع</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Running low</source>
        <translation>رصيد منخفض</translation>
    </message>
    <message>
        <source>Last moved %s</source>
        <translation>آخر حركة ⁨%s⁩</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>يُحفظ كما هو</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>مُخمَّن</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>كالمرة السابقة</translation>
    </message>
    <message>
        <source>Checking every row</source>
        <translation>جارٍ فحص كل الصفوف</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>غير جاهز بعد</translation>
    </message>
    <message>
        <source>Say what the columns are first.</source>
        <translation>حدّد معنى الأعمدة أولًا.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>جارٍ التراجع</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>لا يوجد ما يُستورد.</translation>
    </message>
    <message>
        <source>Look at the rows that are refused.</source>
        <translation>راجع الصفوف المرفوضة.</translation>
    </message>
    <message>
        <source>Nothing is changed yet, and you can undo it afterwards.</source>
        <translation>لم يتغير شيء بعد، ويمكنك التراجع لاحقًا.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>لا يوجد اسم</translation>
    </message>
    <message>
        <source>Neither SKU nor barcode</source>
        <translation>لا SKU ولا باركود</translation>
    </message>
    <message>
        <source>No handle</source>
        <translation>لا يوجد Handle</translation>
    </message>
    <message>
        <source>No variant</source>
        <translation>لا يوجد متغير</translation>
    </message>
    <message>
        <source>Not a price</source>
        <translation>ليس سعرًا</translation>
    </message>
    <message>
        <source>A price below 0</source>
        <translation>سعر أقل من 0</translation>
    </message>
    <message>
        <source>Thousands or decimals?</source>
        <translation>فاصل آلاف أم كسور؟</translation>
    </message>
    <message>
        <source>Not a barcode</source>
        <translation>ليس باركودًا</translation>
    </message>
    <message>
        <source>A spreadsheet cut the barcode</source>
        <translation>برنامج الجداول بتر الباركود</translation>
    </message>
    <message>
        <source>Not yes or no</source>
        <translation>ليست نعم ولا لا</translation>
    </message>
    <message>
        <source>Options cannot be read</source>
        <translation>تتعذر قراءة الخيارات</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>تتعذر قراءته</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>أطول من اللازم</translation>
    </message>
    <message>
        <source>More cells than headings</source>
        <translation>الخلايا أكثر من العناوين</translation>
    </message>
    <message>
        <source>A quote is not closed</source>
        <translation>علامة اقتباس غير مغلقة</translation>
    </message>
    <message>
        <source>The file ends here</source>
        <translation>الملف ينتهي هنا</translation>
    </message>
    <message>
        <source>A line too long to read</source>
        <translation>سطر أطول من أن يُقرأ</translation>
    </message>
    <message>
        <source>This item stands there twice</source>
        <translation>هذا الصنف مذكور مرتين</translation>
    </message>
    <message>
        <source>May not be so</source>
        <translation>لا يصح هكذا</translation>
    </message>
    <message>
        <source>Blanks taken out</source>
        <translation>حُذفت المسافات الزائدة</translation>
    </message>
    <message>
        <source>Hidden signs taken out</source>
        <translation>حُذفت محارف خفية</translation>
    </message>
    <message>
        <source>Web code made plain</source>
        <translation>حُوّلت رموز الويب إلى نص</translation>
    </message>
    <message>
        <source>Web tags taken out</source>
        <translation>حُذفت وسوم الويب</translation>
    </message>
    <message>
        <source>Broken letters mended</source>
        <translation>أُصلحت أحرف تالفة</translation>
    </message>
    <message>
        <source>UPC without its first 0</source>
        <translation>UPC دون الصفر الأول</translation>
    </message>
    <message>
        <source>Lost zeros put back</source>
        <translation>أُعيدت أصفار مفقودة</translation>
    </message>
    <message>
        <source>Decimals taken off a code</source>
        <translation>حُذفت كسور من رمز</translation>
    </message>
    <message>
        <source>Same SKU, other case</source>
        <translation>SKU نفسه بحالة أحرف أخرى</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>Same item as an earlier line</source>
        <translation>الصنف نفسه في سطر سابق</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>بلا سعر</translation>
    </message>
    <message>
        <source>Code of another item too</source>
        <translation>رمز يخص صنفًا آخر أيضًا</translation>
    </message>
    <message>
        <source>Check digit is wrong</source>
        <translation>رقم التحقق خاطئ</translation>
    </message>
    <message>
        <source>Unusual length of a barcode</source>
        <translation>طول باركود غير معتاد</translation>
    </message>
    <message>
        <source>No such tax class</source>
        <translation>لا توجد فئة ضريبية كهذه</translation>
    </message>
    <message>
        <source>Cost cannot be read</source>
        <translation>تتعذر قراءة التكلفة</translation>
    </message>
    <message>
        <source>On sale cannot be read</source>
        <translation>تتعذر قراءة حالة البيع</translation>
    </message>
    <message>
        <source>Name cut to 300 letters</source>
        <translation>قُصّ الاسم إلى 300 حرف</translation>
    </message>
    <message>
        <source>Cut, too long</source>
        <translation>قُصّ لطوله</translation>
    </message>
    <message>
        <source>Too many other columns</source>
        <translation>أعمدة أخرى أكثر من اللازم</translation>
    </message>
    <message>
        <source>Sale price with dates left out</source>
        <translation>أُهمل سعر عرض مؤقت بتواريخ</translation>
    </message>
    <message>
        <source>Only its variants are sold</source>
        <translation>تباع متغيراته فقط</translation>
    </message>
    <message>
        <source>A group, not sold itself</source>
        <translation>مجموعة لا تباع بذاتها</translation>
    </message>
    <message>
        <source>Sold elsewhere, not here</source>
        <translation>يباع في مكان آخر لا هنا</translation>
    </message>
    <message>
        <source>1,234 is 1 and a bit</source>
        <translation>1,234 تعني 1 وكسرًا</translation>
    </message>
    <message>
        <source>1,234 is a thousand</source>
        <translation>1,234 تعني أكثر من ألف</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>What and why</source>
        <translation>ماذا ولماذا</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>In the file, or before</source>
        <translation>في الملف أو من قبل</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>يصبح</translation>
    </message>
    <message>
        <source>What became of rows</source>
        <translation>مصير الصفوف</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>الصفوف الأولى</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>ابحث عن حقل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>الباركود</translation>
    </message>
    <message>
        <source>Tax class or rate</source>
        <translation>الفئة الضريبية أو النسبة</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>في المخزون</translation>
    </message>
    <message>
        <source>Low stock at</source>
        <translation>حد الطلب</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Sold by weight</source>
        <translation>يباع بالوزن</translation>
    </message>
    <message>
        <source>PLU</source>
        <translation>PLU</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>للبيع</translation>
    </message>
    <message>
        <source>Product of a variant</source>
        <translation>الصنف الأصلي للمتغير</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>أعمدة أخرى</translation>
    </message>
    <message>
        <source>Shopify export</source>
        <translation>تصدير Shopify</translation>
    </message>
    <message>
        <source>WooCommerce export</source>
        <translation>تصدير WooCommerce</translation>
    </message>
    <message>
        <source>Cashwrap export</source>
        <translation>تصدير Cashwrap</translation>
    </message>
    <message>
        <source>List of items</source>
        <translation>قائمة أصناف</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n بايت</numerusform>
            <numerusform>%n بايت</numerusform>
            <numerusform>%n بايت</numerusform>
            <numerusform>%n بايت</numerusform>
            <numerusform>%n بايت</numerusform>
            <numerusform>%n بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>commas</source>
        <translation>فواصل</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>فواصل منقوطة</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>علامات جدولة</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>خطوط رأسية</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفًا</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>الجديد: %n</numerusform>
            <numerusform>الجديد: %n</numerusform>
            <numerusform>الجديد: %n</numerusform>
            <numerusform>الجديد: %n</numerusform>
            <numerusform>الجديد: %n</numerusform>
            <numerusform>الجديد: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>المعدَّل: %n</numerusform>
            <numerusform>المعدَّل: %n</numerusform>
            <numerusform>المعدَّل: %n</numerusform>
            <numerusform>المعدَّل: %n</numerusform>
            <numerusform>المعدَّل: %n</numerusform>
            <numerusform>المعدَّل: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they are</source>
        <translation>
            <numerusform>كما هي: %n</numerusform>
            <numerusform>كما هو: %n</numerusform>
            <numerusform>كما هما: %n</numerusform>
            <numerusform>كما هي: %n</numerusform>
            <numerusform>كما هي: %n</numerusform>
            <numerusform>كما هي: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows refused</source>
        <translation>
            <numerusform>لم يُرفض أي صف</numerusform>
            <numerusform>رُفض صف واحد</numerusform>
            <numerusform>رُفض صفان</numerusform>
            <numerusform>رُفضت %n صفوف</numerusform>
            <numerusform>رُفض %n صفًا</numerusform>
            <numerusform>رُفض %n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>No items in it</source>
        <translation>لا أصناف فيه</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>مدموج</translation>
    </message>
    <message>
        <source>Cleaned up</source>
        <translation>منقَّح</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>بقيت ثوانٍ قليلة</translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>بقي نحو %n ث</numerusform>
            <numerusform>بقي نحو %n ث</numerusform>
            <numerusform>بقي نحو %n ث</numerusform>
            <numerusform>بقي نحو %n ث</numerusform>
            <numerusform>بقي نحو %n ث</numerusform>
            <numerusform>بقي نحو %n ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>بقي نحو %n د</numerusform>
            <numerusform>بقي نحو %n د</numerusform>
            <numerusform>بقي نحو %n د</numerusform>
            <numerusform>بقي نحو %n د</numerusform>
            <numerusform>بقي نحو %n د</numerusform>
            <numerusform>بقي نحو %n د</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping. Nothing is recorded.</source>
        <translation>جارٍ الإيقاف. لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>أوشك على الانتهاء</translation>
    </message>
    <message>
        <source>The items are in. The list is being made ready; scanned codes are found meanwhile.</source>
        <translation>دخلت الأصناف. يجري تجهيز القائمة، والرموز الممسوحة تُعرف في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Waiting for the product list</source>
        <translation>في انتظار قائمة الأصناف</translation>
    </message>
    <message>
        <source>Reading the file. Until it is read, nothing is recorded.</source>
        <translation>جارٍ قراءة الملف. لن يُسجَّل شيء قبل اكتمال قراءته.</translation>
    </message>
    <message>
        <source>Nothing had to change</source>
        <translation>لم يلزم أي تغيير</translation>
    </message>
    <message>
        <source>No items were taken in</source>
        <translation>لم يدخل أي صنف</translation>
    </message>
    <message numerus="yes">
        <source>%n opening stocks</source>
        <translation>
            <numerusform>0 رصيد افتتاحي</numerusform>
            <numerusform>رصيد افتتاحي واحد</numerusform>
            <numerusform>رصيدان افتتاحيان</numerusform>
            <numerusform>%n أرصدة افتتاحية</numerusform>
            <numerusform>%n رصيدًا افتتاحيًا</numerusform>
            <numerusform>%n رصيد افتتاحي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items wait for their price, not sold</source>
        <translation>
            <numerusform>لا صنف ينتظر سعره</numerusform>
            <numerusform>صنف واحد ينتظر سعره ولا يباع</numerusform>
            <numerusform>صنفان ينتظران سعريهما ولا يباعان</numerusform>
            <numerusform>%n أصناف تنتظر أسعارها ولا تباع</numerusform>
            <numerusform>%n صنفًا تنتظر أسعارها ولا تباع</numerusform>
            <numerusform>%n صنف تنتظر أسعارها ولا تباع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are as they were</source>
        <translation>
            <numerusform>لم يبقَ أي صنف كما كان</numerusform>
            <numerusform>صنف واحد بقي كما كان</numerusform>
            <numerusform>صنفان بقيا كما كانا</numerusform>
            <numerusform>%n أصناف بقيت كما كانت</numerusform>
            <numerusform>%n صنفًا بقيت كما كانت</numerusform>
            <numerusform>%n صنف بقيت كما كانت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n items</source>
        <translation>
            <numerusform>تم التراجع عن 0 صنف</numerusform>
            <numerusform>تم التراجع عن صنف واحد</numerusform>
            <numerusform>تم التراجع عن صنفين</numerusform>
            <numerusform>تم التراجع عن %n أصناف</numerusform>
            <numerusform>تم التراجع عن %n صنفًا</numerusform>
            <numerusform>تم التراجع عن %n صنف</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which column is the name: choose it in the head of that column.</source>
        <translation>حدّد عمود الاسم: اختره من رأس ذلك العمود.</translation>
    </message>
    <message>
        <source>Say which column is the barcode or the SKU: choose it in the head of that column.</source>
        <translation>حدّد عمود الباركود أو SKU: اختره من رأس ذلك العمود.</translation>
    </message>
    <message>
        <source>Say which columns are the name and the barcode or SKU: choose them in the heads below.</source>
        <translation>حدّد عمود الاسم وعمود الباركود أو SKU: اخترهما من الرؤوس أدناه.</translation>
    </message>
    <message>
        <source>The report is in %s</source>
        <translation>التقرير في ⁨%s⁩</translation>
    </message>
    <message>
        <source>Stopped. Nothing was recorded.</source>
        <translation>تم الإيقاف. لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>It was recorded before it could be stopped. You can undo it.</source>
        <translation>سُجّل قبل أن يمكن إيقافه. يمكنك التراجع عنه.</translation>
    </message>
    <message>
        <source>Its cart is gone: if it was charged, give it back on the reader, then sell or exchange again.</source>
        <translation>سلتها لم تعد موجودة: إن خُصم المبلغ فأعده من القارئ، ثم بِع أو استبدل من جديد.</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>بطاقة هدية</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>قسيمة شراء</translation>
    </message>
    <message>
        <source>The printer did not take it. Open the drawer with its key.</source>
        <translation>لم تقبله الطابعة. افتح الدرج بمفتاحه.</translation>
    </message>
    <message>
        <source>did it print?</source>
        <translation>هل طُبع؟</translation>
    </message>
    <message>
        <source>Drawer not opened</source>
        <translation>لم يُفتح الدرج</translation>
    </message>
    <message>
        <source>Of the screens; papers may have one of their own.</source>
        <translation>لغة الشاشات، وقد تكون للأوراق لغة خاصة بها.</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>لغة الأوراق</translation>
    </message>
    <message>
        <source>Papers speak English, German, Chinese and Arabic. A customer's own language goes first.</source>
        <translation>الأوراق بالإنجليزية والألمانية والصينية والعربية. ولغة العميل نفسه مقدَّمة.</translation>
    </message>
    <message>
        <source>Pin of the drawer</source>
        <translation>طرف الدرج</translation>
    </message>
    <message>
        <source>Nearly always 2. Try 5 where the drawer stays shut though the printer prints.</source>
        <translation>غالبًا 2. جرّب 5 إن بقي الدرج مغلقًا مع أن الطابعة تطبع.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Reason for no tax</source>
        <translation>سبب عدم احتساب الضريبة</translation>
    </message>
    <message>
        <source>A stick or another disk is best. Empty: in the folder of the shop.</source>
        <translation>الأفضل ذاكرة USB أو قرص آخر. إن تُرك فارغًا ففي مجلد المتجر.</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>المتغيرات</translation>
    </message>
    <message numerus="yes">
        <source>%n variants</source>
        <translation>
            <numerusform>0 متغير</numerusform>
            <numerusform>متغير واحد</numerusform>
            <numerusform>متغيران</numerusform>
            <numerusform>%n متغيرات</numerusform>
            <numerusform>%n متغيرًا</numerusform>
            <numerusform>%n متغير</numerusform>
        </translation>
    </message>
    <message>
        <source>%a, %b on hand</source>
        <translation>%a، الرصيد %b</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>Only sold so far: its stock is not kept until it is received or counted.</source>
        <translation>بيع فقط حتى الآن: لا يُحسب رصيده حتى يُستلم أو يُجرد.</translation>
    </message>
    <message>
        <source>Never received, counted or sold.</source>
        <translation>لم يُستلم ولم يُجرد ولم يُبَع قط.</translation>
    </message>
    <message>
        <source>%s on hand</source>
        <translation>الرصيد ⁨%s⁩</translation>
    </message>
    <message>
        <source>last moved %s</source>
        <translation>آخر حركة ⁨%s⁩</translation>
    </message>
    <message>
        <source>running low</source>
        <translation>رصيد منخفض</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>بيع</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Sale voided</source>
        <translation>إبطال بيع</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>تسوية</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>إتلاف</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>جرد</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>%n items are changed</source>
        <translation>
            <numerusform>تم تعديل 0 صنف</numerusform>
            <numerusform>تم تعديل صنف واحد</numerusform>
            <numerusform>تم تعديل صنفين</numerusform>
            <numerusform>تم تعديل %n أصناف</numerusform>
            <numerusform>تم تعديل %n صنفًا</numerusform>
            <numerusform>تم تعديل %n صنف</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>%s is in the catalog</source>
        <translation>أُضيف إلى الأصناف: ⁨%s⁩</translation>
    </message>
    <message>
        <source>What you typed about %s is kept as a draft</source>
        <translation>ما كتبته عن «⁨%s⁩» محفوظ كمسودة</translation>
    </message>
    <message numerus="yes">
        <source>Taken back in %n items</source>
        <translation>
            <numerusform>تم التراجع في 0 صنف</numerusform>
            <numerusform>تم التراجع في صنف واحد</numerusform>
            <numerusform>تم التراجع في صنفين</numerusform>
            <numerusform>تم التراجع في %n أصناف</numerusform>
            <numerusform>تم التراجع في %n صنفًا</numerusform>
            <numerusform>تم التراجع في %n صنف</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the fields marked red first</source>
        <translation>راجع الحقول المعلَّمة بالأحمر أولًا</translation>
    </message>
    <message>
        <source>Nothing to change: it is so already</source>
        <translation>لا شيء يتغير: القيمة نفسها موجودة</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>لا أصناف</numerusform>
            <numerusform>صنف واحد</numerusform>
            <numerusform>صنفان</numerusform>
            <numerusform>%n أصناف</numerusform>
            <numerusform>%n صنفًا</numerusform>
            <numerusform>%n صنف</numerusform>
        </translation>
    </message>
    <message>
        <source>in %s</source>
        <translation>في ⁨%s⁩</translation>
    </message>
    <message>
        <source>by %s</source>
        <translation>من ماركة ⁨%s⁩</translation>
    </message>
    <message>
        <source>with “%s”</source>
        <translation>تحتوي «⁨%s⁩»</translation>
    </message>
    <message>
        <source>on sale</source>
        <translation>للبيع</translation>
    </message>
    <message>
        <source>not on sale</source>
        <translation>ليست للبيع</translation>
    </message>
    <message>
        <source>on sale or not</source>
        <translation>للبيع أو لا</translation>
    </message>
    <message>
        <source>out of stock</source>
        <translation>نفد رصيدها</translation>
    </message>
    <message>
        <source>under nothing</source>
        <translation>رصيدها سالب</translation>
    </message>
    <message>
        <source>New items are being taken in</source>
        <translation>أصناف جديدة تدخل الآن</translation>
    </message>
    <message>
        <source>Product list is being rebuilt</source>
        <translation>قائمة الأصناف تُبنى من جديد</translation>
    </message>
    <message>
        <source>best first</source>
        <translation>الأقرب أولًا</translation>
    </message>
    <message>
        <source>by name, Z first</source>
        <translation>بالاسم تنازليًا</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>بالاسم</translation>
    </message>
    <message>
        <source>by code, last first</source>
        <translation>بالرمز تنازليًا</translation>
    </message>
    <message>
        <source>by code</source>
        <translation>بالرمز</translation>
    </message>
    <message>
        <source>dearest first</source>
        <translation>الأغلى أولًا</translation>
    </message>
    <message>
        <source>cheapest first</source>
        <translation>الأرخص أولًا</translation>
    </message>
    <message>
        <source>by category, Z first</source>
        <translation>بالتصنيف تنازليًا</translation>
    </message>
    <message>
        <source>by category</source>
        <translation>بالتصنيف</translation>
    </message>
    <message>
        <source>most on hand first</source>
        <translation>الأكثر رصيدًا أولًا</translation>
    </message>
    <message>
        <source>least on hand first</source>
        <translation>الأقل رصيدًا أولًا</translation>
    </message>
    <message>
        <source>best sold first</source>
        <translation>الأكثر مبيعًا أولًا</translation>
    </message>
    <message>
        <source>least sold first</source>
        <translation>الأقل مبيعًا أولًا</translation>
    </message>
    <message>
        <source>last changed first</source>
        <translation>أحدث تعديل أولًا</translation>
    </message>
    <message>
        <source>longest unchanged first</source>
        <translation>أقدم تعديل أولًا</translation>
    </message>
    <message>
        <source>own code</source>
        <translation>الرمز الداخلي</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>variants</source>
        <translation>المتغيرات</translation>
    </message>
    <message>
        <source>options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>category</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>brand</source>
        <translation>الماركة</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>smallest quantity</source>
        <translation>أقل كمية</translation>
    </message>
    <message>
        <source>price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>price lists</source>
        <translation>قوائم الأسعار</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>weighed</source>
        <translation>بالوزن</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>packs</source>
        <translation>العبوات</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>when stock is out</source>
        <translation>عند نفاد المخزون</translation>
    </message>
    <message>
        <source>low from</source>
        <translation>حد الطلب</translation>
    </message>
    <message>
        <source>own fields</source>
        <translation>حقول خاصة</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Added to the catalog</source>
        <translation>أُضيف إلى دليل الأصناف</translation>
    </message>
    <message>
        <source>Nothing is recorded before you press the button.</source>
        <translation>لن يُسجَّل شيء قبل أن تضغط الزر.</translation>
    </message>
    <message>
        <source>Type how much: the list shows it.</source>
        <translation>اكتب المقدار: القائمة تعرض النتيجة.</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>جارٍ الحساب…</translation>
    </message>
    <message>
        <source>Not recorded yet.</source>
        <translation>لم يُسجَّل بعد.</translation>
    </message>
    <message>
        <source>Type how much.</source>
        <translation>اكتب المقدار.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>جارٍ العمل…</translation>
    </message>
    <message>
        <source>No change.</source>
        <translation>لا تغيير.</translation>
    </message>
    <message>
        <source>No costs known.</source>
        <translation>التكاليف غير معروفة.</translation>
    </message>
    <message>
        <source>Margin %a → %b</source>
        <translation>الهامش %a ← %b</translation>
    </message>
    <message>
        <source>under cost</source>
        <translation>أقل من التكلفة</translation>
    </message>
    <message>
        <source>under your %s % floor</source>
        <translation>دون حدّك الأدنى %s %</translation>
    </message>
    <message>
        <source>No price would change.</source>
        <translation>لن يتغير أي سعر.</translation>
    </message>
    <message>
        <source>No costs are known, so no margins.</source>
        <translation>التكاليف غير معروفة، فلا هوامش.</translation>
    </message>
    <message>
        <source>Margin goes from %a to %b on average</source>
        <translation>متوسط الهامش ينتقل من %a إلى %b</translation>
    </message>
    <message>
        <source>Margin goes from about %a to about %b on average</source>
        <translation>متوسط الهامش ينتقل من نحو %a إلى نحو %b</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وصنف آخر</numerusform>
            <numerusform>وصنفان آخران</numerusform>
            <numerusform>و%n أصناف أخرى</numerusform>
            <numerusform>و%n صنفًا آخر</numerusform>
            <numerusform>و%n صنف آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items have no cost</source>
        <translation>
            <numerusform>لا أصناف بلا تكلفة</numerusform>
            <numerusform>صنف واحد بلا تكلفة</numerusform>
            <numerusform>صنفان بلا تكلفة</numerusform>
            <numerusform>%n أصناف بلا تكلفة</numerusform>
            <numerusform>%n صنفًا بلا تكلفة</numerusform>
            <numerusform>%n صنف بلا تكلفة</numerusform>
        </translation>
    </message>
    <message>
        <source>Raise by %</source>
        <translation>رفع بنسبة %</translation>
    </message>
    <message>
        <source>Raise by %s</source>
        <translation>رفع بمبلغ %s</translation>
    </message>
    <message>
        <source>Lower by %</source>
        <translation>خفض بنسبة %</translation>
    </message>
    <message>
        <source>Lower by %s</source>
        <translation>خفض بمبلغ %s</translation>
    </message>
    <message>
        <source>Set to %s</source>
        <translation>تحديد بمبلغ %s</translation>
    </message>
    <message>
        <source>To margin %</source>
        <translation>إلى هامش %</translation>
    </message>
    <message>
        <source>each</source>
        <translation>قطعة</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>قبل %n د</numerusform>
            <numerusform>قبل %n د</numerusform>
            <numerusform>قبل %n د</numerusform>
            <numerusform>قبل %n د</numerusform>
            <numerusform>قبل %n د</numerusform>
            <numerusform>قبل %n د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>قبل %n س</numerusform>
            <numerusform>قبل %n س</numerusform>
            <numerusform>قبل %n س</numerusform>
            <numerusform>قبل %n س</numerusform>
            <numerusform>قبل %n س</numerusform>
            <numerusform>قبل %n س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>قبل %n يوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parked %n</source>
        <translation>
            <numerusform>معلّقة: %n</numerusform>
            <numerusform>معلّقة: %n</numerusform>
            <numerusform>معلّقة: %n</numerusform>
            <numerusform>معلّقة: %n</numerusform>
            <numerusform>معلّقة: %n</numerusform>
            <numerusform>معلّقة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A card payment of %s was started and not finished: was the card charged?</source>
        <translation>بدأت عملية دفع بالبطاقة بمبلغ ⁨%s⁩ ولم تكتمل: هل سُحب المبلغ؟</translation>
    </message>
    <message>
        <source>Look at the card reader's last slip.</source>
        <translation>راجع آخر قسيمة لقارئ البطاقات.</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>لم يُسحب</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>سُحب المبلغ</translation>
    </message>
    <message>
        <source>Charged, given back</source>
        <translation>سُحب ثم أُعيد</translation>
    </message>
    <message>
        <source>The sale</source>
        <translation>البيع</translation>
    </message>
    <message numerus="yes">
        <source>%s in %n items</source>
        <translation>
            <numerusform>%s</numerusform>
            <numerusform>%s في صنف واحد</numerusform>
            <numerusform>%s في صنفين</numerusform>
            <numerusform>%s في %n أصناف</numerusform>
            <numerusform>%s في %n صنفًا</numerusform>
            <numerusform>%s في %n صنف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرًا</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n changes</source>
        <translation>
            <numerusform>حفظ</numerusform>
            <numerusform>حفظ تغيير واحد</numerusform>
            <numerusform>حفظ تغييرين</numerusform>
            <numerusform>حفظ %n تغييرات</numerusform>
            <numerusform>حفظ %n تغييرًا</numerusform>
            <numerusform>حفظ %n تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save or drop this first, then change the %n chosen together.</source>
        <translation>
            <numerusform>احفظ هذا أو تخلَّ عنه أولًا.</numerusform>
            <numerusform>احفظ هذا أو تخلَّ عنه أولًا، ثم عدّل الصنف المحدد.</numerusform>
            <numerusform>احفظ هذا أو تخلَّ عنه أولًا، ثم عدّل الصنفين المحددين معًا.</numerusform>
            <numerusform>احفظ هذا أو تخلَّ عنه أولًا، ثم عدّل الأصناف المحددة (%n) معًا.</numerusform>
            <numerusform>احفظ هذا أو تخلَّ عنه أولًا، ثم عدّل الأصناف المحددة (%n) معًا.</numerusform>
            <numerusform>احفظ هذا أو تخلَّ عنه أولًا، ثم عدّل الأصناف المحددة (%n) معًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>المحدد: %n</numerusform>
            <numerusform>المحدد: %n</numerusform>
            <numerusform>المحدد: %n</numerusform>
            <numerusform>المحدد: %n</numerusform>
            <numerusform>المحدد: %n</numerusform>
            <numerusform>المحدد: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose all %n</source>
        <translation>
            <numerusform>تحديد الكل (%n)</numerusform>
            <numerusform>تحديد الكل (%n)</numerusform>
            <numerusform>تحديد الكل (%n)</numerusform>
            <numerusform>تحديد الكل (%n)</numerusform>
            <numerusform>تحديد الكل (%n)</numerusform>
            <numerusform>تحديد الكل (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n</source>
        <translation>
            <numerusform>تعديل %n</numerusform>
            <numerusform>تعديل %n</numerusform>
            <numerusform>تعديل %n</numerusform>
            <numerusform>تعديل %n</numerusform>
            <numerusform>تعديل %n</numerusform>
            <numerusform>تعديل %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n prices</source>
        <translation>
            <numerusform>تعديل 0 سعر</numerusform>
            <numerusform>تعديل سعر واحد</numerusform>
            <numerusform>تعديل سعرين</numerusform>
            <numerusform>تعديل %n أسعار</numerusform>
            <numerusform>تعديل %n سعرًا</numerusform>
            <numerusform>تعديل %n سعر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n items</source>
        <translation>
            <numerusform>تعديل 0 صنف</numerusform>
            <numerusform>تعديل صنف واحد</numerusform>
            <numerusform>تعديل صنفين</numerusform>
            <numerusform>تعديل %n أصناف</numerusform>
            <numerusform>تعديل %n صنفًا</numerusform>
            <numerusform>تعديل %n صنف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking through %n items…</source>
        <translation>
            <numerusform>جارٍ البحث في 0 صنف…</numerusform>
            <numerusform>جارٍ البحث في صنف واحد…</numerusform>
            <numerusform>جارٍ البحث في صنفين…</numerusform>
            <numerusform>جارٍ البحث في %n أصناف…</numerusform>
            <numerusform>جارٍ البحث في %n صنفًا…</numerusform>
            <numerusform>جارٍ البحث في %n صنف…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n items</source>
        <translation>
            <numerusform>استيراد 0 صنف</numerusform>
            <numerusform>استيراد صنف واحد</numerusform>
            <numerusform>استيراد صنفين</numerusform>
            <numerusform>استيراد %n أصناف</numerusform>
            <numerusform>استيراد %n صنفًا</numerusform>
            <numerusform>استيراد %n صنف</numerusform>
        </translation>
    </message>
    <message>
        <source>The file ends in the middle of line %s: it may have been cut.</source>
        <translation>ينتهي الملف في وسط السطر %s: ربما كان مبتورًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n items without a price wait, not sold, until they have one. You can undo it all.</source>
        <translation>
            <numerusform>لا أصناف بلا سعر. يمكنك التراجع عن كل ذلك.</numerusform>
            <numerusform>صنف واحد بلا سعر ينتظر ولا يباع حتى يُسعَّر. يمكنك التراجع عن كل ذلك.</numerusform>
            <numerusform>صنفان بلا سعر ينتظران ولا يباعان حتى يُسعَّرا. يمكنك التراجع عن كل ذلك.</numerusform>
            <numerusform>%n أصناف بلا سعر تنتظر ولا تباع حتى تُسعَّر. يمكنك التراجع عن كل ذلك.</numerusform>
            <numerusform>%n صنفًا بلا سعر تنتظر ولا تباع حتى تُسعَّر. يمكنك التراجع عن كل ذلك.</numerusform>
            <numerusform>%n صنف بلا سعر تنتظر ولا تباع حتى تُسعَّر. يمكنك التراجع عن كل ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (السطر %2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Column %s</source>
        <translation>العمود %s</translation>
    </message>
    <message>
        <source>Option %s, name</source>
        <translation>الخيار %s، الاسم</translation>
    </message>
    <message>
        <source>Option %s, value</source>
        <translation>الخيار %s، القيمة</translation>
    </message>
    <message>
        <source>Taking back, %s</source>
        <translation>جارٍ التراجع، %s</translation>
    </message>
    <message>
        <source>Importing, %s</source>
        <translation>جارٍ الاستيراد، %s</translation>
    </message>
    <message>
        <source>The file ends in the middle of line %s</source>
        <translation>ينتهي الملف في وسط السطر %s</translation>
    </message>
    <message numerus="yes">
        <source>%n items had sold or moved since: they stay in the list and are not sold</source>
        <translation>
            <numerusform>لم يُبَع أو يتحرك أي صنف بعدها</numerusform>
            <numerusform>صنف واحد بيع أو تحرك بعدها: يبقى في القائمة ولا يباع</numerusform>
            <numerusform>صنفان بيعا أو تحركا بعدها: يبقيان في القائمة ولا يباعان</numerusform>
            <numerusform>%n أصناف بيعت أو تحركت بعدها: تبقى في القائمة ولا تباع</numerusform>
            <numerusform>%n صنفًا بيعت أو تحركت بعدها: تبقى في القائمة ولا تباع</numerusform>
            <numerusform>%n صنف بيعت أو تحركت بعدها: تبقى في القائمة ولا تباع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields were changed since and left so</source>
        <translation>
            <numerusform>لم يُعدَّل أي حقل بعدها</numerusform>
            <numerusform>حقل واحد عُدّل بعدها وتُرك كما هو</numerusform>
            <numerusform>حقلان عُدّلا بعدها وتُركا كما هما</numerusform>
            <numerusform>%n حقول عُدّلت بعدها وتُركت كما هي</numerusform>
            <numerusform>%n حقلًا عُدّلت بعدها وتُركت كما هي</numerusform>
            <numerusform>%n حقل عُدّلت بعدها وتُركت كما هي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields stay as they were changed since</source>
        <translation>
            <numerusform>لم يُعدَّل أي حقل بعدها</numerusform>
            <numerusform>حقل واحد يبقى كما عُدّل بعدها</numerusform>
            <numerusform>حقلان يبقيان كما عُدّلا بعدها</numerusform>
            <numerusform>%n حقول تبقى كما عُدّلت بعدها</numerusform>
            <numerusform>%n حقلًا تبقى كما عُدّلت بعدها</numerusform>
            <numerusform>%n حقل تبقى كما عُدّلت بعدها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells were not pasted</source>
        <translation>
            <numerusform>لُصقت كل الخلايا</numerusform>
            <numerusform>بقيت خلية واحدة لم تُلصق</numerusform>
            <numerusform>لم تُلصق خليتان</numerusform>
            <numerusform>لم تُلصق %n خلايا</numerusform>
            <numerusform>لم تُلصق %n خلية</numerusform>
            <numerusform>لم تُلصق %n خلية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n rows can be pasted at once. Nothing was pasted.</source>
        <translation>
            <numerusform>أقصى ما يُلصق مرة واحدة هو 0 صف. لم يُلصق شيء.</numerusform>
            <numerusform>أقصى ما يُلصق مرة واحدة هو صف واحد. لم يُلصق شيء.</numerusform>
            <numerusform>أقصى ما يُلصق مرة واحدة هو صفان. لم يُلصق شيء.</numerusform>
            <numerusform>أقصى ما يُلصق مرة واحدة هو %n صفوف. لم يُلصق شيء.</numerusform>
            <numerusform>أقصى ما يُلصق مرة واحدة هو %n صفًا. لم يُلصق شيء.</numerusform>
            <numerusform>أقصى ما يُلصق مرة واحدة هو %n صف. لم يُلصق شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%a of %n items</source>
        <translation>
            <numerusform>%a من 0 صنف</numerusform>
            <numerusform>%a من صنف واحد</numerusform>
            <numerusform>%a من صنفين</numerusform>
            <numerusform>%a من %n أصناف</numerusform>
            <numerusform>%a من %n صنفًا</numerusform>
            <numerusform>%a من %n صنف</numerusform>
        </translation>
    </message>
    <message>
        <source>New items are being taken in, %s</source>
        <translation>أصناف جديدة تدخل الآن، %s</translation>
    </message>
    <message>
        <source>Product list is being rebuilt, %s</source>
        <translation>قائمة الأصناف تُبنى من جديد، %s</translation>
    </message>
    <message numerus="yes">
        <source>%s and %n more</source>
        <translation>
            <numerusform>%s</numerusform>
            <numerusform>%s وصنف آخر</numerusform>
            <numerusform>%s وصنفان آخران</numerusform>
            <numerusform>%s و%n أصناف أخرى</numerusform>
            <numerusform>%s و%n صنفًا آخر</numerusform>
            <numerusform>%s و%n صنف آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scans wait</source>
        <translation>
            <numerusform>لا مسحات تنتظر</numerusform>
            <numerusform>مسحة واحدة تنتظر</numerusform>
            <numerusform>مسحتان تنتظران</numerusform>
            <numerusform>%n مسحات تنتظر</numerusform>
            <numerusform>%n مسحة تنتظر</numerusform>
            <numerusform>%n مسحة تنتظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sales are parked.</source>
        <translation>
            <numerusform>لا مبيعات معلّقة.</numerusform>
            <numerusform>عملية بيع واحدة معلّقة.</numerusform>
            <numerusform>عمليتا بيع معلّقتان.</numerusform>
            <numerusform>%n عمليات بيع معلّقة.</numerusform>
            <numerusform>%n عملية بيع معلّقة.</numerusform>
            <numerusform>%n عملية بيع معلّقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more above</source>
        <translation>
            <numerusform>لا شيء فوقه</numerusform>
            <numerusform>بند آخر فوقه</numerusform>
            <numerusform>بندان آخران فوقه</numerusform>
            <numerusform>%n بنود أخرى فوقه</numerusform>
            <numerusform>%n بندًا آخر فوقه</numerusform>
            <numerusform>%n بند آخر فوقه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found. Enter adds the first, ↓ chooses.</source>
        <translation>
            <numerusform>لا نتائج.</numerusform>
            <numerusform>نتيجة واحدة. يضيفها Enter.</numerusform>
            <numerusform>نتيجتان. يضيف Enter الأولى، ويختار ↓ غيرها.</numerusform>
            <numerusform>%n نتائج. يضيف Enter الأولى، ويختار ↓ غيرها.</numerusform>
            <numerusform>%n نتيجة. يضيف Enter الأولى، ويختار ↓ غيرها.</numerusform>
            <numerusform>%n نتيجة. يضيف Enter الأولى، ويختار ↓ غيرها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown, type on for more. Enter adds the first, ↓ chooses.</source>
        <translation>
            <numerusform>المعروض: %n، تابع الكتابة للمزيد. يضيف Enter الأول، ويختار ↓ غيره.</numerusform>
            <numerusform>المعروض: %n، تابع الكتابة للمزيد. يضيف Enter الأول، ويختار ↓ غيره.</numerusform>
            <numerusform>المعروض: %n، تابع الكتابة للمزيد. يضيف Enter الأول، ويختار ↓ غيره.</numerusform>
            <numerusform>المعروض: %n، تابع الكتابة للمزيد. يضيف Enter الأول، ويختار ↓ غيره.</numerusform>
            <numerusform>المعروض: %n، تابع الكتابة للمزيد. يضيف Enter الأول، ويختار ↓ غيره.</numerusform>
            <numerusform>المعروض: %n، تابع الكتابة للمزيد. يضيف Enter الأول، ويختار ↓ غيره.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found. Enter looks for the code, ↓ chooses.</source>
        <translation>
            <numerusform>لا نتائج. يبحث Enter عن الرمز.</numerusform>
            <numerusform>نتيجة واحدة. يبحث Enter عن الرمز، ويختار ↓ غيره.</numerusform>
            <numerusform>نتيجتان. يبحث Enter عن الرمز، ويختار ↓ غيره.</numerusform>
            <numerusform>%n نتائج. يبحث Enter عن الرمز، ويختار ↓ غيره.</numerusform>
            <numerusform>%n نتيجة. يبحث Enter عن الرمز، ويختار ↓ غيره.</numerusform>
            <numerusform>%n نتيجة. يبحث Enter عن الرمز، ويختار ↓ غيره.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for a code or a name</source>
        <translation>البحث عن رمز أو اسم</translation>
    </message>
    <message>
        <source>Add what was typed or marked</source>
        <translation>إضافة المكتوب أو المحدد</translation>
    </message>
    <message>
        <source>Three of the next item</source>
        <translation>ثلاث قطع من الصنف التالي</translation>
    </message>
    <message>
        <source>One more or less of the marked line</source>
        <translation>زيادة البند المحدد أو إنقاصه بواحد</translation>
    </message>
    <message>
        <source>Mark another line, or another item found</source>
        <translation>تحديد بند آخر أو صنف آخر من النتائج</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>خطوة إلى الخلف</translation>
    </message>
    <message>
        <source>Field and lines</source>
        <translation>الحقل والبنود</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>الأصناف</translation>
    </message>
    <message>
        <source>Paying</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Take the amount</source>
        <translation>قبول المبلغ</translation>
    </message>
    <message>
        <source>The rest in cash, exactly</source>
        <translation>بقية المبلغ نقدًا بالضبط</translation>
    </message>
    <message>
        <source>How it is paid</source>
        <translation>وسيلة الدفع</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>مبلغ آخر</translation>
    </message>
    <message>
        <source>Back to the cart</source>
        <translation>الرجوع إلى السلة</translation>
    </message>
    <message>
        <source>Arranging quick keys</source>
        <translation>ترتيب الأزرار السريعة</translation>
    </message>
    <message>
        <source>To the keys, their name and the buttons</source>
        <translation>إلى الأزرار واسم الصفحة وأزرار التحكم</translation>
    </message>
    <message>
        <source>Mark a key</source>
        <translation>تحديد زر</translation>
    </message>
    <message>
        <source>Move the marked key</source>
        <translation>نقل الزر المحدد</translation>
    </message>
    <message>
        <source>Take the marked key away</source>
        <translation>إزالة الزر المحدد</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Take out what is not there, or put the stock right first: receive or count it.</source>
        <translation>احذف ما ليس موجودًا، أو صحّح المخزون أولًا بالاستلام أو الجرد.</translation>
    </message>
    <message>
        <source>Not sold: there is not enough of it.</source>
        <translation>لم يُبَع: الكمية لا تكفي.</translation>
    </message>
    <message>
        <source>More is in the cart than in stock. Sell it all the same?</source>
        <translation>في السلة أكثر مما في المخزون. أتبيعه رغم ذلك؟</translation>
    </message>
    <message>
        <source>Sell it</source>
        <translation>بيع</translation>
    </message>
    <message>
        <source>%1: %2 in the cart, %3 in stock</source>
        <translation>%1: في السلة %2، وفي المخزون %3</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>فهمت</translation>
    </message>
    <message numerus="yes">
        <source>Received in %n payments</source>
        <translation>
            <numerusform>قُبض على 0 دفعة</numerusform>
            <numerusform>قُبض على دفعة واحدة</numerusform>
            <numerusform>قُبض على دفعتين</numerusform>
            <numerusform>قُبض على %n دفعات</numerusform>
            <numerusform>قُبض على %n دفعة</numerusform>
            <numerusform>قُبض على %n دفعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split evenly by %n</source>
        <translation>
            <numerusform>تقسيم بالتساوي على %n</numerusform>
            <numerusform>تقسيم بالتساوي على %n</numerusform>
            <numerusform>تقسيم بالتساوي على %n</numerusform>
            <numerusform>تقسيم بالتساوي على %n</numerusform>
            <numerusform>تقسيم بالتساوي على %n</numerusform>
            <numerusform>تقسيم بالتساوي على %n</numerusform>
        </translation>
    </message>
    <message>
        <source>now %s</source>
        <translation>الآن ⁨%s⁩</translation>
    </message>
    <message>
        <source>Not on sale any more</source>
        <translation>لم يعد للبيع</translation>
    </message>
    <message>
        <source>%s in stock</source>
        <translation>في المخزون %s</translation>
    </message>
    <message numerus="yes">
        <source>Total, %n lines</source>
        <translation>
            <numerusform>الإجمالي، لا بنود</numerusform>
            <numerusform>الإجمالي، بند واحد</numerusform>
            <numerusform>الإجمالي، بندان</numerusform>
            <numerusform>الإجمالي، %n بنود</numerusform>
            <numerusform>الإجمالي، %n بندًا</numerusform>
            <numerusform>الإجمالي، %n بند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items wait for a price, or were taken off sale.</source>
        <translation>
            <numerusform>لا صنف ينتظر سعرًا.</numerusform>
            <numerusform>صنف واحد ينتظر سعرًا أو أُوقف بيعه.</numerusform>
            <numerusform>صنفان ينتظران سعرًا أو أُوقف بيعهما.</numerusform>
            <numerusform>%n أصناف تنتظر أسعارًا أو أُوقف بيعها.</numerusform>
            <numerusform>%n صنفًا تنتظر أسعارًا أو أُوقف بيعها.</numerusform>
            <numerusform>%n صنف تنتظر أسعارًا أو أُوقف بيعها.</numerusform>
        </translation>
    </message>
    <message>
        <source>%s removed</source>
        <translation>حُذف: ⁨%s⁩</translation>
    </message>
    <message>
        <source>Cart emptied</source>
        <translation>أُفرغت السلة</translation>
    </message>
    <message>
        <source>Parked: %s</source>
        <translation>عُلّقت: ⁨%s⁩</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>عُلّقت</translation>
    </message>
    <message>
        <source>%s discarded</source>
        <translation>حُذفت: ⁨%s⁩</translation>
    </message>
    <message>
        <source>Goods still wait to be added. Look at the total, then pay.</source>
        <translation>ما زالت أصناف تنتظر إضافتها. راجع الإجمالي ثم ادفع.</translation>
    </message>
    <message>
        <source>The total has changed: count again what was handed over.</source>
        <translation>تغيّر الإجمالي: عُدّ المبلغ المستلم من جديد.</translation>
    </message>
    <message>
        <source>Money was taken for this sale: finish it, or take the money back first.</source>
        <translation>قُبض مبلغ لهذه العملية: أكملها، أو أعِد المبلغ أولًا.</translation>
    </message>
    <message>
        <source>Say first whether the card was charged.</source>
        <translation>حدّد أولًا هل سُحب المبلغ من البطاقة.</translation>
    </message>
    <message>
        <source>The open cart could not be saved. %s</source>
        <translation>تعذّر حفظ السلة المفتوحة. ⁨%s⁩</translation>
    </message>
    <message>
        <source>The label carries the price of %s.</source>
        <translation>الملصق يحمل سعر ⁨%s⁩.</translation>
    </message>
    <message>
        <source>%s was added once.</source>
        <translation>أُضيف مرة واحدة: ⁨%s⁩.</translation>
    </message>
    <message>
        <source>Price on the label</source>
        <translation>السعر على الملصق</translation>
    </message>
    <message>
        <source>The label carries the whole price</source>
        <translation>الملصق يحمل السعر كاملًا</translation>
    </message>
    <message>
        <source>Price in the catalog</source>
        <translation>السعر في دليل الأصناف</translation>
    </message>
    <message>
        <source>Price typed at the till</source>
        <translation>سعر كُتب عند الصندوق</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>لم يُذكر سبب</translation>
    </message>
    <message>
        <source>Not asked for here</source>
        <translation>غير مطلوب هنا</translation>
    </message>
    <message>
        <source>Price agreed here</source>
        <translation>السعر المتفق عليه هنا</translation>
    </message>
    <message>
        <source>Share of the discount on the sale</source>
        <translation>حصة من الخصم على البيع</translation>
    </message>
    <message>
        <source>Discount on this line</source>
        <translation>خصم على هذا البند</translation>
    </message>
    <message>
        <source>cut at the price: nothing costs less than nothing</source>
        <translation>حُدَّ عند السعر: لا سعر أقل من صفر</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Goods at their prices</source>
        <translation>البضاعة بأسعارها</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>الخصومات</translation>
    </message>
    <message>
        <source>%s in this price</source>
        <translation>⁨%s⁩ ضمن هذا السعر</translation>
    </message>
    <message>
        <source>%s on top</source>
        <translation>⁨%s⁩ مضافة إلى السعر</translation>
    </message>
    <message>
        <source>rounded from %s</source>
        <translation>مقرَّب من ⁨%s⁩</translation>
    </message>
    <message>
        <source>Taxes are rounded on each piece</source>
        <translation>تُقرَّب الضرائب على كل قطعة</translation>
    </message>
    <message>
        <source>Taxes are rounded on each line</source>
        <translation>تُقرَّب الضرائب على كل بند</translation>
    </message>
    <message>
        <source>Taxes are rounded once per rate on the whole sale and shared over its lines</source>
        <translation>تُقرَّب الضرائب مرة لكل نسبة على البيع كله وتُوزَّع على بنوده</translation>
    </message>
    <message>
        <source>Taxes are rounded once on the whole sale and shared over its lines</source>
        <translation>تُقرَّب الضرائب مرة واحدة على البيع كله وتُوزَّع على بنوده</translation>
    </message>
    <message>
        <source>half a cent goes up.</source>
        <translation>النصف يُقرَّب إلى أعلى.</translation>
    </message>
    <message>
        <source>half a cent goes to the even cent.</source>
        <translation>النصف يُقرَّب إلى الرقم الزوجي.</translation>
    </message>
    <message>
        <source>half a cent goes down.</source>
        <translation>النصف يُقرَّب إلى أدنى.</translation>
    </message>
    <message>
        <source>parts of a cent go up.</source>
        <translation>الكسور تُقرَّب إلى أعلى.</translation>
    </message>
    <message>
        <source>parts of a cent go down.</source>
        <translation>الكسور تُقرَّب إلى أدنى.</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>بالاتفاق</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>Regular customer</source>
        <translation>عميل دائم</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>المدير</translation>
    </message>
    <message>
        <source>Price match</source>
        <translation>مطابقة سعر</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>معفاة</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>لا بنود</numerusform>
            <numerusform>بند واحد</numerusform>
            <numerusform>بندان</numerusform>
            <numerusform>%n بنود</numerusform>
            <numerusform>%n بندًا</numerusform>
            <numerusform>%n بند</numerusform>
        </translation>
    </message>
    <message>
        <source>As the shop: %s</source>
        <translation>كالمتجر: ⁨%s⁩</translation>
    </message>
    <message>
        <source>As the shop</source>
        <translation>كالمتجر</translation>
    </message>
    <message>
        <source>A customer has a name. Type at least that.</source>
        <translation>للعميل اسم. اكتب الاسم على الأقل.</translation>
    </message>
    <message>
        <source>“%s” is no e-mail address. It has a name, an @ and a place.</source>
        <translation>«⁨%s⁩» ليس بريدًا إلكترونيًا. يلزم اسم ثم @ ثم نطاق.</translation>
    </message>
    <message>
        <source>“%s” is no tax number of %c: its check digit says otherwise. Compare it, or leave it empty.</source>
        <translation>«⁨%s⁩» ليس رقمًا ضريبيًا في %c: رقم التحقق لا يطابق. قارنه، أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>“%s” cannot be kept here. Choose another.</source>
        <translation>لا يمكن حفظ «⁨%s⁩» هنا. اختر غيره.</translation>
    </message>
    <message>
        <source>%s sets</source>
        <translation>ما تحدده %s</translation>
    </message>
    <message>
        <source>Taxes: %s</source>
        <translation>الضرائب: ⁨%s⁩</translation>
    </message>
    <message>
        <source>Dates as %d, money as %m.</source>
        <translation>التاريخ مثل %d، والمال مثل %m.</translation>
    </message>
    <message>
        <source>Try the demo shop</source>
        <translation>تجربة المتجر التجريبي</translation>
    </message>
    <message>
        <source>A small grocer with over 200 items and a few days of sales. Press anything; none of it is real.</source>
        <translation>بقالة صغيرة فيها أكثر من 200 صنف ومبيعات أيام قليلة. اضغط ما شئت، فلا شيء منها حقيقي.</translation>
    </message>
    <message>
        <source>A few seconds</source>
        <translation>ثوانٍ قليلة</translation>
    </message>
    <message>
        <source>Open a new shop</source>
        <translation>فتح متجر جديد</translation>
    </message>
    <message>
        <source>Your country sets currency and taxes; you look them over. No account, no internet.</source>
        <translation>بلدك يحدد العملة والضرائب، وأنت تراجعها. بلا حساب وبلا إنترنت.</translation>
    </message>
    <message>
        <source>About 2 minutes</source>
        <translation>نحو دقيقتين</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>From this computer or a USB stick. Every record is checked before the till opens.</source>
        <translation>من هذا الحاسوب أو من ذاكرة USB. يُفحص كل سجل قبل فتح الصندوق.</translation>
    </message>
    <message>
        <source>A minute, depending on size</source>
        <translation>دقيقة، بحسب الحجم</translation>
    </message>
    <message>
        <source>Making the demo shop</source>
        <translation>جارٍ إعداد المتجر التجريبي</translation>
    </message>
    <message>
        <source>The till opens as soon as it is ready.</source>
        <translation>يُفتح الصندوق فور جاهزيته.</translation>
    </message>
    <message>
        <source>Making your shop</source>
        <translation>جارٍ إعداد متجرك</translation>
    </message>
    <message>
        <source>Bringing back the backup</source>
        <translation>جارٍ استعادة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Each record is checked; the till opens only if all is well.</source>
        <translation>يُفحص كل سجل، ولا يُفتح الصندوق إلا إن سلم كل شيء.</translation>
    </message>
    <message>
        <source>Standard rate</source>
        <translation>النسبة الأساسية</translation>
    </message>
    <message>
        <source>Intermediate rate</source>
        <translation>النسبة المتوسطة</translation>
    </message>
    <message>
        <source>Reduced rate</source>
        <translation>النسبة المخفضة</translation>
    </message>
    <message>
        <source>Lowest rate</source>
        <translation>أدنى نسبة</translation>
    </message>
    <message>
        <source>No tax</source>
        <translation>ضريبة صفرية</translation>
    </message>
    <message>
        <source>Not taxed</source>
        <translation>غير خاضع للضريبة</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>الإقامة</translation>
    </message>
    <message>
        <source>Livestock</source>
        <translation>الماشية</translation>
    </message>
    <message>
        <source>Today, %s</source>
        <translation>اليوم، ⁨%s⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%n سجلات</numerusform>
            <numerusform>%n سجلًا</numerusform>
            <numerusform>%n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Another price</source>
        <translation>سعر آخر</translation>
    </message>
    <message>
        <source>Discount on a line</source>
        <translation>خصم على بند</translation>
    </message>
    <message>
        <source>Discount on the whole sale</source>
        <translation>خصم على البيع كله</translation>
    </message>
    <message>
        <source>Remove a line</source>
        <translation>حذف بند</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Empty the cart</source>
        <translation>تفريغ السلة</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>دفع</translation>
    </message>
    <message>
        <source>Exact cash</source>
        <translation>نقدًا بالضبط</translation>
    </message>
    <message>
        <source>The other answer to a question</source>
        <translation>الإجابة الأخرى عن السؤال</translation>
    </message>
    <message>
        <source>Park the sale</source>
        <translation>تعليق البيع</translation>
    </message>
    <message>
        <source>Take up a parked sale</source>
        <translation>استئناف بيع معلّق</translation>
    </message>
    <message>
        <source>Sell at a price</source>
        <translation>البيع بسعر</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>صنف جديد</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>البحث عن صنف</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Why this price</source>
        <translation>لماذا هذا السعر</translation>
    </message>
    <message>
        <source>Tiles or list</source>
        <translation>المربعات أو القائمة</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>فتح الدرج</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقدي</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>صنف خاطئ</translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>لا عملاء</numerusform>
            <numerusform>عميل واحد</numerusform>
            <numerusform>عميلان</numerusform>
            <numerusform>%n عملاء</numerusform>
            <numerusform>%n عميلًا</numerusform>
            <numerusform>%n عميل</numerusform>
        </translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>غير مرغوب</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلبًا</numerusform>
            <numerusform>%n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>أُبطل</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>مرتجع</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>أُرجع</translation>
    </message>
    <message>
        <source>Part refunded</source>
        <translation>أُرجع جزئيًا</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <translation>إيصال هدية</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>فاتورة</translation>
    </message>
    <message>
        <source>waits for the printer</source>
        <translation>في انتظار الطابعة</translation>
    </message>
    <message>
        <source>is being printed</source>
        <translation>قيد الطباعة</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>تمت الطباعة</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>لم تتم الطباعة</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>المرتجعات</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>%a to %b</source>
        <translation>من %a إلى %b</translation>
    </message>
    <message>
        <source>with the number %s</source>
        <translation>برقم ⁨%s⁩</translation>
    </message>
    <message>
        <source>of %s</source>
        <translation>خلال ⁨%s⁩</translation>
    </message>
    <message>
        <source>paid by %s</source>
        <translation>الدفع: ⁨%s⁩</translation>
    </message>
    <message>
        <source>only %s</source>
        <translation>فقط: ⁨%s⁩</translation>
    </message>
    <message>
        <source>over %s</source>
        <translation>بمبلغ ⁨%s⁩</translation>
    </message>
    <message>
        <source>ending in %s</source>
        <translation>تنتهي بـ ⁨%s⁩</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>عرض الكل (%n)</numerusform>
            <numerusform>عرض الكل (%n)</numerusform>
            <numerusform>عرض الكل (%n)</numerusform>
            <numerusform>عرض الكل (%n)</numerusform>
            <numerusform>عرض الكل (%n)</numerusform>
            <numerusform>عرض الكل (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Not well: %s</source>
        <translation>غير سليم: %s</translation>
    </message>
    <message>
        <source>To look at: %s</source>
        <translation>للمراجعة: %s</translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n minutes behind what is already recorded.</source>
        <translation>
            <numerusform>الساعة متأخرة 0 دقيقة عما سُجّل من قبل.</numerusform>
            <numerusform>الساعة متأخرة دقيقة واحدة عما سُجّل من قبل.</numerusform>
            <numerusform>الساعة متأخرة دقيقتين عما سُجّل من قبل.</numerusform>
            <numerusform>الساعة متأخرة %n دقائق عما سُجّل من قبل.</numerusform>
            <numerusform>الساعة متأخرة %n دقيقة عما سُجّل من قبل.</numerusform>
            <numerusform>الساعة متأخرة %n دقيقة عما سُجّل من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>0 يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2, %n cores</source>
        <translation>
            <numerusform>%1 %2، 0 نواة</numerusform>
            <numerusform>%1 %2، نواة واحدة</numerusform>
            <numerusform>%1 %2، نواتان</numerusform>
            <numerusform>%1 %2، %n أنوية</numerusform>
            <numerusform>%1 %2، %n نواة</numerusform>
            <numerusform>%1 %2، %n نواة</numerusform>
        </translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>Who you are, where, and in which money and language.</source>
        <translation>من أنت، وأين، وبأي عملة ولغة.</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>الضرائب</translation>
    </message>
    <message>
        <source>What is on top of prices or in them. Sales keep the rates they had.</source>
        <translation>ما يضاف إلى الأسعار أو يدخل فيها. المبيعات السابقة تحتفظ بنسبها.</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>شاشة البيع</translation>
    </message>
    <message>
        <source>How the sale looks and sounds, and what may be chosen at it.</source>
        <translation>شكل البيع وصوته، وما يمكن اختياره فيه.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Which key does what in a sale.</source>
        <translation>عمل كل مفتاح أثناء البيع.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>What stands on it. Beside it is the paper, dot by dot.</source>
        <translation>ما يظهر عليه. وبجانبه الورقة نقطة بنقطة.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Paper is low</source>
        <translation>الورق قليل</translation>
    </message>
    <message>
        <source>No paper</source>
        <translation>لا يوجد ورق</translation>
    </message>
    <message>
        <source>Printer is open</source>
        <translation>الطابعة مفتوحة</translation>
    </message>
    <message>
        <source>Printer has an error</source>
        <translation>خطأ في الطابعة</translation>
    </message>
    <message>
        <source>Printer feeds paper</source>
        <translation>الطابعة تسحب الورق</translation>
    </message>
    <message>
        <source>Printer is off-line</source>
        <translation>الطابعة غير متصلة</translation>
    </message>
    <message>
        <source>Printer is off</source>
        <translation>الطابعة مطفأة</translation>
    </message>
    <message>
        <source>Printer is not set up</source>
        <translation>الطابعة غير مضبوطة</translation>
    </message>
    <message>
        <source>Nobody knows whether this was printed whole. Look at the paper, then say so.</source>
        <translation>لا يُعرف هل طُبع هذا كاملًا. انظر إلى الورق ثم أجب.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Put in a new roll: it is printed by itself.</source>
        <translation>نفد ورق الطابعة. ضع لفة جديدة وستتم الطباعة تلقائيًا.</translation>
    </message>
    <message>
        <source>The printer's cover is open. Close it: it is printed by itself.</source>
        <translation>غطاء الطابعة مفتوح. أغلقه وستتم الطباعة تلقائيًا.</translation>
    </message>
    <message>
        <source>The printer reports an error. Look for a jam, switch it off and on: it is printed by itself.</source>
        <translation>الطابعة تبلّغ عن خطأ. ابحث عن ورق محشور، ثم أطفئها وشغّلها وستتم الطباعة تلقائيًا.</translation>
    </message>
    <message>
        <source>The printer's cutter is stuck. Free it: it is printed by itself.</source>
        <translation>قاطع الطابعة عالق. حرّره وستتم الطباعة تلقائيًا.</translation>
    </message>
    <message>
        <source>Somebody feeds paper. It is printed by itself after that.</source>
        <translation>أحدهم يسحب الورق. ستتم الطباعة تلقائيًا بعد ذلك.</translation>
    </message>
    <message>
        <source>The printer is off-line. Switch it on-line: it is printed by itself.</source>
        <translation>الطابعة غير متصلة. أعِدها إلى وضع الاتصال وستتم الطباعة تلقائيًا.</translation>
    </message>
    <message>
        <source>The printer does not answer. Check its power and cable: it is printed by itself.</source>
        <translation>الطابعة لا تستجيب. افحص الكهرباء والكابل وستتم الطباعة تلقائيًا.</translation>
    </message>
    <message>
        <source>A package that this printer needs is not installed. Look at Settings, Printer.</source>
        <translation>حزمة تحتاج إليها هذه الطابعة غير مثبَّتة. راجع الإعدادات، الطابعة.</translation>
    </message>
    <message>
        <source>The printer's address is not understood. Look at Settings, Printer.</source>
        <translation>عنوان الطابعة غير مفهوم. راجع الإعدادات، الطابعة.</translation>
    </message>
    <message>
        <source>The paper is none that receipts are laid out for. Look at Settings, Printer.</source>
        <translation>الإيصالات غير مصممة لهذا الورق. راجع الإعدادات، الطابعة.</translation>
    </message>
    <message>
        <source>The drawer stayed shut: the printer could not be reached in time. Open it with its key.</source>
        <translation>بقي الدرج مغلقًا: تعذّر الوصول إلى الطابعة في الوقت المناسب. افتحه بمفتاحه.</translation>
    </message>
    <message>
        <source>Nobody knows whether the drawer opened. Look at it.</source>
        <translation>لا يُعرف هل فُتح الدرج. انظر إليه.</translation>
    </message>
    <message>
        <source>This printer opens no drawer. Open it with its key.</source>
        <translation>هذه الطابعة لا تفتح درجًا. افتحه بمفتاحه.</translation>
    </message>
    <message>
        <source>No font is installed that could print this.</source>
        <translation>لا يوجد خط مثبَّت يمكنه طباعة هذا.</translation>
    </message>
    <message>
        <source>What was to be printed is gone.</source>
        <translation>ما كان سيُطبع لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>The receipt printer and the drawer that hangs on it.</source>
        <translation>طابعة الإيصالات والدرج الموصول بها.</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>الفواتير</translation>
    </message>
    <message>
        <source>Who invoices, on which paper, to which printer.</source>
        <translation>من يصدر الفاتورة، وعلى أي ورق، وبأي طابعة.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>الماسح</translation>
    </message>
    <message>
        <source>Most scanners work as they are. Measure one that does not.</source>
        <translation>أغلب الماسحات تعمل كما هي. قِس منها ما لا يعمل.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>This till's folder comes from another machine.</source>
        <translation>مجلد هذا الصندوق آتٍ من جهاز آخر.</translation>
    </message>
    <message>
        <source>It goes on under numbers of its own. Do not sell from the old copy any more.</source>
        <translation>يتابع بأرقام خاصة به. لا تبع من النسخة القديمة بعد الآن.</translation>
    </message>
    <message>
        <source>This till's folder was copied.</source>
        <translation>نُسخ مجلد هذا الصندوق.</translation>
    </message>
    <message>
        <source>It goes on under numbers of its own. Do not sell from the other copy.</source>
        <translation>يتابع بأرقام خاصة به. لا تبع من النسخة الأخرى.</translation>
    </message>
    <message>
        <source>This till's folder was put back from a backup.</source>
        <translation>استُعيد مجلد هذا الصندوق من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Sales made after the backup are not in it. New sales get numbers of their own.</source>
        <translation>المبيعات التي تمت بعد النسخة ليست فيه. والمبيعات الجديدة تأخذ أرقامًا خاصة بها.</translation>
    </message>
    <message>
        <source>The till cannot tell whether its folder is the newest.</source>
        <translation>لا يستطيع الصندوق أن يعرف هل مجلده هو الأحدث.</translation>
    </message>
    <message>
        <source>If you have just put back a backup, sales made after it are missing.</source>
        <translation>إن كنت قد استعدت نسخة احتياطية للتو، فالمبيعات التي تمت بعدها ناقصة.</translation>
    </message>
    <message>
        <source>The machine's clock is behind the last sale.</source>
        <translation>ساعة الجهاز متأخرة عن آخر بيع.</translation>
    </message>
    <message>
        <source>Set the clock, or today's sales get a wrong time.</source>
        <translation>اضبط الساعة، وإلا أخذت مبيعات اليوم وقتًا خاطئًا.</translation>
    </message>
    <message>
        <source>Part of the catalog cannot be read on this machine.</source>
        <translation>تتعذر قراءة جزء من دليل الأصناف على هذا الجهاز.</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces are missing: bring the items in from a file again.</source>
        <translation>
            <numerusform>لا ينقص شيء.</numerusform>
            <numerusform>ينقص جزء واحد: أدخل الأصناف من ملف مرة أخرى.</numerusform>
            <numerusform>ينقص جزآن: أدخل الأصناف من ملف مرة أخرى.</numerusform>
            <numerusform>تنقص %n أجزاء: أدخل الأصناف من ملف مرة أخرى.</numerusform>
            <numerusform>ينقص %n جزءًا: أدخل الأصناف من ملف مرة أخرى.</numerusform>
            <numerusform>ينقص %n جزء: أدخل الأصناف من ملف مرة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers of the sale just made</source>
        <translation>أوراق البيع الأخير</translation>
    </message>
    <message numerus="yes">
        <source>The disk is nearly full: %n MB are left.</source>
        <translation>
            <numerusform>القرص يكاد يمتلئ: بقي %n ميغابايت.</numerusform>
            <numerusform>القرص يكاد يمتلئ: بقي %n ميغابايت.</numerusform>
            <numerusform>القرص يكاد يمتلئ: بقي %n ميغابايت.</numerusform>
            <numerusform>القرص يكاد يمتلئ: بقي %n ميغابايت.</numerusform>
            <numerusform>القرص يكاد يمتلئ: بقي %n ميغابايت.</numerusform>
            <numerusform>القرص يكاد يمتلئ: بقي %n ميغابايت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make room soon; a sale that finds none is refused.</source>
        <translation>حرّر مساحة قريبًا، فالبيع الذي لا يجد مساحة يُرفض.</translation>
    </message>
    <message>
        <source>Give %s back on the card reader first. Was it given back?</source>
        <translation>أعِد ⁨%s⁩ من قارئ البطاقات أولًا. هل أُعيد المبلغ؟</translation>
    </message>
    <message>
        <source>It was given back</source>
        <translation>أُعيد المبلغ</translation>
    </message>
    <message>
        <source>Parked sales</source>
        <translation>المبيعات المعلّقة</translation>
    </message>
    <message>
        <source>Note on this line</source>
        <translation>ملاحظة على هذا البند</translation>
    </message>
    <message>
        <source>Note on the sale</source>
        <translation>ملاحظة على البيع</translation>
    </message>
    <message>
        <source>Taxes of the sale</source>
        <translation>ضرائب البيع</translation>
    </message>
    <message>
        <source>Invoice %s is written</source>
        <translation>صدرت الفاتورة ⁨%s⁩</translation>
    </message>
    <message>
        <source>Cash is rounded to %s.</source>
        <translation>يُقرَّب النقد إلى ⁨%s⁩.</translation>
    </message>
    <message>
        <source>Join a shop</source>
        <translation>الانضمام إلى متجر</translation>
    </message>
    <message>
        <source>One more till of a shop that has a hub. You need its address, and a code that was made there.</source>
        <translation>صندوق آخر لمتجر له محور. تحتاج إلى عنوانه، وإلى رمز أُنشئ هناك.</translation>
    </message>
    <message>
        <source>A minute, then it fills by itself</source>
        <translation>دقيقة، ثم يمتلئ تلقائيًا</translation>
    </message>
    <message>
        <source>Joining the shop</source>
        <translation>جارٍ الانضمام إلى المتجر</translation>
    </message>
    <message>
        <source>The till opens as soon as the hub has taken it in.</source>
        <translation>يُفتح الصندوق فور أن يقبله المحور.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>محدَّث</translation>
    </message>
    <message numerus="yes">
        <source>%n min old</source>
        <translation>
            <numerusform>بيانات قبل %n د</numerusform>
            <numerusform>بيانات قبل %n د</numerusform>
            <numerusform>بيانات قبل %n د</numerusform>
            <numerusform>بيانات قبل %n د</numerusform>
            <numerusform>بيانات قبل %n د</numerusform>
            <numerusform>بيانات قبل %n د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h old</source>
        <translation>
            <numerusform>بيانات قبل %n س</numerusform>
            <numerusform>بيانات قبل %n س</numerusform>
            <numerusform>بيانات قبل %n س</numerusform>
            <numerusform>بيانات قبل %n س</numerusform>
            <numerusform>بيانات قبل %n س</numerusform>
            <numerusform>بيانات قبل %n س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>بيانات قبل %n يوم</numerusform>
            <numerusform>بيانات قبل يوم</numerusform>
            <numerusform>بيانات قبل يومين</numerusform>
            <numerusform>بيانات قبل %n أيام</numerusform>
            <numerusform>بيانات قبل %n يومًا</numerusform>
            <numerusform>بيانات قبل %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>للإرسال: %n</numerusform>
            <numerusform>للإرسال: %n</numerusform>
            <numerusform>للإرسال: %n</numerusform>
            <numerusform>للإرسال: %n</numerusform>
            <numerusform>للإرسال: %n</numerusform>
            <numerusform>للإرسال: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Hub away</source>
        <translation>المحور غائب</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>جارٍ الجلب</translation>
    </message>
    <message>
        <source>Clock is off</source>
        <translation>الساعة غير مضبوطة</translation>
    </message>
    <message>
        <source>Look at Sync</source>
        <translation>راجع المزامنة</translation>
    </message>
    <message numerus="yes">
        <source>%n records wait to be sent.</source>
        <translation>
            <numerusform>لا سجلات تنتظر الإرسال.</numerusform>
            <numerusform>سجل واحد ينتظر الإرسال.</numerusform>
            <numerusform>سجلان ينتظران الإرسال.</numerusform>
            <numerusform>%n سجلات تنتظر الإرسال.</numerusform>
            <numerusform>%n سجلًا تنتظر الإرسال.</numerusform>
            <numerusform>%n سجل تنتظر الإرسال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation>أُرسل كل شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n to compare</source>
        <translation>
            <numerusform>للمطابقة: %n</numerusform>
            <numerusform>للمطابقة: %n</numerusform>
            <numerusform>للمطابقة: %n</numerusform>
            <numerusform>للمطابقة: %n</numerusform>
            <numerusform>للمطابقة: %n</numerusform>
            <numerusform>للمطابقة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are not compared with the hub yet.</source>
        <translation>
            <numerusform>لا سجلات لم تُطابَق مع المحور بعد.</numerusform>
            <numerusform>سجل واحد لم يُطابَق مع المحور بعد.</numerusform>
            <numerusform>سجلان لم يُطابَقا مع المحور بعد.</numerusform>
            <numerusform>%n سجلات لم تُطابَق مع المحور بعد.</numerusform>
            <numerusform>%n سجلًا لم تُطابَق مع المحور بعد.</numerusform>
            <numerusform>%n سجل لم تُطابَق مع المحور بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link to the hub needs somebody.</source>
        <translation>الربط بالمحور يحتاج إلى تدخل أحد.</translation>
    </message>
    <message>
        <source>The hub has not answered since the till was opened.</source>
        <translation>لم يُجب المحور منذ فتح الصندوق.</translation>
    </message>
    <message>
        <source>The hub does not answer. What is known of it: %s.</source>
        <translation>المحور لا يجيب. المعروف عنه: ⁨%s⁩.</translation>
    </message>
    <message>
        <source>The hub is being asked.</source>
        <translation>جارٍ سؤال المحور.</translation>
    </message>
    <message>
        <source>What the hub has is being fetched.</source>
        <translation>جارٍ جلب ما لدى المحور.</translation>
    </message>
    <message>
        <source>Linked to the hub: %s.</source>
        <translation>مربوط بالمحور: ⁨%s⁩.</translation>
    </message>
    <message>
        <source>Stopped. If the hub took the code already, it still works here, and nowhere else.</source>
        <translation>توقّف. إن كان المحور قد قبل الرمز فهو ما زال صالحًا هنا، وليس في مكان آخر.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine is %n min behind the hub's.</source>
        <translation>
            <numerusform>ساعة هذا الجهاز متأخرة %n د عن ساعة المحور.</numerusform>
            <numerusform>ساعة هذا الجهاز متأخرة %n د عن ساعة المحور.</numerusform>
            <numerusform>ساعة هذا الجهاز متأخرة %n د عن ساعة المحور.</numerusform>
            <numerusform>ساعة هذا الجهاز متأخرة %n د عن ساعة المحور.</numerusform>
            <numerusform>ساعة هذا الجهاز متأخرة %n د عن ساعة المحور.</numerusform>
            <numerusform>ساعة هذا الجهاز متأخرة %n د عن ساعة المحور.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine is %n min ahead of the hub's.</source>
        <translation>
            <numerusform>ساعة هذا الجهاز متقدمة %n د على ساعة المحور.</numerusform>
            <numerusform>ساعة هذا الجهاز متقدمة %n د على ساعة المحور.</numerusform>
            <numerusform>ساعة هذا الجهاز متقدمة %n د على ساعة المحور.</numerusform>
            <numerusform>ساعة هذا الجهاز متقدمة %n د على ساعة المحور.</numerusform>
            <numerusform>ساعة هذا الجهاز متقدمة %n د على ساعة المحور.</numerusform>
            <numerusform>ساعة هذا الجهاز متقدمة %n د على ساعة المحور.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>Print the receipt again</source>
        <translation>طباعة الإيصال ثانية</translation>
    </message>
    <message>
        <source>Receipt as PDF</source>
        <translation>الإيصال بصيغة PDF</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>ما ينتظر</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Fonts for papers</source>
        <translation>خطوط الأوراق</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>كل شيء سليم</translation>
    </message>
    <message>
        <source>Recorded facts: %1</source>
        <translation>القيود المسجلة: %1</translation>
    </message>
    <message>
        <source>Orders: %1</source>
        <translation>الطلبات: %1</translation>
    </message>
    <message>
        <source>Lives of this folder: %1 (each restore begins one)</source>
        <translation>أطوار هذا المجلد: %1 (كل استعادة تبدأ طورًا)</translation>
    </message>
    <message>
        <source>Papers that wait to be printed: %1</source>
        <translation>أوراق تنتظر الطباعة: %1</translation>
    </message>
    <message>
        <source>Papers that are being printed: %1</source>
        <translation>أوراق قيد الطباعة: %1</translation>
    </message>
    <message>
        <source>Papers that could not be printed: %1</source>
        <translation>أوراق تعذّرت طباعتها: %1</translation>
    </message>
    <message>
        <source>Papers of which nobody knows whether they came out: %1</source>
        <translation>أوراق لا يُعرف هل خرجت: %1</translation>
    </message>
    <message>
        <source>Open their orders: printing again, or the answer, is there. The sales stand.</source>
        <translation>افتح طلباتها، فهناك تطبع ثانية أو تجيب. المبيعات قائمة.</translation>
    </message>
    <message>
        <source>Card payments that were begun and have no answer: %1</source>
        <translation>عمليات دفع بالبطاقة بدأت بلا جواب: %1</translation>
    </message>
    <message>
        <source>Look at the card reader, then answer the question in the sale.</source>
        <translation>راجع قارئ البطاقات، ثم أجب عن السؤال في شاشة البيع.</translation>
    </message>
    <message>
        <source>Set the clock of this computer, best by the network.</source>
        <translation>اضبط ساعة هذا الحاسوب، والأفضل عبر الشبكة.</translation>
    </message>
    <message>
        <source>Copies: %1. The newest is %2 old.</source>
        <translation>النسخ: %1. عمر أحدثها ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Make one now: Settings, Backups.</source>
        <translation>أنشئ واحدة الآن: الإعدادات، النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>network</source>
        <translation>شبكة</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>serial line</source>
        <translation>منفذ تسلسلي</translation>
    </message>
    <message>
        <source>of this computer</source>
        <translation>من هذا الحاسوب</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>folder of PDF files</source>
        <translation>مجلد لملفات PDF</translation>
    </message>
    <message>
        <source>Receipt printer: %1</source>
        <translation>طابعة الإيصالات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Printer of invoices: %1</source>
        <translation>طابعة الفواتير: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The printer is ready.</source>
        <translation>الطابعة جاهزة.</translation>
    </message>
    <message>
        <source>The printer has no way to say how it is.</source>
        <translation>لا تستطيع الطابعة أن تخبر عن حالتها.</translation>
    </message>
    <message>
        <source>Paper is low.</source>
        <translation>الورق قليل.</translation>
    </message>
    <message>
        <source>Keep a new roll at hand.</source>
        <translation>أبقِ لفة جديدة في متناولك.</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>نفد ورق الطابعة.</translation>
    </message>
    <message>
        <source>Put in a new roll: what waits is printed by itself.</source>
        <translation>ضع لفة جديدة: ما ينتظر يُطبع تلقائيًا.</translation>
    </message>
    <message>
        <source>The printer's cover is open.</source>
        <translation>غطاء الطابعة مفتوح.</translation>
    </message>
    <message>
        <source>Close it: what waits is printed by itself.</source>
        <translation>أغلقه: ما ينتظر يُطبع تلقائيًا.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>الطابعة لا تستجيب.</translation>
    </message>
    <message>
        <source>Check its power and its cable.</source>
        <translation>افحص الكهرباء والكابل.</translation>
    </message>
    <message>
        <source>A package that this printer needs is not installed.</source>
        <translation>حزمة تحتاج إليها هذه الطابعة غير مثبَّتة.</translation>
    </message>
    <message>
        <source>Settings, Printer says which one.</source>
        <translation>الإعدادات، الطابعة تبيّن أي حزمة.</translation>
    </message>
    <message>
        <source>The printer reports trouble: %1.</source>
        <translation>تبلّغ الطابعة عن مشكلة: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Look at it, switch it off and on.</source>
        <translation>انظر إليها، ثم أطفئها وشغّلها.</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>اللاتينية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>التايلاندية</translation>
    </message>
    <message>
        <source>Chinese and Japanese</source>
        <translation>الصينية واليابانية</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>emoji</source>
        <translation>الرموز التعبيرية</translation>
    </message>
    <message>
        <source>Stop selling. Close the till, start it again, and bring back the newest backup when it offers to.</source>
        <translation>أوقف البيع. أغلق الصندوق وشغّله من جديد، واستعد أحدث نسخة احتياطية حين يعرض ذلك.</translation>
    </message>
    <message>
        <source>There are no records in this folder.</source>
        <translation>لا سجلات في هذا المجلد.</translation>
    </message>
    <message>
        <source>Choose the folder of the shop.</source>
        <translation>اختر مجلد المتجر.</translation>
    </message>
    <message>
        <source>Size of the records: %1</source>
        <translation>حجم السجلات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Not yet moved into the main file: %1</source>
        <translation>لم يُنقل بعد إلى الملف الرئيسي: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Close the till and start it again.</source>
        <translation>أغلق الصندوق وشغّله من جديد.</translation>
    </message>
    <message>
        <source>The records cannot be read.</source>
        <translation>تتعذر قراءة السجلات.</translation>
    </message>
    <message>
        <source>Every page of the records is whole.</source>
        <translation>كل صفحات السجلات سليمة.</translation>
    </message>
    <message>
        <source>The records are damaged.</source>
        <translation>السجلات تالفة.</translation>
    </message>
    <message>
        <source>Form of the records: %1</source>
        <translation>صيغة السجلات: %1</translation>
    </message>
    <message>
        <source>Another version of the program made them. Use the newest one.</source>
        <translation>أنشأها إصدار آخر من البرنامج. استعمل أحدث إصدار.</translation>
    </message>
    <message>
        <source>Lists that can be made again: %1</source>
        <translation>قوائم يمكن إنشاؤها من جديد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Pictures and files: %1</source>
        <translation>الصور والملفات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Nothing waits for a printer or a card reader.</source>
        <translation>لا شيء ينتظر طابعة أو قارئ بطاقات.</translation>
    </message>
    <message>
        <source>Kind of disk: %1</source>
        <translation>نوع القرص: ⁨%1⁩</translation>
    </message>
    <message>
        <source>A network drive can lose sales. Move the folder to a disk of this computer.</source>
        <translation>قرص الشبكة قد يضيّع مبيعات. انقل المجلد إلى قرص في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Free space: %1</source>
        <translation>المساحة الحرة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Free space, before sales are refused.</source>
        <translation>حرّر مساحة قبل أن تُرفض المبيعات.</translation>
    </message>
    <message>
        <source>The disk does not take anything.</source>
        <translation>القرص لا يقبل شيئًا.</translation>
    </message>
    <message>
        <source>Check who owns the folder, and whether the disk is full or broken.</source>
        <translation>تحقق من مالك المجلد، ومن أن القرص ليس ممتلئًا ولا معطوبًا.</translation>
    </message>
    <message>
        <source>The disk answers in %1 ms; each sale waits for it once.</source>
        <translation>يستجيب القرص خلال %1 مث، وكل بيع ينتظره مرة.</translation>
    </message>
    <message>
        <source>It is slow. Use a solid-state disk, or see what else is writing.</source>
        <translation>إنه بطيء. استعمل قرص SSD، أو انظر ماذا يكتب عليه غير الصندوق.</translation>
    </message>
    <message>
        <source>It is %1, %2.</source>
        <translation>الوقت الآن ⁨%1⁩، ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The clock is set by the network.</source>
        <translation>الساعة مضبوطة عبر الشبكة.</translation>
    </message>
    <message>
        <source>The clock is not set by the network.</source>
        <translation>الساعة غير مضبوطة عبر الشبكة.</translation>
    </message>
    <message>
        <source>Receipts carry its time. Switch on network time in the settings of this computer.</source>
        <translation>الإيصالات تحمل وقتها. فعّل ضبط الوقت عبر الشبكة في إعدادات هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Papers cannot show this writing: %1</source>
        <translation>لا تستطيع الأوراق إظهار هذه الكتابة: %1</translation>
    </message>
    <message>
        <source>Install %1 if your shop needs it.</source>
        <translation>ثبّت ⁨%1⁩ إن احتاج إليه متجرك.</translation>
    </message>
    <message>
        <source>Width of the paper: %1 dots</source>
        <translation>عرض الورق: %1 نقطة</translation>
    </message>
    <message>
        <source>A window of the till has the printer; it was not asked.</source>
        <translation>الطابعة عند نافذة مفتوحة للصندوق، فلم تُسأل.</translation>
    </message>
    <message>
        <source>There is no copy of this shop.</source>
        <translation>لا توجد نسخة من هذا المتجر.</translation>
    </message>
    <message>
        <source>Copies of everything, made and checked while you sell.</source>
        <translation>نسخ من كل شيء، تُنشأ وتُفحص أثناء البيع.</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>المحور</translation>
    </message>
    <message>
        <source>Several tills as one shop, and every sale kept at a second place.</source>
        <translation>عدة صناديق كمتجر واحد، وكل بيع محفوظ في مكان ثانٍ.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Whether all is well, and what to do where it is not.</source>
        <translation>هل كل شيء سليم، وما العمل حيث لا.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول البرنامج</translation>
    </message>
    <message>
        <source>This program and this folder.</source>
        <translation>هذا البرنامج وهذا المجلد.</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>إضافة آخر</translation>
    </message>
    <message>
        <source>Take all out</source>
        <translation>إزالة الكل</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Another one, such as 20</source>
        <translation>قيمة أخرى، مثل 20</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>كهذا الحاسوب</translation>
    </message>
    <message>
        <source>%s ms</source>
        <translation>%s مث</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>اسم المتجر</translation>
    </message>
    <message>
        <source>At the top of receipts and of this window.</source>
        <translation>أعلى الإيصالات وهذه النافذة.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Under the name on receipts; a line each.</source>
        <translation>تحت الاسم على الإيصالات، كل جزء في سطر.</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>الرقم الضريبي</translation>
    </message>
    <message>
        <source>On receipts and invoices, such as a VAT number.</source>
        <translation>على الإيصالات والفواتير، مثل رقم التسجيل في ضريبة القيمة المضافة.</translation>
    </message>
    <message>
        <source>Store code</source>
        <translation>رمز المتجر</translation>
    </message>
    <message>
        <source>First part of every receipt number: one or two letters or digits.</source>
        <translation>الجزء الأول من رقم كل إيصال: حرف أو رقم، أو اثنان.</translation>
    </message>
    <message>
        <source>Till code</source>
        <translation>رمز الصندوق</translation>
    </message>
    <message>
        <source>Second part of every receipt number. Each till has its own.</source>
        <translation>الجزء الثاني من رقم كل إيصال. لكل صندوق رمزه.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Decides how cash is rounded and how dates and money are written.</source>
        <translation>يحدد كيف يُقرَّب النقد وكيف تُكتب التواريخ والمبالغ.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>What prices are in. It can be changed while no shift is open.</source>
        <translation>عملة الأسعار. يمكن تغييرها ما دامت لا توجد وردية مفتوحة.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Whose clock stands on receipts and ends the day.</source>
        <translation>الساعة التي تظهر على الإيصالات وينتهي بها اليوم.</translation>
    </message>
    <message>
        <source>How tax is rounded</source>
        <translation>تقريب الضريبة</translation>
    </message>
    <message>
        <source>On each line, or once for each rate of the receipt.</source>
        <translation>على كل بند، أو مرة لكل نسبة في الإيصال.</translation>
    </message>
    <message>
        <source>Prices include tax</source>
        <translation>الأسعار تشمل الضريبة</translation>
    </message>
    <message>
        <source>Whether the price on the shelf has tax in it. The classes below follow.</source>
        <translation>هل سعر الرف يشمل الضريبة. والفئات أدناه تتبعه.</translation>
    </message>
    <message>
        <source>Tax classes</source>
        <translation>الفئات الضريبية</translation>
    </message>
    <message>
        <source>Each item has one of these. Rates in percent, such as 8.875.</source>
        <translation>لكل صنف واحدة منها. النسب بالمئة، مثل 8.875.</translation>
    </message>
    <message>
        <source>Beside the cart</source>
        <translation>بجانب السلة</translation>
    </message>
    <message>
        <source>Pictures to touch, or the cart as a wide list for scanning.</source>
        <translation>صور للمس، أو السلة كقائمة عريضة للمسح.</translation>
    </message>
    <message>
        <source>Quick keys</source>
        <translation>الأزرار السريعة</translation>
    </message>
    <message>
        <source>Items that stand first. Arrange them at the counter itself.</source>
        <translation>الأصناف التي تظهر أولًا. رتّبها من شاشة البيع نفسها.</translation>
    </message>
    <message>
        <source>Keys that were changed</source>
        <translation>المفاتيح التي غُيّرت</translation>
    </message>
    <message>
        <source>On the page Keys.</source>
        <translation>في صفحة المفاتيح.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>For a good scan, an unknown one, and money. Each has its sign too.</source>
        <translation>لمسح ناجح، ولرمز غير معروف، وللنقود. ولكل منها علامته أيضًا.</translation>
    </message>
    <message>
        <source>Screen keyboard</source>
        <translation>لوحة مفاتيح على الشاشة</translation>
    </message>
    <message>
        <source>Letters on the screen when a field is touched. Chinese is typed in Latin letters.</source>
        <translation>حروف على الشاشة عند لمس حقل. تُكتب الصينية بحروف لاتينية.</translation>
    </message>
    <message>
        <source>Number pad</source>
        <translation>لوحة الأرقام</translation>
    </message>
    <message>
        <source>Which digits stand in its top row.</source>
        <translation>الأرقام التي تأتي في صفها الأعلى.</translation>
    </message>
    <message>
        <source>Notes offered for cash</source>
        <translation>فئات النقد المقترحة</translation>
    </message>
    <message>
        <source>One touch each when paying. Empty: those of the currency.</source>
        <translation>لمسة واحدة لكل منها عند الدفع. إن تُركت فارغة فهي فئات العملة.</translation>
    </message>
    <message>
        <source>Reference of a card slip</source>
        <translation>رقم المرجع على قسيمة البطاقة</translation>
    </message>
    <message>
        <source>Whether a card payment can be taken without it. It finds the payment again at the bank.</source>
        <translation>هل تُقبض دفعة البطاقة من دونه. به تُعثر الدفعة في البنك لاحقًا.</translation>
    </message>
    <message>
        <source>Reasons for a discount</source>
        <translation>أسباب الخصم</translation>
    </message>
    <message>
        <source>Offered when something is taken off.</source>
        <translation>تُعرض عند الخصم من السعر.</translation>
    </message>
    <message>
        <source>Reasons for another price</source>
        <translation>أسباب تغيير السعر</translation>
    </message>
    <message>
        <source>Offered when a price is changed at the counter.</source>
        <translation>تُعرض عند تغيير سعر أثناء البيع.</translation>
    </message>
    <message>
        <source>Reasons for giving back</source>
        <translation>أسباب الإرجاع</translation>
    </message>
    <message>
        <source>Offered when goods come back.</source>
        <translation>تُعرض عند إرجاع بضاعة.</translation>
    </message>
    <message>
        <source>Other ways to pay</source>
        <translation>وسائل دفع أخرى</translation>
    </message>
    <message>
        <source>Beside cash and card, such as voucher or cheque.</source>
        <translation>إلى جانب النقد والبطاقة، مثل قسيمة شراء أو شيك.</translation>
    </message>
    <message>
        <source>When too little is on hand</source>
        <translation>عند نقص الرصيد</translation>
    </message>
    <message>
        <source>What happens when more is sold than the stock says.</source>
        <translation>ما يحدث عندما يباع أكثر مما في المخزون.</translation>
    </message>
    <message>
        <source>Lowest margin</source>
        <translation>أدنى هامش</translation>
    </message>
    <message>
        <source>In percent. A price under it is marked; 0 marks none.</source>
        <translation>بالمئة. يُعلَّم كل سعر دونه، و0 يلغي التعليم.</translation>
    </message>
    <message>
        <source>Words above the goods</source>
        <translation>كلمات فوق البضاعة</translation>
    </message>
    <message>
        <source>Such as opening hours. A line each.</source>
        <translation>مثل ساعات العمل، كل جزء في سطر.</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>الكلمات الختامية</translation>
    </message>
    <message>
        <source>Under the total. A line each.</source>
        <translation>تحت الإجمالي، كل جزء في سطر.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>A picture in black and white prints best.</source>
        <translation>الصورة بالأبيض والأسود تُطبع أفضل.</translation>
    </message>
    <message>
        <source>Print a receipt</source>
        <translation>طباعة الإيصال</translation>
    </message>
    <message>
        <source>For every sale, when somebody wants one, or never.</source>
        <translation>لكل عملية بيع، أو عند الطلب، أو أبدًا.</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>طابعة الإيصالات</translation>
    </message>
    <message>
        <source>One that was found, or its address.</source>
        <translation>طابعة عُثر عليها، أو عنوانها.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>How wide the roll is.</source>
        <translation>عرض اللفة.</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>درج النقود</translation>
    </message>
    <message>
        <source>It hangs on the printer and opens for cash.</source>
        <translation>موصول بالطابعة ويُفتح عند الدفع نقدًا.</translation>
    </message>
    <message>
        <source>Paper of invoices</source>
        <translation>ورق الفواتير</translation>
    </message>
    <message>
        <source>The size your office printer holds.</source>
        <translation>المقاس الذي في طابعة المكتب.</translation>
    </message>
    <message>
        <source>Printer of invoices</source>
        <translation>طابعة الفواتير</translation>
    </message>
    <message>
        <source>One of this computer's printers, or a folder for PDF files.</source>
        <translation>إحدى طابعات هذا الحاسوب، أو مجلد لملفات PDF.</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>الاسم القانوني</translation>
    </message>
    <message>
        <source>On invoices, if it is not the name of the shop.</source>
        <translation>على الفواتير، إن كان غير اسم المتجر.</translation>
    </message>
    <message>
        <source>Company register</source>
        <translation>السجل التجاري</translation>
    </message>
    <message>
        <source>Register and number, where the law wants them on invoices.</source>
        <translation>السجل ورقمه، حيث يوجبهما القانون على الفواتير.</translation>
    </message>
    <message>
        <source>On invoices.</source>
        <translation>على الفواتير.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>On invoices with goods without tax, such as: small business, or reverse charge.</source>
        <translation>على الفواتير التي فيها سلع بلا ضريبة، مثل: منشأة صغيرة، أو الاحتساب العكسي.</translation>
    </message>
    <message>
        <source>Closing words on invoices</source>
        <translation>الكلمات الختامية للفواتير</translation>
    </message>
    <message>
        <source>Such as when it is due. A line each.</source>
        <translation>مثل موعد الاستحقاق، كل جزء في سطر.</translation>
    </message>
    <message>
        <source>Measured scanners</source>
        <translation>الماسحات المَقيسة</translation>
    </message>
    <message>
        <source>On the page Scanner.</source>
        <translation>في صفحة الماسح.</translation>
    </message>
    <message>
        <source>Where copies go</source>
        <translation>مكان حفظ النسخ</translation>
    </message>
    <message>
        <source>A copy every hour</source>
        <translation>نسخة كل ساعة</translation>
    </message>
    <message>
        <source>Made and checked while you sell.</source>
        <translation>تُنشأ وتُفحص أثناء البيع.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Wide list</source>
        <translation>قائمة عريضة</translation>
    </message>
    <message>
        <source>For a finger</source>
        <translation>للإصبع</translation>
    </message>
    <message>
        <source>For a mouse too</source>
        <translation>للفأرة أيضًا</translation>
    </message>
    <message>
        <source>If wanted</source>
        <translation>عند الرغبة</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>منع</translation>
    </message>
    <message>
        <source>As the screens</source>
        <translation>مثل الشاشات</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>80 mm</source>
        <translation>80 مم</translation>
    </message>
    <message>
        <source>58 mm</source>
        <translation>58 مم</translation>
    </message>
    <message>
        <source>Each piece</source>
        <translation>كل قطعة</translation>
    </message>
    <message>
        <source>Each line</source>
        <translation>كل بند</translation>
    </message>
    <message>
        <source>Each rate once</source>
        <translation>كل نسبة مرة</translation>
    </message>
    <message>
        <source>All once</source>
        <translation>الكل مرة</translation>
    </message>
    <message>
        <source>half up</source>
        <translation>النصف لأعلى</translation>
    </message>
    <message>
        <source>half to even</source>
        <translation>النصف للزوجي</translation>
    </message>
    <message>
        <source>half down</source>
        <translation>النصف لأدنى</translation>
    </message>
    <message>
        <source>up</source>
        <translation>لأعلى</translation>
    </message>
    <message>
        <source>down</source>
        <translation>لأدنى</translation>
    </message>
    <message>
        <source>%s is saved</source>
        <translation>تم الحفظ: ⁨%s⁩</translation>
    </message>
    <message>
        <source>Takes effect when the till is opened again.</source>
        <translation>يسري عند فتح الصندوق من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>Post %n counted</source>
        <translation>
            <numerusform>ترحيل المجرود (%n)</numerusform>
            <numerusform>ترحيل المجرود (%n)</numerusform>
            <numerusform>ترحيل المجرود (%n)</numerusform>
            <numerusform>ترحيل المجرود (%n)</numerusform>
            <numerusform>ترحيل المجرود (%n)</numerusform>
            <numerusform>ترحيل المجرود (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items were sold while they were being counted, so their counts are not sure.</source>
        <translation>
            <numerusform>لم يُبَع أي صنف أثناء جرده.</numerusform>
            <numerusform>بيع صنف واحد أثناء جرده، فنتيجة جرده غير مؤكدة.</numerusform>
            <numerusform>بيع صنفان أثناء جردهما، فنتيجتا جردهما غير مؤكدتين.</numerusform>
            <numerusform>بيعت %n أصناف أثناء جردها، فنتائج جردها غير مؤكدة.</numerusform>
            <numerusform>بيع %n صنفًا أثناء جردها، فنتائج جردها غير مؤكدة.</numerusform>
            <numerusform>بيع %n صنف أثناء جردها، فنتائج جردها غير مؤكدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Count %n again</source>
        <translation>
            <numerusform>إعادة الجرد</numerusform>
            <numerusform>إعادة جرده</numerusform>
            <numerusform>إعادة جردهما</numerusform>
            <numerusform>إعادة الجرد (%n)</numerusform>
            <numerusform>إعادة الجرد (%n)</numerusform>
            <numerusform>إعادة الجرد (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Say that none is there of the %n items nobody has counted?</source>
        <translation>
            <numerusform>كل الأصناف مجرودة.</numerusform>
            <numerusform>أيُسجّل أن الصنف الذي لم يجرده أحد غير موجود إطلاقًا؟</numerusform>
            <numerusform>أيُسجّل أن الصنفين اللذين لم يجردهما أحد غير موجودين إطلاقًا؟</numerusform>
            <numerusform>أتُسجّل أن الأصناف التي لم يجردها أحد (%n) غير موجودة إطلاقًا؟</numerusform>
            <numerusform>أتُسجّل أن الأصناف التي لم يجردها أحد (%n) غير موجودة إطلاقًا؟</numerusform>
            <numerusform>أتُسجّل أن الأصناف التي لم يجردها أحد (%n) غير موجودة إطلاقًا؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %s counted items differ,</source>
        <translation>
            <numerusform>لا اختلاف بين الأصناف المجرودة (%s)،</numerusform>
            <numerusform>يختلف صنف واحد من الأصناف المجرودة (%s)،</numerusform>
            <numerusform>يختلف صنفان من الأصناف المجرودة (%s)،</numerusform>
            <numerusform>تختلف %n أصناف من الأصناف المجرودة (%s)،</numerusform>
            <numerusform>يختلف %n صنفًا من الأصناف المجرودة (%s)،</numerusform>
            <numerusform>يختلف %n صنف من الأصناف المجرودة (%s)،</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n of unknown cost</source>
        <translation>
            <numerusform>عدا مجهولة التكلفة</numerusform>
            <numerusform>عدا صنف واحد مجهول التكلفة</numerusform>
            <numerusform>عدا صنفين مجهولَي التكلفة</numerusform>
            <numerusform>عدا %n أصناف مجهولة التكلفة</numerusform>
            <numerusform>عدا %n صنفًا مجهول التكلفة</numerusform>
            <numerusform>عدا %n صنف مجهول التكلفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n counted items match</source>
        <translation>
            <numerusform>لم يُجرد شيء بعد</numerusform>
            <numerusform>الصنف المجرود مطابق</numerusform>
            <numerusform>الصنفان المجرودان مطابقان</numerusform>
            <numerusform>كل المجرود مطابق (%n)</numerusform>
            <numerusform>كل المجرود مطابق (%n)</numerusform>
            <numerusform>كل المجرود مطابق (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>At cost</source>
        <translation>بالتكلفة</translation>
    </message>
    <message numerus="yes">
        <source>Post %n items</source>
        <translation>
            <numerusform>ترحيل</numerusform>
            <numerusform>ترحيل صنف واحد</numerusform>
            <numerusform>ترحيل صنفين</numerusform>
            <numerusform>ترحيل %n أصناف</numerusform>
            <numerusform>ترحيل %n صنفًا</numerusform>
            <numerusform>ترحيل %n صنف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen items</source>
        <translation>
            <numerusform>لا أصناف محددة</numerusform>
            <numerusform>صنف واحد محدد</numerusform>
            <numerusform>صنفان محددان</numerusform>
            <numerusform>%n أصناف محددة</numerusform>
            <numerusform>%n صنفًا محددًا</numerusform>
            <numerusform>%n صنف محدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counts</source>
        <translation>
            <numerusform>لا عمليات جرد</numerusform>
            <numerusform>عملية جرد واحدة</numerusform>
            <numerusform>عمليتا جرد</numerusform>
            <numerusform>%n عمليات جرد</numerusform>
            <numerusform>%n عملية جرد</numerusform>
            <numerusform>%n عملية جرد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Received %n items</source>
        <translation>
            <numerusform>لم يُستلم شيء</numerusform>
            <numerusform>استُلم صنف واحد</numerusform>
            <numerusform>استُلم صنفان</numerusform>
            <numerusform>استُلمت %n أصناف</numerusform>
            <numerusform>استُلم %n صنفًا</numerusform>
            <numerusform>استُلم %n صنف</numerusform>
        </translation>
    </message>
    <message>
        <source>pcs</source>
        <translation>قطع</translation>
    </message>
    <message numerus="yes">
        <source>%n scans</source>
        <translation>
            <numerusform>لا مسحات</numerusform>
            <numerusform>مسحة واحدة</numerusform>
            <numerusform>مسحتان</numerusform>
            <numerusform>%n مسحات</numerusform>
            <numerusform>%n مسحة</numerusform>
            <numerusform>%n مسحة</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Given back by customers</source>
        <translation>مرتجعات العملاء</translation>
    </message>
    <message>
        <source>Voided sales</source>
        <translation>مبيعات أُبطلت</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>إتلاف</translation>
    </message>
    <message>
        <source>Given away</source>
        <translation>إهداء</translation>
    </message>
    <message>
        <source>Put right by counts</source>
        <translation>تصحيح بالجرد</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>وُجد</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>فُقد</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>سُرق</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>انتهت صلاحيته</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>فسد</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>انكسر</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>عيّنة</translation>
    </message>
    <message>
        <source>Own use</source>
        <translation>استعمال داخلي</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>بيع</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>إتلاف</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>جرد</translation>
    </message>
    <message>
        <source>Unsure: %s while it was counted. Count it again.</source>
        <translation>غير مؤكد: ⁨%s⁩ أثناء جرده. أعد جرده.</translation>
    </message>
    <message>
        <source>%s after it was counted: taken into account</source>
        <translation>⁨%s⁩ بعد جرده: محسوب ضمن النتيجة</translation>
    </message>
    <message>
        <source>Its first count</source>
        <translation>أول جرد له</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>جارٍ الفحص</translation>
    </message>
    <message numerus="yes">
        <source>%n records at the hub</source>
        <translation>
            <numerusform>لا سجلات في المحور</numerusform>
            <numerusform>سجل واحد في المحور</numerusform>
            <numerusform>سجلان في المحور</numerusform>
            <numerusform>%n سجلات في المحور</numerusform>
            <numerusform>%n سجلًا في المحور</numerusform>
            <numerusform>%n سجل في المحور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait here</source>
        <translation>
            <numerusform>ينتظر هنا: %n</numerusform>
            <numerusform>ينتظر هنا: %n</numerusform>
            <numerusform>ينتظر هنا: %n</numerusform>
            <numerusform>ينتظر هنا: %n</numerusform>
            <numerusform>ينتظر هنا: %n</numerusform>
            <numerusform>ينتظر هنا: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation>
            <numerusform>عُزل: %n</numerusform>
            <numerusform>عُزل: %n</numerusform>
            <numerusform>عُزل: %n</numerusform>
            <numerusform>عُزل: %n</numerusform>
            <numerusform>عُزل: %n</numerusform>
            <numerusform>عُزل: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What is recorded here is at the hub.</source>
        <translation>ما سُجّل هنا موجود في المحور.</translation>
    </message>
    <message>
        <source>since %s</source>
        <translation>منذ ⁨%s⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n set aside for somebody</source>
        <translation>
            <numerusform>لم يُعزل شيء للمراجعة</numerusform>
            <numerusform>سجل واحد عُزل للمراجعة</numerusform>
            <numerusform>سجلان عُزلا للمراجعة</numerusform>
            <numerusform>%n سجلات عُزلت للمراجعة</numerusform>
            <numerusform>%n سجلًا عُزلت للمراجعة</numerusform>
            <numerusform>%n سجل عُزلت للمراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was set aside</source>
        <translation>لم يُعزل شيء</translation>
    </message>
    <message>
        <source>Stored at the hub, nothing is lost; whoever looks after the hub can apply it again.</source>
        <translation>محفوظ في المحور، ولم يضع شيء. يمكن لمن يعتني بالمحور أن يطبّقه من جديد.</translation>
    </message>
    <message>
        <source>Stored at the hub, nothing is lost.</source>
        <translation>محفوظ في المحور، ولم يضع شيء.</translation>
    </message>
    <message>
        <source>The hub could take in everything that came.</source>
        <translation>قبل المحور كل ما وصله.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message numerus="yes">
        <source>%n sales</source>
        <translation>
            <numerusform>لا مبيعات</numerusform>
            <numerusform>عملية بيع واحدة</numerusform>
            <numerusform>عمليتا بيع</numerusform>
            <numerusform>%n عمليات بيع</numerusform>
            <numerusform>%n عملية بيع</numerusform>
            <numerusform>%n عملية بيع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refunds</source>
        <translation>
            <numerusform>لا مرتجعات</numerusform>
            <numerusform>مرتجع واحد</numerusform>
            <numerusform>مرتجعان</numerusform>
            <numerusform>%n مرتجعات</numerusform>
            <numerusform>%n مرتجعًا</numerusform>
            <numerusform>%n مرتجع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voided sales</source>
        <translation>
            <numerusform>لا مبيعات أُبطلت</numerusform>
            <numerusform>عملية بيع أُبطلت</numerusform>
            <numerusform>عمليتا بيع أُبطلتا</numerusform>
            <numerusform>%n عمليات بيع أُبطلت</numerusform>
            <numerusform>%n عملية بيع أُبطلت</numerusform>
            <numerusform>%n عملية بيع أُبطلت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoices</source>
        <translation>
            <numerusform>لا فواتير</numerusform>
            <numerusform>فاتورة واحدة</numerusform>
            <numerusform>فاتورتان</numerusform>
            <numerusform>%n فواتير</numerusform>
            <numerusform>%n فاتورة</numerusform>
            <numerusform>%n فاتورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of items</source>
        <translation>
            <numerusform>لا تغييرات للأصناف</numerusform>
            <numerusform>تغيير واحد للأصناف</numerusform>
            <numerusform>تغييران للأصناف</numerusform>
            <numerusform>%n تغييرات للأصناف</numerusform>
            <numerusform>%n تغييرًا للأصناف</numerusform>
            <numerusform>%n تغيير للأصناف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported lists</source>
        <translation>
            <numerusform>لا قوائم مستوردة</numerusform>
            <numerusform>قائمة مستوردة واحدة</numerusform>
            <numerusform>قائمتان مستوردتان</numerusform>
            <numerusform>%n قوائم مستوردة</numerusform>
            <numerusform>%n قائمة مستوردة</numerusform>
            <numerusform>%n قائمة مستوردة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n movements of stock</source>
        <translation>
            <numerusform>لا حركات مخزون</numerusform>
            <numerusform>حركة مخزون واحدة</numerusform>
            <numerusform>حركتا مخزون</numerusform>
            <numerusform>%n حركات مخزون</numerusform>
            <numerusform>%n حركة مخزون</numerusform>
            <numerusform>%n حركة مخزون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counts of stock</source>
        <translation>
            <numerusform>لا عمليات جرد</numerusform>
            <numerusform>عملية جرد واحدة</numerusform>
            <numerusform>عمليتا جرد</numerusform>
            <numerusform>%n عمليات جرد</numerusform>
            <numerusform>%n عملية جرد</numerusform>
            <numerusform>%n عملية جرد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n movements of cash</source>
        <translation>
            <numerusform>لا حركات نقد</numerusform>
            <numerusform>حركة نقد واحدة</numerusform>
            <numerusform>حركتا نقد</numerusform>
            <numerusform>%n حركات نقد</numerusform>
            <numerusform>%n حركة نقد</numerusform>
            <numerusform>%n حركة نقد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts opened or closed</source>
        <translation>
            <numerusform>فتح الورديات وإغلاقها: %n</numerusform>
            <numerusform>فتح الورديات وإغلاقها: %n</numerusform>
            <numerusform>فتح الورديات وإغلاقها: %n</numerusform>
            <numerusform>فتح الورديات وإغلاقها: %n</numerusform>
            <numerusform>فتح الورديات وإغلاقها: %n</numerusform>
            <numerusform>فتح الورديات وإغلاقها: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n openings of the drawer</source>
        <translation>
            <numerusform>فتح الدرج: %n</numerusform>
            <numerusform>فتح الدرج: %n</numerusform>
            <numerusform>فتح الدرج: %n</numerusform>
            <numerusform>فتح الدرج: %n</numerusform>
            <numerusform>فتح الدرج: %n</numerusform>
            <numerusform>فتح الدرج: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps of card payments</source>
        <translation>
            <numerusform>لا خطوات دفع بالبطاقة</numerusform>
            <numerusform>خطوة دفع بالبطاقة واحدة</numerusform>
            <numerusform>خطوتا دفع بالبطاقة</numerusform>
            <numerusform>%n خطوات دفع بالبطاقة</numerusform>
            <numerusform>%n خطوة دفع بالبطاقة</numerusform>
            <numerusform>%n خطوة دفع بالبطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of customers</source>
        <translation>
            <numerusform>لا تغييرات للعملاء</numerusform>
            <numerusform>تغيير واحد للعملاء</numerusform>
            <numerusform>تغييران للعملاء</numerusform>
            <numerusform>%n تغييرات للعملاء</numerusform>
            <numerusform>%n تغييرًا للعملاء</numerusform>
            <numerusform>%n تغيير للعملاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of settings</source>
        <translation>
            <numerusform>لا تغييرات للإعدادات</numerusform>
            <numerusform>تغيير واحد للإعدادات</numerusform>
            <numerusform>تغييران للإعدادات</numerusform>
            <numerusform>%n تغييرات للإعدادات</numerusform>
            <numerusform>%n تغييرًا للإعدادات</numerusform>
            <numerusform>%n تغيير للإعدادات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes of the till itself</source>
        <translation>
            <numerusform>لا ملاحظات من الصندوق نفسه</numerusform>
            <numerusform>ملاحظة واحدة من الصندوق نفسه</numerusform>
            <numerusform>ملاحظتان من الصندوق نفسه</numerusform>
            <numerusform>%n ملاحظات من الصندوق نفسه</numerusform>
            <numerusform>%n ملاحظة من الصندوق نفسه</numerusform>
            <numerusform>%n ملاحظة من الصندوق نفسه</numerusform>
        </translation>
    </message>
    <message>
        <source>Voided sale</source>
        <translation>بيع أُبطل</translation>
    </message>
    <message>
        <source>Change of items</source>
        <translation>تغيير أصناف</translation>
    </message>
    <message>
        <source>Imported list</source>
        <translation>قائمة مستوردة</translation>
    </message>
    <message>
        <source>Movement of stock</source>
        <translation>حركة مخزون</translation>
    </message>
    <message>
        <source>Count of stock</source>
        <translation>جرد مخزون</translation>
    </message>
    <message>
        <source>Movement of cash</source>
        <translation>حركة نقد</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>وردية</translation>
    </message>
    <message>
        <source>Change of a customer</source>
        <translation>تغيير عميل</translation>
    </message>
    <message>
        <source>Change of settings</source>
        <translation>تغيير إعدادات</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>سجل</translation>
    </message>
    <message>
        <source>Records of a till that was put off</source>
        <translation>سجلات صندوق أُوقف</translation>
    </message>
    <message>
        <source>They wait at the hub until somebody there takes them in.</source>
        <translation>تنتظر في المحور حتى يقبلها أحد هناك.</translation>
    </message>
    <message>
        <source>The hub cannot read it: one of the two programs may be older.</source>
        <translation>لا يستطيع المحور قراءته: ربما كان أحد البرنامجين أقدم.</translation>
    </message>
    <message>
        <source>It is about an item that the hub does not know yet.</source>
        <translation>يتعلق بصنف لا يعرفه المحور بعد.</translation>
    </message>
    <message>
        <source>The hub could not apply it (%s).</source>
        <translation>لم يستطع المحور تطبيقه (⁨%s⁩).</translation>
    </message>
    <message>
        <source>From this till.</source>
        <translation>من هذا الصندوق.</translation>
    </message>
    <message>
        <source>From another till.</source>
        <translation>من صندوق آخر.</translation>
    </message>
    <message>
        <source>From another till: %s.</source>
        <translation>من صندوق آخر: ⁨%s⁩.</translation>
    </message>
    <message>
        <source>No sales today yet</source>
        <translation>لا مبيعات اليوم بعد</translation>
    </message>
    <message>
        <source>Nothing is proved yet</source>
        <translation>لم يُثبت شيء بعد</translation>
    </message>
    <message numerus="yes">
        <source>All %n sales of today are at the hub</source>
        <translation>
            <numerusform>لا مبيعات اليوم بعد</numerusform>
            <numerusform>بيع اليوم الوحيد موجود في المحور</numerusform>
            <numerusform>بيعا اليوم كلاهما في المحور</numerusform>
            <numerusform>مبيعات اليوم كلها في المحور (%n)</numerusform>
            <numerusform>مبيعات اليوم كلها في المحور (%n)</numerusform>
            <numerusform>مبيعات اليوم كلها في المحور (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%d of %n sales of today are at the hub</source>
        <translation>
            <numerusform>مبيعات اليوم في المحور: %d من %n</numerusform>
            <numerusform>مبيعات اليوم في المحور: %d من %n</numerusform>
            <numerusform>مبيعات اليوم في المحور: %d من %n</numerusform>
            <numerusform>مبيعات اليوم في المحور: %d من %n</numerusform>
            <numerusform>مبيعات اليوم في المحور: %d من %n</numerusform>
            <numerusform>مبيعات اليوم في المحور: %d من %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub has not shown yet what it has. Nothing is lost meanwhile: everything is on this till.</source>
        <translation>لم يُظهر المحور بعد ما لديه. ولا يضيع شيء في الأثناء: كل شيء على هذا الصندوق.</translation>
    </message>
    <message>
        <source>Proved by hashes: both sides have the same %s at record %d.</source>
        <translation>مُثبت بالبصمات: لدى الطرفين القيمة نفسها ⁨%s⁩ عند السجل %d.</translation>
    </message>
    <message numerus="yes">
        <source>%n sales are there only beside another record with the same id.</source>
        <translation>
            <numerusform>لا مبيعات محفوظة هناك بجانب سجل آخر بالمعرّف نفسه.</numerusform>
            <numerusform>عملية بيع واحدة محفوظة هناك فقط بجانب سجل آخر بالمعرّف نفسه.</numerusform>
            <numerusform>عمليتا بيع محفوظتان هناك فقط بجانب سجل آخر بالمعرّف نفسه.</numerusform>
            <numerusform>%n عمليات بيع محفوظة هناك فقط بجانب سجل آخر بالمعرّف نفسه.</numerusform>
            <numerusform>%n عملية بيع محفوظة هناك فقط بجانب سجل آخر بالمعرّف نفسه.</numerusform>
            <numerusform>%n عملية بيع محفوظة هناك فقط بجانب سجل آخر بالمعرّف نفسه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both sides count the day as soon as everything is sent.</source>
        <translation>يحسب الطرفان اليوم فور إرسال كل شيء.</translation>
    </message>
    <message>
        <source>The day is the same on both sides: %c, %m.</source>
        <translation>اليوم متطابق لدى الطرفين: ⁨%c⁩، ⁨%m⁩.</translation>
    </message>
    <message>
        <source>Without what waits, the day is the same on both sides: %c, %m.</source>
        <translation>دون ما ينتظر، اليوم متطابق لدى الطرفين: ⁨%c⁩، ⁨%m⁩.</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>refunds</source>
        <translation>المرتجعات</translation>
    </message>
    <message>
        <source>total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>النقد</translation>
    </message>
    <message>
        <source>The day differs: %s.</source>
        <translation>اليوم مختلف: ⁨%s⁩.</translation>
    </message>
    <message>
        <source>%s here %h, at the hub %t</source>
        <translation>%s هنا ⁨%h⁩، وفي المحور ⁨%t⁩</translation>
    </message>
    <message>
        <source>Nothing is lost by it. Set the clock: receipts carry its time.</source>
        <translation>لا يضيع بذلك شيء. اضبط الساعة: فوقتها يظهر على الإيصالات.</translation>
    </message>
    <message>
        <source>The hub answered just now.</source>
        <translation>أجاب المحور للتو.</translation>
    </message>
    <message>
        <source>The hub last answered %s.</source>
        <translation>آخر جواب من المحور ⁨%s⁩.</translation>
    </message>
    <message>
        <source>What is known of it: %s.</source>
        <translation>المعروف عنه: ⁨%s⁩.</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n s.</source>
        <translation>
            <numerusform>المحاولة التالية بعد %n ث.</numerusform>
            <numerusform>المحاولة التالية بعد %n ث.</numerusform>
            <numerusform>المحاولة التالية بعد %n ث.</numerusform>
            <numerusform>المحاولة التالية بعد %n ث.</numerusform>
            <numerusform>المحاولة التالية بعد %n ث.</numerusform>
            <numerusform>المحاولة التالية بعد %n ث.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying now.</source>
        <translation>جارٍ المحاولة الآن.</translation>
    </message>
    <message>
        <source>To take it in again, unlink it here and link it with a new code.</source>
        <translation>لقبوله من جديد، افصله هنا ثم اربطه برمز جديد.</translation>
    </message>
    <message>
        <source>This till was put off at the hub.</source>
        <translation>أُوقف هذا الصندوق في المحور.</translation>
    </message>
    <message>
        <source>You can sell. What is recorded is handed in, and waits there for somebody.</source>
        <translation>يمكنك البيع. ما يُسجَّل يُسلَّم إلى المحور، وينتظر هناك من يراجعه.</translation>
    </message>
    <message>
        <source>The hub does not know this till any more.</source>
        <translation>لم يعد المحور يعرف هذا الصندوق.</translation>
    </message>
    <message>
        <source>Another machine may have taken its place with a newer code. Nothing is lost.</source>
        <translation>ربما أخذ جهاز آخر مكانه برمز أحدث. لم يضع شيء.</translation>
    </message>
    <message>
        <source>The hub's certificate is not trusted, so nothing is sent.</source>
        <translation>شهادة المحور غير موثوقة، فلا يُرسل شيء.</translation>
    </message>
    <message>
        <source>If it was renewed, unlink and link again with the new file. If not, somebody may listen: ask first.</source>
        <translation>إن كانت قد جُدّدت فافصل الصندوق واربطه ثانية بالملف الجديد. وإلا فقد يكون أحد يتنصت: اسأل أولًا.</translation>
    </message>
    <message>
        <source>The hub and this till are too far apart in age.</source>
        <translation>الفرق بين إصدار المحور وإصدار هذا الصندوق كبير جدًا.</translation>
    </message>
    <message>
        <source>Sales still go up. Prices come down again when the older one of the two is updated.</source>
        <translation>ما زالت المبيعات تُرسل. وتصل الأسعار من جديد عند تحديث الأقدم منهما.</translation>
    </message>
    <message>
        <source>The hub cannot follow the records of this till.</source>
        <translation>لا يستطيع المحور متابعة سجلات هذا الصندوق.</translation>
    </message>
    <message>
        <source>You can sell. Run “cashwrap verify”, write the file below, and show both to whoever looks after it.</source>
        <translation>يمكنك البيع. شغّل «cashwrap verify»، واكتب الملف أدناه، واعرضهما على من يعتني بالصندوق.</translation>
    </message>
    <message>
        <source>The till keeps them until somebody says so, and sells on. Ask first: it may be a mistake at the hub.</source>
        <translation>يحتفظ بها الصندوق ويواصل البيع إلى أن يأمر أحدهم بحذفها. اسأل أولًا: قد يكون ذلك خطأً في المحور.</translation>
    </message>
    <message>
        <source>The link failed by a fault in the program.</source>
        <translation>فشل الربط بسبب خلل في البرنامج.</translation>
    </message>
    <message>
        <source>It is tried again each minute. Settings, Doctor makes a report to send.</source>
        <translation>تُعاد المحاولة كل دقيقة. الإعدادات، الفحص ينشئ تقريرًا لإرساله.</translation>
    </message>
    <message>
        <source>The disk does not take what the hub says.</source>
        <translation>القرص لا يقبل ما يقوله المحور.</translation>
    </message>
    <message>
        <source>Free space on it. Nothing that was sold is lost.</source>
        <translation>حرّر مساحة عليه. لم يضع شيء مما بيع.</translation>
    </message>
    <message>
        <source>The hub refuses (%s).</source>
        <translation>المحور يرفض (⁨%s⁩).</translation>
    </message>
    <message>
        <source>Ask whoever looks after the hub.</source>
        <translation>اسأل من يعتني بالمحور.</translation>
    </message>
    <message numerus="yes">
        <source>The hub takes %d of %n items out of the catalog at once.</source>
        <translation>
            <numerusform>يحذف المحور %d من أصل %n صنف من الكتالوج دفعة واحدة.</numerusform>
            <numerusform>يحذف المحور %d من أصل صنف واحد من الكتالوج دفعة واحدة.</numerusform>
            <numerusform>يحذف المحور %d من أصل صنفين من الكتالوج دفعة واحدة.</numerusform>
            <numerusform>يحذف المحور %d من أصل %n أصناف من الكتالوج دفعة واحدة.</numerusform>
            <numerusform>يحذف المحور %d من أصل %n صنفًا من الكتالوج دفعة واحدة.</numerusform>
            <numerusform>يحذف المحور %d من أصل %n صنف من الكتالوج دفعة واحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>احذفها</translation>
    </message>
    <message>
        <source>Linked. Everything recorded so far goes up now.</source>
        <translation>تم الربط. يُرسل الآن كل ما سُجّل حتى الآن.</translation>
    </message>
    <message>
        <source>Unlinked. This till sells alone again.</source>
        <translation>تم الفصل. يبيع هذا الصندوق وحده من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%n records wait to be sent</source>
        <translation>
            <numerusform>لا سجلات تنتظر الإرسال</numerusform>
            <numerusform>سجل واحد ينتظر الإرسال</numerusform>
            <numerusform>سجلان ينتظران الإرسال</numerusform>
            <numerusform>%n سجلات تنتظر الإرسال</numerusform>
            <numerusform>%n سجلًا تنتظر الإرسال</numerusform>
            <numerusform>%n سجل تنتظر الإرسال</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>لا شيء ينتظر</translation>
    </message>
    <message>
        <source>What the hub lacks of them is sent as soon as it answers.</source>
        <translation>ما ينقص المحور منها يُرسل حالما يجيب.</translation>
    </message>
    <message numerus="yes">
        <source>%n more items</source>
        <translation>
            <numerusform>لا أصناف أخرى</numerusform>
            <numerusform>صنف آخر</numerusform>
            <numerusform>صنفان آخران</numerusform>
            <numerusform>%n أصناف أخرى</numerusform>
            <numerusform>%n صنفًا آخر</numerusform>
            <numerusform>%n صنف آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>لا مهام</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%n مهام</numerusform>
            <numerusform>%n مهمة</numerusform>
            <numerusform>%n مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Two changes</source>
        <translation>تغييران</translation>
    </message>
    <message>
        <source>Changed twice</source>
        <translation>غُيّر مرتين</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>Oversold</source>
        <translation>بيع أكثر من الرصيد</translation>
    </message>
    <message>
        <source>Late for a count</source>
        <translation>متأخر عن الجرد</translation>
    </message>
    <message>
        <source>Counted twice</source>
        <translation>جُرد مرتين</translation>
    </message>
    <message>
        <source>Count unsure</source>
        <translation>جرد غير مؤكد</translation>
    </message>
    <message>
        <source>One code twice</source>
        <translation>رمز مكرر</translation>
    </message>
    <message>
        <source>One number twice</source>
        <translation>رقم مكرر</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>عُزل</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <translation>غير متطابق</translation>
    </message>
    <message>
        <source>Something new</source>
        <translation>شيء جديد</translation>
    </message>
    <message>
        <source>%1: %2 or %3</source>
        <translation>%1: ⁨%2⁩ أو ⁨%3⁩</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>tax number</source>
        <translation>الرقم الضريبي</translation>
    </message>
    <message>
        <source>country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>A sale</source>
        <translation>بيع</translation>
    </message>
    <message>
        <source>A refund</source>
        <translation>مرتجع</translation>
    </message>
    <message>
        <source>A void</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>A stock movement</source>
        <translation>حركة مخزون</translation>
    </message>
    <message>
        <source>A stock count</source>
        <translation>جرد مخزون</translation>
    </message>
    <message>
        <source>A change of the catalog</source>
        <translation>تغيير في دليل الأصناف</translation>
    </message>
    <message>
        <source>An import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>A change of a customer</source>
        <translation>تغيير عميل</translation>
    </message>
    <message>
        <source>An invoice</source>
        <translation>فاتورة</translation>
    </message>
    <message>
        <source>A movement of cash</source>
        <translation>حركة نقد</translation>
    </message>
    <message>
        <source>The opening of a shift</source>
        <translation>فتح وردية</translation>
    </message>
    <message>
        <source>The close of a shift</source>
        <translation>إغلاق وردية</translation>
    </message>
    <message>
        <source>An answer to a task</source>
        <translation>جواب عن مهمة</translation>
    </message>
    <message>
        <source>A record of a till</source>
        <translation>سجل من صندوق</translation>
    </message>
    <message>
        <source>One change of many items met others made meanwhile. Look through what it changed in the catalog.</source>
        <translation>تغيير واحد لأصناف كثيرة صادف تغييرات أخرى تمت في الأثناء. راجع ما غيّره في دليل الأصناف.</translation>
    </message>
    <message>
        <source>Two tills changed this without knowing of each other. What came first stands.</source>
        <translation>غيّر صندوقان هذا دون أن يعلم أحدهما بالآخر. ما وصل أولًا هو الساري.</translation>
    </message>
    <message>
        <source>Two tills changed this without knowing of each other. What came later stands.</source>
        <translation>غيّر صندوقان هذا دون أن يعلم أحدهما بالآخر. ما وصل لاحقًا هو الساري.</translation>
    </message>
    <message>
        <source>One till took this out of the catalog while another changed it. It is out.</source>
        <translation>أزاله صندوق من دليل الأصناف بينما غيّره آخر. وهو الآن خارج الدليل.</translation>
    </message>
    <message>
        <source>More was sold than the stock knew of. All sales stand; count it, or receive what came.</source>
        <translation>بيع أكثر مما في المخزون المسجَّل. كل المبيعات سارية، فاجرده أو استلم ما وصل.</translation>
    </message>
    <message>
        <source>Goods moved before a count that had not heard of it. Count this again to be sure.</source>
        <translation>تحركت بضاعة قبل جرد لم يعلم بها. أعد جرد هذا للتأكد.</translation>
    </message>
    <message>
        <source>Two counts do not agree, and neither knew of the other. Count this again.</source>
        <translation>جردان لا يتفقان، ولم يعلم أحدهما بالآخر. أعد جرد هذا.</translation>
    </message>
    <message>
        <source>It cannot be told any more what this count knew of. Count again what matters.</source>
        <translation>لم يعد يُعرف ما الذي علم به هذا الجرد. أعد جرد ما يهم.</translation>
    </message>
    <message>
        <source>Several items have this code. The till takes the first; give the others their own.</source>
        <translation>لعدة أصناف هذا الرمز. يأخذ الصندوق الأول، فأعطِ الأصناف الأخرى رموزًا خاصة بها.</translation>
    </message>
    <message>
        <source>Two orders carry one number, as after a till was set back in time. Both stand.</source>
        <translation>طلبان يحملان رقمًا واحدًا، كما يحدث بعد إرجاع صندوق إلى حالة سابقة. كلاهما سارٍ.</translation>
    </message>
    <message>
        <source>Two tills changed this without knowing of each other.</source>
        <translation>غيّر صندوقان هذا دون أن يعلم أحدهما بالآخر.</translation>
    </message>
    <message>
        <source>One till took this out of the catalog while another changed it.</source>
        <translation>أزاله صندوق من دليل الأصناف بينما غيّره آخر.</translation>
    </message>
    <message>
        <source>A newer hub asks for something that this till does not know. Update Cashwrap to see it.</source>
        <translation>محور أحدث يسأل عن شيء لا يعرفه هذا الصندوق. حدّث Cashwrap لتراه.</translation>
    </message>
    <message>
        <source>The hub could not read this. It is stored; an update of the hub will take it in.</source>
        <translation>لم يستطع المحور قراءة هذا. إنه محفوظ، وسيقبله تحديث للمحور.</translation>
    </message>
    <message>
        <source>This is about an item that the hub does not know yet. It waits for it by itself.</source>
        <translation>يتعلق هذا بصنف لا يعرفه المحور بعد. وهو ينتظره تلقائيًا.</translation>
    </message>
    <message>
        <source>The hub could not take this in as it stands. It is stored; look at the hub's quarantine.</source>
        <translation>لم يستطع المحور قبول هذا كما هو. إنه محفوظ، فراجع قائمة العزل في المحور.</translation>
    </message>
    <message>
        <source>Another record with the same id came first and counts. This one is kept beside it.</source>
        <translation>وصل قبله سجل آخر بالمعرّف نفسه وهو المحتسب، وهذا محفوظ بجانبه.</translation>
    </message>
    <message numerus="yes">
        <source>%n records written to %s</source>
        <translation>
            <numerusform>لم تُكتب سجلات إلى ⁨%s⁩</numerusform>
            <numerusform>كُتب سجل واحد إلى ⁨%s⁩</numerusform>
            <numerusform>كُتب سجلان إلى ⁨%s⁩</numerusform>
            <numerusform>كُتبت %n سجلات إلى ⁨%s⁩</numerusform>
            <numerusform>كُتب %n سجلًا إلى ⁨%s⁩</numerusform>
            <numerusform>كُتب %n سجل إلى ⁨%s⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are not compared with the hub yet</source>
        <translation>
            <numerusform>لا سجلات لم تُطابَق مع المحور بعد</numerusform>
            <numerusform>سجل واحد لم يُطابَق مع المحور بعد</numerusform>
            <numerusform>سجلان لم يُطابَقا مع المحور بعد</numerusform>
            <numerusform>%n سجلات لم تُطابَق مع المحور بعد</numerusform>
            <numerusform>%n سجلًا لم تُطابَق مع المحور بعد</numerusform>
            <numerusform>%n سجل لم تُطابَق مع المحور بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>لم تجرِ المطابقة بعد</translation>
    </message>
    <message>
        <source>This till was put off. What it still had is stored at the hub; somebody should look at it.</source>
        <translation>أُوقف هذا الصندوق. ما كان لديه بعدُ محفوظ في المحور، وينبغي أن يراجعه أحد.</translation>
    </message>
    <message>
        <source>The hub set this aside. It is stored there, and nothing is lost.</source>
        <translation>عزل المحور هذا. إنه محفوظ هناك، ولم يضع شيء.</translation>
    </message>
    <message>
        <source>It is in the catalog again.</source>
        <translation>عاد إلى دليل الأصناف.</translation>
    </message>
    <message>
        <source>The item is not in the catalog any more.</source>
        <translation>لم يعد الصنف في دليل الأصناف.</translation>
    </message>
    <message>
        <source>By now it is %s.</source>
        <translation>القيمة الآن ⁨%s⁩.</translation>
    </message>
    <message>
        <source>Before both it was %s.</source>
        <translation>كانت القيمة قبل التغييرين ⁨%s⁩.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>Not in the catalog</source>
        <translation>ليس في الأصناف</translation>
    </message>
    <message>
        <source>As it was changed</source>
        <translation>كما غُيّر</translation>
    </message>
    <message>
        <source>What came first</source>
        <translation>ما وصل أولًا</translation>
    </message>
    <message>
        <source>What came later</source>
        <translation>ما وصل لاحقًا</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>إبقاء هذا</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>أخذ هذا</translation>
    </message>
    <message>
        <source>Put this back</source>
        <translation>إعادة هذا</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>إبقاؤه خارجًا</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>إعادته</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>تم الاطلاع</translation>
    </message>
    <message>
        <source>First one kept</source>
        <translation>أُبقي الأول</translation>
    </message>
    <message>
        <source>Later one taken</source>
        <translation>أُخذ اللاحق</translation>
    </message>
    <message>
        <source>Later one kept</source>
        <translation>أُبقي اللاحق</translation>
    </message>
    <message>
        <source>First one put back</source>
        <translation>أُعيد الأول</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>بقي خارجًا</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>Counted again</source>
        <translation>أُعيد الجرد</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>محسوم</translation>
    </message>
    <message>
        <source>Asked %s</source>
        <translation>سُئل عنه ⁨%s⁩</translation>
    </message>
    <message>
        <source>On hand then</source>
        <translation>الرصيد حينها</translation>
    </message>
    <message>
        <source>On hand now</source>
        <translation>الرصيد الآن</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>البيع</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Till %s</source>
        <translation>صندوق ⁨%s⁩</translation>
    </message>
    <message>
        <source>Printer does not print</source>
        <translation>الطابعة لا تطبع</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%s (taken back)</source>
        <translation>%s (تم التراجع عنه)</translation>
    </message>
    <message>
        <source>%s sold</source>
        <translation>بيع %s</translation>
    </message>
    <message>
        <source>%s came back</source>
        <translation>إرجاع %s</translation>
    </message>
    <message>
        <source>%s received</source>
        <translation>استلام %s</translation>
    </message>
    <message>
        <source>%s wasted</source>
        <translation>إتلاف %s</translation>
    </message>
    <message>
        <source>%s given away</source>
        <translation>إهداء %s</translation>
    </message>
    <message>
        <source>%s moved</source>
        <translation>تحريك %s</translation>
    </message>
    <message>
        <source>Safe on this till; sent as soon as the hub answers.</source>
        <translation>محفوظة في هذا الصندوق، وتُرسل حالما يجيب المحور.</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>لا نسخة احتياطية</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What is recorded is safe. Look at the screen and try again.</source>
        <translation>حدث خطأ في البرنامج. ما سُجّل محفوظ. انظر إلى الشاشة وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Enter or Tab</source>
        <translation>Enter أو Tab</translation>
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
        <translation>لا شيء: ينتهي بوقفة</translation>
    </message>
    <message>
        <source>The same as this computer's</source>
        <translation>كلوحة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>US; this computer's is AZERTY</source>
        <translation>US، ولوحة هذا الحاسوب AZERTY</translation>
    </message>
    <message>
        <source>Between two keys</source>
        <translation>بين مفتاحين</translation>
    </message>
    <message>
        <source>Before the code</source>
        <translation>قبل الرمز</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>After the code</source>
        <translation>بعد الرمز</translation>
    </message>
    <message>
        <source>Its keyboard</source>
        <translation>لوحة مفاتيحه</translation>
    </message>
    <message>
        <source>This scanner works as it is; keeping it is not needed.</source>
        <translation>هذا الماسح يعمل كما هو، ولا حاجة إلى حفظه.</translation>
    </message>
    <message>
        <source>Keep it. It says before each code that it is a scanner, so nothing can be mistaken.</source>
        <translation>احفظه. فهو يعلن قبل كل رمز أنه ماسح، فلا يلتبس شيء.</translation>
    </message>
    <message>
        <source>Keep it. It will be told from typing by these pauses.</source>
        <translation>احفظه. سيُميَّز عن الكتابة بهذه الوقفات.</translation>
    </message>
    <message>
        <source>That was no code. Scan one with three signs or more.</source>
        <translation>هذا ليس رمزًا. امسح رمزًا من ثلاثة محارف أو أكثر.</translation>
    </message>
    <message>
        <source>The three scans were not the same. Scan one and the same code three times.</source>
        <translation>المسحات الثلاث غير متطابقة. امسح الرمز نفسه ثلاث مرات.</translation>
    </message>
    <message>
        <source>As slow as a hand: nothing but a prefix tells it from typing. Its manual has a code that sets one, and one that makes it faster.</source>
        <translation>بطيء كاليد: لا يميزه عن الكتابة إلا بادئة. في دليله رمز يضبط بادئة، ورمز يجعله أسرع.</translation>
    </message>
    <message>
        <source>told by its prefix %s</source>
        <translation>يُعرف ببادئته ⁨%s⁩</translation>
    </message>
    <message>
        <source>told by its speed</source>
        <translation>يُعرف بسرعته</translation>
    </message>
    <message>
        <source>up to %s between keys</source>
        <translation>حتى ⁨%s⁩ بين المفاتيح</translation>
    </message>
    <message>
        <source>then %s</source>
        <translation>ثم ⁨%s⁩</translation>
    </message>
    <message>
        <source>US keyboard</source>
        <translation>لوحة مفاتيح US</translation>
    </message>
    <message>
        <source>Scan something now, or type as you usually do. Nothing is sold.</source>
        <translation>امسح شيئًا الآن، أو اكتب كعادتك. لن يُرسل شيء.</translation>
    </message>
    <message>
        <source>Taken for typing: %s</source>
        <translation>عُدَّ كتابة: ⁨%s⁩</translation>
    </message>
    <message>
        <source>Scanned: %s</source>
        <translation>عُدَّ مسحًا: ⁨%s⁩</translation>
    </message>
    <message>
        <source>(by %s)</source>
        <translation>(بواسطة ⁨%s⁩)</translation>
    </message>
</context>
<context>
    <name>AboutPane</name>
    <message>
        <source>Looking</source>
        <translation>جارٍ البحث</translation>
    </message>
    <message>
        <source>Cashwrap</source>
        <translation>Cashwrap</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Apache 2.0: use it, change it, pass it on.</source>
        <translation>Apache 2.0: استعمله وعدّله ووزّعه.</translation>
    </message>
    <message>
        <source>Folder of this shop</source>
        <translation>مجلد هذا المتجر</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>يعمل على</translation>
    </message>
    <message>
        <source>Fonts of receipts</source>
        <translation>خطوط الإيصالات</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>عرض المجلد</translation>
    </message>
    <message>
        <source>Every script that receipts may hold can be printed.</source>
        <translation>يمكن طباعة كل الكتابات التي قد ترد في الإيصالات.</translation>
    </message>
    <message>
        <source>Install these to print more scripts:</source>
        <translation>ثبّت هذه لطباعة كتابات أكثر:</translation>
    </message>
</context>
<context>
    <name>AddRow</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>AddressControl</name>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>ArrangeBar</name>
    <message>
        <source>Drag keys to their places. Type in the field above to find an item and put it on this page.</source>
        <translation>اسحب الأزرار إلى أماكنها. اكتب في الحقل أعلاه للبحث عن صنف ووضعه في هذه الصفحة.</translation>
    </message>
    <message>
        <source>Name of this page</source>
        <translation>اسم هذه الصفحة</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>صفحة جديدة</translation>
    </message>
    <message>
        <source>Remove page</source>
        <translation>إزالة الصفحة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Page one place earlier</source>
        <translation>الصفحة إلى الأمام بموضع</translation>
    </message>
    <message>
        <source>Page one place later</source>
        <translation>الصفحة إلى الخلف بموضع</translation>
    </message>
</context>
<context>
    <name>AsidePane</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>AskPane</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>نسبة مئوية</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>This line</source>
        <translation>هذا البند</translation>
    </message>
    <message>
        <source>Whole sale</source>
        <translation>البيع كله</translation>
    </message>
    <message>
        <source>No discount</source>
        <translation>بلا خصم</translation>
    </message>
    <message>
        <source>Why, if you like</source>
        <translation>السبب، إن شئت</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Under the shop's lowest margin, %s</source>
        <translation>دون أدنى هامش للمتجر، %s</translation>
    </message>
    <message>
        <source>Choose why first.</source>
        <translation>اختر السبب أولًا.</translation>
    </message>
    <message>
        <source>Less than it costs the shop</source>
        <translation>أقل من تكلفته على المتجر</translation>
    </message>
    <message>
        <source>Price here</source>
        <translation>السعر هنا</translation>
    </message>
    <message>
        <source>Sell %s at a price</source>
        <translation>بيع ⁨%s⁩ بسعر</translation>
    </message>
    <message>
        <source>Sell at a price</source>
        <translation>البيع بسعر</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>How much in %s</source>
        <translation>الكمية بـ %s</translation>
    </message>
    <message>
        <source>Weight in %s</source>
        <translation>الوزن بـ %s</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>How much off</source>
        <translation>مقدار الخصم</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Bring back a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Looking for backups on this computer and on USB sticks</source>
        <translation>جارٍ البحث عن نسخ احتياطية على هذا الحاسوب وعلى ذاكرات USB</translation>
    </message>
    <message>
        <source>Found these, newest first. Nothing is changed in the backup itself.</source>
        <translation>عُثر على هذه، الأحدث أولًا. لا يتغير شيء في النسخة نفسها.</translation>
    </message>
    <message>
        <source>None found by itself. Put the stick in and come back, or choose the file.</source>
        <translation>لم يُعثر على شيء تلقائيًا. أدخل الذاكرة وعُد، أو اختر الملف.</translation>
    </message>
</context>
<context>
    <name>BackupPane</name>
    <message>
        <source>A copy holds every sale, item and setting, and is opened to check it.</source>
        <translation>تحوي النسخة كل بيع وصنف وإعداد، وتُفتح لفحصها.</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>إنشاء نسخة الآن</translation>
    </message>
    <message>
        <source>How to bring one back</source>
        <translation>كيف تُستعاد نسخة</translation>
    </message>
    <message>
        <source>Copying. You can go on selling.</source>
        <translation>جارٍ النسخ. يمكنك متابعة البيع.</translation>
    </message>
    <message>
        <source>Copies lie in %s.</source>
        <translation>النسخ محفوظة في ⁨%s⁩.</translation>
    </message>
    <message>
        <source>That is the disk of the shop itself: a stick or another disk outlives it.</source>
        <translation>هذا قرص المتجر نفسه: ذاكرة USB أو قرص آخر يبقى بعده.</translation>
    </message>
    <message>
        <source>Newest copy: %s</source>
        <translation>أحدث نسخة: ⁨%s⁩</translation>
    </message>
    <message>
        <source>It was opened to check it, and holds every sale, item and setting until then.</source>
        <translation>فُتحت لفحصها، وفيها كل بيع وصنف وإعداد حتى وقتها.</translation>
    </message>
    <message>
        <source>There is no copy yet</source>
        <translation>لا توجد نسخة بعد</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>تلقائية</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>يدوية</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Quantity of the marked line</source>
        <translation>كمية البند المحدد</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>آخر مسحة</translation>
    </message>
    <message>
        <source>Marked line</source>
        <translation>البند المحدد</translation>
    </message>
    <message>
        <source>%s in stock</source>
        <translation>في المخزون %s</translation>
    </message>
    <message>
        <source>Quick keys</source>
        <translation>الأزرار السريعة</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Round to</source>
        <translation>التقريب إلى</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>الماركة</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>للبيع</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>.49 or .99</source>
        <translation>‎.49 أو ‎.99</translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation>ليس للبيع</translation>
    </message>
    <message>
        <source>Parts joined by %s</source>
        <translation>الأجزاء مفصولة بـ %s</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
</context>
<context>
    <name>CardBox</name>
    <message>
        <source>It was charged</source>
        <translation>سُحب المبلغ</translation>
    </message>
    <message>
        <source>It was not charged</source>
        <translation>لم يُسحب المبلغ</translation>
    </message>
    <message>
        <source>%s on the card reader: was it charged?</source>
        <translation>⁨%s⁩ على قارئ البطاقات: هل سُحب المبلغ؟</translation>
    </message>
    <message>
        <source>Type the amount on the reader. When it approves, type the reference from its slip.</source>
        <translation>اكتب المبلغ على القارئ. وعند القبول اكتب رقم المرجع من قسيمته.</translation>
    </message>
    <message>
        <source>Reference on the slip</source>
        <translation>رقم المرجع على القسيمة</translation>
    </message>
    <message>
        <source>Type the amount on the reader, then say here what it answered.</source>
        <translation>أدخل المبلغ في قارئ البطاقات، ثم أخبر هنا بجوابه.</translation>
    </message>
    <message>
        <source>Reference on the slip, if you like</source>
        <translation>رقم المرجع على القسيمة، إن شئت</translation>
    </message>
</context>
<context>
    <name>CartList</name>
    <message>
        <source>Cart</source>
        <translation>السلة</translation>
    </message>
</context>
<context>
    <name>CartPane</name>
    <message>
        <source>Cart is locked while paying</source>
        <translation>السلة مقفلة أثناء الدفع</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>دفع</translation>
    </message>
    <message>
        <source>nothing to pay yet</source>
        <translation>لا شيء للدفع بعد</translation>
    </message>
    <message>
        <source>type a price</source>
        <translation>اكتب سعرًا</translation>
    </message>
    <message>
        <source>type a number</source>
        <translation>اكتب رقمًا</translation>
    </message>
    <message>
        <source>Add to the cart</source>
        <translation>إضافة إلى السلة</translation>
    </message>
    <message>
        <source>Set the quantity</source>
        <translation>تحديد الكمية</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>اتركه كما هو</translation>
    </message>
    <message>
        <source>Set the price</source>
        <translation>تحديد السعر</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>تطبيق الخصم</translation>
    </message>
    <message>
        <source>No discount</source>
        <translation>بلا خصم</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>قبض نقدًا</translation>
    </message>
    <message>
        <source>Ask card</source>
        <translation>طلب البطاقة</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>قبض</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>جارٍ التسجيل</translation>
    </message>
    <message>
        <source>one moment</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>Card charged</source>
        <translation>سُحب من البطاقة</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Incl.</source>
        <translation>منها</translation>
    </message>
    <message>
        <source>taxes</source>
        <translation>ضرائب</translation>
    </message>
    <message>
        <source>%s was not added</source>
        <translation>لم يُضف: ⁨%s⁩</translation>
    </message>
    <message>
        <source>Not in the catalog</source>
        <translation>ليس في الأصناف</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>صنف جديد</translation>
    </message>
    <message>
        <source>Not found yet</source>
        <translation>لم يُعثر عليه بعد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة ثانية</translation>
    </message>
    <message>
        <source>No price yet</source>
        <translation>لا سعر له بعد</translation>
    </message>
    <message>
        <source>Set price</source>
        <translation>تحديد السعر</translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation>ليس للبيع</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>CatalogPane</name>
    <message>
        <source>Find a category</source>
        <translation>ابحث عن تصنيف</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>ترتيب</translation>
    </message>
    <message>
        <source>Choose quick keys</source>
        <translation>اختيار الأزرار السريعة</translation>
    </message>
    <message>
        <source>Quick keys</source>
        <translation>أزرار سريعة</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>كل الأصناف</translation>
    </message>
    <message>
        <source>Touch what belongs on this page.</source>
        <translation>المس ما تريد وضعه في هذه الصفحة.</translation>
    </message>
    <message>
        <source>Nothing is called “%s”</source>
        <translation>لا شيء باسم «⁨%s⁩»</translation>
    </message>
</context>
<context>
    <name>CatalogView</name>
    <message>
        <source>Catalog</source>
        <translation>الأصناف</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>الأصناف</translation>
    </message>
    <message>
        <source>each</source>
        <translation>قطعة</translation>
    </message>
    <message>
        <source>%s left</source>
        <translation>بقي ⁨%s⁩</translation>
    </message>
</context>
<context>
    <name>CellEditor</name>
    <message>
        <source>Value of this cell</source>
        <translation>قيمة هذه الخلية</translation>
    </message>
</context>
<context>
    <name>CheckoutView</name>
    <message>
        <source>Item</source>
        <translation>صنف</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>More categories</source>
        <translation>المزيد من التصنيفات</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>ملفات حديثة</translation>
    </message>
    <message>
        <source>Bring in a file of items</source>
        <translation>إدخال ملف أصناف</translation>
    </message>
    <message>
        <source>Drop it here, or choose it. You see what is in it before anything changes.</source>
        <translation>أفلته هنا أو اختره. سترى محتواه قبل أن يتغير أي شيء.</translation>
    </message>
    <message>
        <source>Exports of Shopify and WooCommerce, barcode lists, CSV, tab-separated text and XLSX, also as .gz</source>
        <translation>تصدير Shopify وWooCommerce، قوائم باركود، CSV، نصوص مجدولة، XLSX، ومعها ‎.gz</translation>
    </message>
    <message>
        <source>Looking into %s</source>
        <translation>جارٍ فحص ⁨%s⁩</translation>
    </message>
</context>
<context>
    <name>CountFoot</name>
    <message>
        <source>Drop it…</source>
        <translation>إلغاء الجرد…</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>التوقف الآن</translation>
    </message>
    <message>
        <source>Nothing changes in stock until you post. You can stop here and go on later.</source>
        <translation>لا يتغير المخزون حتى تُرحّل. يمكنك التوقف هنا والمتابعة لاحقًا.</translation>
    </message>
    <message>
        <source>Posting. It goes on by itself, or when you press again after a break.</source>
        <translation>جارٍ الترحيل. يستمر تلقائيًا، أو بالضغط مجددًا بعد انقطاع.</translation>
    </message>
    <message>
        <source>Set to zero…</source>
        <translation>تصفير…</translation>
    </message>
    <message>
        <source>Post all the same</source>
        <translation>ترحيل رغم ذلك</translation>
    </message>
    <message>
        <source>Let the count go? What was counted on it is lost. Stock stays as it is.</source>
        <translation>أتترك هذا الجرد؟ يضيع ما جُرد فيه، ويبقى المخزون كما هو.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Drop the count</source>
        <translation>إلغاء الجرد</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>Set to zero</source>
        <translation>تصفير</translation>
    </message>
</context>
<context>
    <name>CountPage</name>
    <message>
        <source>started %s</source>
        <translation>بدأ ⁨%s⁩</translation>
    </message>
    <message>
        <source>of %s counted</source>
        <translation>جُرد من أصل %s</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>مجرود</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>غير مجرود</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>choose one to count it</source>
        <translation>اختر واحدًا لجرده</translation>
    </message>
    <message>
        <source>Not counted yet,</source>
        <translation>لم تُجرد بعد،</translation>
    </message>
    <message>
        <source>by name. They stay as they are unless you count them.</source>
        <translation>بالاسم. تبقى كما هي ما لم تجردها.</translation>
    </message>
    <message>
        <source>A blind count:</source>
        <translation>جرد أعمى:</translation>
    </message>
    <message>
        <source>what is expected shows after posting.</source>
        <translation>يظهر المتوقع بعد الترحيل.</translation>
    </message>
    <message>
        <source>As expected,</source>
        <translation>كالمتوقع،</translation>
    </message>
    <message>
        <source>with what was sold since taken into account.</source>
        <translation>مع احتساب ما بيع منذ ذلك.</translation>
    </message>
    <message>
        <source>largest first. Sales since %s are already taken into account.</source>
        <translation>الأكبر أولًا. المبيعات منذ ⁨%s⁩ محسوبة.</translation>
    </message>
    <message>
        <source>All differences together</source>
        <translation>مجموع الفروق</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Try part of its name, or scan it.</source>
        <translation>جرّب جزءًا من الاسم، أو امسحه.</translation>
    </message>
    <message>
        <source>Everything is counted</source>
        <translation>جُرد كل شيء</translation>
    </message>
    <message>
        <source>Look at the differences, then post.</source>
        <translation>راجع الفروق ثم رحّل.</translation>
    </message>
    <message>
        <source>Nothing matches yet</source>
        <translation>لا شيء مطابق بعد</translation>
    </message>
    <message>
        <source>Items show here once they are counted.</source>
        <translation>تظهر الأصناف هنا بعد جردها.</translation>
    </message>
    <message>
        <source>Nothing counted yet</source>
        <translation>لم يُجرد شيء بعد</translation>
    </message>
    <message>
        <source>Scan an item, or type its name.</source>
        <translation>امسح صنفًا، أو اكتب اسمه.</translation>
    </message>
    <message>
        <source>Go on, or post what is counted.</source>
        <translation>تابع، أو رحّل ما جُرد.</translation>
    </message>
</context>
<context>
    <name>CountPane</name>
    <message>
        <source>Counting now</source>
        <translation>يُجرد الآن</translation>
    </message>
    <message>
        <source>Each scan adds 1</source>
        <translation>كل مسحة تضيف 1</translation>
    </message>
    <message>
        <source>Who counts, or where</source>
        <translation>من يجرد، أو أين</translation>
    </message>
    <message>
        <source>Count it again from nothing</source>
        <translation>إعادة جرده من الصفر</translation>
    </message>
    <message>
        <source>Look at what differs, count it again where in doubt, then post.</source>
        <translation>راجع الفروق، وأعد الجرد عند الشك، ثم رحّل.</translation>
    </message>
    <message>
        <source>Everything is counted</source>
        <translation>جُرد كل شيء</translation>
    </message>
    <message>
        <source>Scan an item</source>
        <translation>امسح صنفًا</translation>
    </message>
    <message>
        <source>Or touch one in the list, or type its name.</source>
        <translation>أو المس صنفًا في القائمة، أو اكتب اسمه.</translation>
    </message>
    <message>
        <source>Not asked for on this sheet</source>
        <translation>غير مطلوب في هذه الورقة</translation>
    </message>
    <message>
        <source>Counted, %u</source>
        <translation>المجرود، %u</translation>
    </message>
    <message>
        <source>Expected %s</source>
        <translation>المتوقع %s</translation>
    </message>
    <message>
        <source>%s since its first scan</source>
        <translation>%s منذ أول مسحة له</translation>
    </message>
    <message>
        <source>%s by others</source>
        <translation>جرده آخرون: %s</translation>
    </message>
    <message>
        <source>%s fewer than expected. Look behind?</source>
        <translation>أقل من المتوقع بـ %s. هل بحثت في الخلف؟</translation>
    </message>
    <message>
        <source>%s more than expected. Counted twice?</source>
        <translation>أكثر من المتوقع بـ %s. هل جُرد مرتين؟</translation>
    </message>
    <message>
        <source>Type 0 if none is there</source>
        <translation>اكتب 0 إن لم يوجد شيء</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>كالمتوقع</translation>
    </message>
    <message>
        <source>Fits what moved while it was counted</source>
        <translation>يوافق ما تحرك أثناء الجرد</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>الصنف التالي</translation>
    </message>
    <message>
        <source>Take the first</source>
        <translation>اختيار الأول</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>All counted</source>
        <translation>جُرد الكل</translation>
    </message>
</context>
<context>
    <name>CustomerPane</name>
    <message>
        <source>Whose sale is this?</source>
        <translation>لمن هذا البيع؟</translation>
    </message>
    <message>
        <source>Walk-in, no customer</source>
        <translation>عميل عابر</translation>
    </message>
    <message>
        <source>Name, phone, e-mail or tax number</source>
        <translation>الاسم أو الهاتف أو البريد أو الرقم الضريبي</translation>
    </message>
    <message>
        <source>Whom is the invoice of %s for?</source>
        <translation>لمن فاتورة ⁨%s⁩؟</translation>
    </message>
    <message>
        <source>Add “%s”</source>
        <translation>إضافة «⁨%s⁩»</translation>
    </message>
    <message>
        <source>No customers yet. Type a name to add the first.</source>
        <translation>لا عملاء بعد. اكتب اسمًا لإضافة الأول.</translation>
    </message>
    <message>
        <source>Nobody is called so yet.</source>
        <translation>لا أحد بهذا الاسم بعد.</translation>
    </message>
</context>
<context>
    <name>CustomerSheet</name>
    <message>
        <source>No customer chosen</source>
        <translation>لم يُختر عميل</translation>
    </message>
    <message>
        <source>Choose one in the list, or add a new one.</source>
        <translation>اختر عميلًا من القائمة، أو أضف جديدًا.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>الرقم الضريبي</translation>
    </message>
    <message>
        <source>Address, as on an envelope</source>
        <translation>العنوان، كما على الظرف</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation>ابحث عن بلد</translation>
    </message>
    <message>
        <source>Language of their papers</source>
        <translation>لغة أوراقه</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>As the shop: %s</source>
        <translation>كالمتجر: ⁨%s⁩</translation>
    </message>
    <message>
        <source>Last orders</source>
        <translation>آخر الطلبات</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>مرتجع</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>أُبطل</translation>
    </message>
    <message>
        <source>invoice %s</source>
        <translation>فاتورة ⁨%s⁩</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Erase the record</source>
        <translation>محو السجل</translation>
    </message>
    <message>
        <source>Keep what you typed?</source>
        <translation>أتحتفظ بما كتبته؟</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>إضافة عميل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Erase what is known of %s? It cannot be taken back.</source>
        <translation>أتمحو كل ما يُعرف عن ⁨%s⁩؟ لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Sales stay, without the name. Invoices stay as issued until the day the law lets them go.</source>
        <translation>تبقى المبيعات دون الاسم. وتبقى الفواتير كما صدرت حتى يجيز القانون حذفها.</translation>
    </message>
</context>
<context>
    <name>CustomersView</name>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name, phone, e-mail or tax number</source>
        <translation>الاسم أو الهاتف أو البريد أو الرقم الضريبي</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>الرقم الضريبي</translation>
    </message>
    <message>
        <source>with “%s”, by name</source>
        <translation>يحتوي «⁨%s⁩»، بالاسم</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>بالاسم</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>لم يُعثر على أحد</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>لا عملاء بعد</translation>
    </message>
    <message>
        <source>Try fewer letters; or add “%s”.</source>
        <translation>جرّب أحرفًا أقل، أو أضف «⁨%s⁩».</translation>
    </message>
    <message>
        <source>Add those who want an invoice, or whom you want to know by name.</source>
        <translation>أضف من يريد فاتورة، أو من تريد معرفته بالاسم.</translation>
    </message>
    <message>
        <source>%s is added</source>
        <translation>أُضيف: ⁨%s⁩</translation>
    </message>
    <message>
        <source>%s is saved</source>
        <translation>حُفظ: ⁨%s⁩</translation>
    </message>
    <message>
        <source>%s is erased</source>
        <translation>مُحي: ⁨%s⁩</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>المرتجع</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>البديل</translation>
    </message>
    <message>
        <source>Scan, or type a name or code</source>
        <translation>امسح، أو اكتب اسمًا أو رمزًا</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>كله</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>صنف</translation>
    </message>
    <message>
        <source>Can come back</source>
        <translation>يمكن إرجاعه</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>أقل بواحد</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>أكثر بواحد</translation>
    </message>
    <message>
        <source>Goods without a receipt, at the prices of today.</source>
        <translation>بضاعة بلا إيصال، بأسعار اليوم.</translation>
    </message>
    <message>
        <source>Scan or find what the customer takes instead.</source>
        <translation>امسح ما يأخذه العميل بدلًا منه، أو ابحث عنه.</translation>
    </message>
    <message>
        <source>Receipt %s of another till: choose what comes back.</source>
        <translation>الإيصال ⁨%s⁩ من صندوق آخر: اختر ما يُرجَع.</translation>
    </message>
    <message>
        <source>Order %s: touch a line for all of it, or say how much comes back.</source>
        <translation>الطلب ⁨%s⁩: المس البند لإرجاعه كله، أو حدّد الكمية المرتجعة.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Try part of a name, or another code.</source>
        <translation>جرّب جزءًا من اسم، أو رمزًا آخر.</translation>
    </message>
    <message>
        <source>Nothing goes out yet</source>
        <translation>لا بديل بعد</translation>
    </message>
    <message>
        <source>Scan it, or find it by name.</source>
        <translation>امسحه، أو ابحث عنه بالاسم.</translation>
    </message>
    <message>
        <source>Nothing comes back yet</source>
        <translation>لا مرتجع بعد</translation>
    </message>
    <message>
        <source>Cash from the customer</source>
        <translation>نقد من العميل</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>How much in %s</source>
        <translation>الكمية بـ %s</translation>
    </message>
    <message>
        <source>All of it came back already</source>
        <translation>أُرجع كله من قبل</translation>
    </message>
    <message>
        <source>%s can come back</source>
        <translation>يمكن إرجاع ⁨%s⁩</translation>
    </message>
</context>
<context>
    <name>DeskSide</name>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Goes back on the shelf</source>
        <translation>يعود إلى الرف</translation>
    </message>
    <message>
        <source>As it was paid</source>
        <translation>كما دُفع</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقدي</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Reference on the slip</source>
        <translation>رقم المرجع على القسيمة</translation>
    </message>
    <message>
        <source>Count what is handed over</source>
        <translation>عُدّ ما يُسلَّم</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>لم يُسحب</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Give back without a receipt</source>
        <translation>إرجاع بلا إيصال</translation>
    </message>
    <message>
        <source>Why (needed)</source>
        <translation>السبب (مطلوب)</translation>
    </message>
    <message>
        <source>How the customer pays</source>
        <translation>كيف يدفع العميل</translation>
    </message>
    <message>
        <source>How the money goes back</source>
        <translation>كيف يُعاد المال</translation>
    </message>
    <message>
        <source>Charge %s on the card reader, then type the reference on its slip.</source>
        <translation>اسحب ⁨%s⁩ بقارئ البطاقات، ثم اكتب رقم المرجع من قسيمته.</translation>
    </message>
    <message>
        <source>Charge %s on the card reader, then say here what it answered.</source>
        <translation>اسحب ⁨%s⁩ على قارئ البطاقات، ثم أخبر هنا بجوابه.</translation>
    </message>
    <message>
        <source>Give it back on the card reader first, then record it here.</source>
        <translation>أعِد المبلغ من قارئ البطاقات أولًا، ثم سجّله هنا.</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>المرتجع</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>البديل</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>Customer pays</source>
        <translation>يدفع العميل</translation>
    </message>
    <message>
        <source>Choose what comes back first.</source>
        <translation>اختر أولًا ما يُرجَع.</translation>
    </message>
    <message>
        <source>Choose what goes out first.</source>
        <translation>اختر البديل أولًا.</translation>
    </message>
    <message>
        <source>Say why: without a receipt it is needed.</source>
        <translation>اذكر السبب: لا بد منه بلا إيصال.</translation>
    </message>
    <message>
        <source>Less was handed over than is due.</source>
        <translation>المسلَّم أقل من المستحق.</translation>
    </message>
    <message>
        <source>Type the reference on the slip.</source>
        <translation>اكتب رقم المرجع من القسيمة.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>جارٍ التسجيل</translation>
    </message>
    <message>
        <source>Charged, exchange</source>
        <translation>سُحب، استبدال</translation>
    </message>
    <message>
        <source>Ask the card reader</source>
        <translation>طلب البطاقة</translation>
    </message>
    <message>
        <source>Take in cash</source>
        <translation>قبض نقدًا</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>قبض</translation>
    </message>
    <message>
        <source>Give back in cash</source>
        <translation>إرجاع نقدًا</translation>
    </message>
    <message>
        <source>Given back to the card</source>
        <translation>أُعيد إلى البطاقة</translation>
    </message>
</context>
<context>
    <name>DoctorPane</name>
    <message>
        <source>Look again</source>
        <translation>الفحص ثانية</translation>
    </message>
    <message>
        <source>Save a file to send</source>
        <translation>حفظ ملف للإرسال</translation>
    </message>
    <message>
        <source>The file holds what stands here and the program's own log: no names, no addresses, nothing that was typed or sold. Nobody gets it unless you send it.</source>
        <translation>في الملف ما يظهر هنا وسجل البرنامج نفسه: لا أسماء ولا عناوين ولا شيء مما كُتب أو بيع. ولا يصل إلى أحد ما لم ترسله.</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>جارٍ الفحص</translation>
    </message>
    <message>
        <source>Saved as %s. Nothing personal is in it.</source>
        <translation>حُفظ باسم ⁨%s⁩. لا شيء شخصيًا فيه.</translation>
    </message>
</context>
<context>
    <name>EditsBar</name>
    <message>
        <source>Drop</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Ctrl Z takes back one by one.</source>
        <translation>لم يُسجَّل شيء بعد. Ctrl Z للتراجع خطوة خطوة.</translation>
    </message>
</context>
<context>
    <name>EmptyPane</name>
    <message>
        <source>Clear filters</source>
        <translation>إزالة التصفية</translation>
    </message>
    <message>
        <source>Bring in a file of items</source>
        <translation>إدخال ملف أصناف</translation>
    </message>
    <message>
        <source>Show what is not on sale too</source>
        <translation>عرض ما ليس للبيع أيضًا</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>صنف جديد</translation>
    </message>
    <message>
        <source>Everything recorded is safe. Items are found again when this is done.</source>
        <translation>كل ما سُجّل محفوظ. يعود البحث عن الأصناف عند الانتهاء.</translation>
    </message>
    <message>
        <source>No items found</source>
        <translation>لم يُعثر على أصناف</translation>
    </message>
    <message>
        <source>Try part of a name, a code, or fewer filters.</source>
        <translation>جرّب جزءًا من اسم، أو رمزًا، أو تصفية أقل.</translation>
    </message>
    <message>
        <source>Nothing is on sale yet</source>
        <translation>لا شيء للبيع بعد</translation>
    </message>
    <message>
        <source>%s wait for a price, or were taken off sale.</source>
        <translation>تنتظر سعرًا أو أُوقف بيعها: %s.</translation>
    </message>
    <message>
        <source>No items yet</source>
        <translation>لا أصناف بعد</translation>
    </message>
    <message>
        <source>Bring in a file from your old till or shop, or type the first one.</source>
        <translation>أدخل ملفًا من صندوقك أو متجرك القديم، أو اكتب الصنف الأول.</translation>
    </message>
</context>
<context>
    <name>EmptyShop</name>
    <message>
        <source>Bring in a file of items</source>
        <translation>إدخال ملف أصناف</translation>
    </message>
    <message>
        <source>Give them prices</source>
        <translation>تسعيرها</translation>
    </message>
    <message>
        <source>Type the first item</source>
        <translation>كتابة الصنف الأول</translation>
    </message>
    <message>
        <source>Nothing is on sale yet</source>
        <translation>لا شيء للبيع بعد</translation>
    </message>
    <message>
        <source>No items yet</source>
        <translation>لا أصناف بعد</translation>
    </message>
    <message>
        <source>Bring in a file from your old till or shop: CSV, XLSX and others.</source>
        <translation>أدخل ملفًا من صندوقك أو متجرك القديم: CSV أو XLSX أو غيرهما.</translation>
    </message>
    <message>
        <source>Everything recorded is safe. Items are found again when this is done.</source>
        <translation>كل ما سُجّل محفوظ. يعود البحث عن الأصناف عند الانتهاء.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Name, code or brand</source>
        <translation>الاسم أو الرمز أو الماركة</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Find a category</source>
        <translation>ابحث عن تصنيف</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>الماركة</translation>
    </message>
    <message>
        <source>Find a brand</source>
        <translation>ابحث عن ماركة</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>للبيع</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>صنف جديد</translation>
    </message>
    <message>
        <source>Another order</source>
        <translation>ترتيب آخر</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>إزالة التصفية</translation>
    </message>
    <message>
        <source>Press F2 or type to edit a cell.</source>
        <translation>اضغط F2 أو اكتب لتعديل خلية.</translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation>ليس للبيع</translation>
    </message>
    <message>
        <source>On sale or not</source>
        <translation>للبيع أو لا</translation>
    </message>
    <message>
        <source>Running low</source>
        <translation>رصيد منخفض</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>Under nothing</source>
        <translation>رصيد سالب</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>عرض كقائمة</translation>
    </message>
    <message>
        <source>Show as tiles</source>
        <translation>عرض كمربعات</translation>
    </message>
    <message>
        <source>%s,</source>
        <translation>%s،</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Find an item without a code</source>
        <translation>ابحث عن صنف بلا رمز</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>البحث عن صنف</translation>
    </message>
</context>
<context>
    <name>FirstRunWindow</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>مظهر فاتح</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>مظهر داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>اختيار نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backups (*.zip);;All files (*)</source>
        <translation>النسخ الاحتياطية (*.zip);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>FolderControl</name>
    <message>
        <source>In the folder of the shop</source>
        <translation>في مجلد المتجر</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>التراجع عن هذا الاستيراد</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>ملف آخر</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>عرضها</translation>
    </message>
</context>
<context>
    <name>GapChart</name>
    <message>
        <source>Pauses between keys, in ms: %s</source>
        <translation>الوقفات بين المفاتيح، بالميلي ثانية: ⁨%s⁩</translation>
    </message>
    <message>
        <source>%s ms</source>
        <translation>%s مث</translation>
    </message>
</context>
<context>
    <name>GoodsRows</name>
    <message>
        <source>Found items</source>
        <translation>الأصناف التي عُثر عليها</translation>
    </message>
</context>
<context>
    <name>Heads</name>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>للقطعة</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>صنف</translation>
    </message>
</context>
<context>
    <name>HelpOverlay</name>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
</context>
<context>
    <name>HubFields</name>
    <message>
        <source>Address of the hub</source>
        <translation>عنوان المحور</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>رمز لمرة واحدة</translation>
    </message>
    <message>
        <source>Its certificate, only if it is your own</source>
        <translation>شهادته، فقط إن كانت خاصة بك</translation>
    </message>
    <message>
        <source>A file, often none</source>
        <translation>ملف، وغالبًا لا يلزم</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
</context>
<context>
    <name>HubPane</name>
    <message>
        <source>This till sells alone. It can be linked any time; all that was recorded so far goes up then.</source>
        <translation>هذا الصندوق يبيع وحده. يمكن ربطه في أي وقت، فيُرسل حينها كل ما سُجّل حتى الآن.</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>غير مربوط</translation>
    </message>
    <message>
        <source>Link to a hub</source>
        <translation>الربط بمحور</translation>
    </message>
    <message>
        <source>Linked to %s</source>
        <translation>مربوط بـ ⁨%s⁩</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>حالة الربط</translation>
    </message>
    <message>
        <source>What a hub is</source>
        <translation>ما هو المحور</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Catalog</source>
        <translation>الأصناف</translation>
    </message>
    <message>
        <source>Import items</source>
        <translation>استيراد الأصناف</translation>
    </message>
    <message>
        <source>Lists of items (*.csv *.tsv *.txt *.xlsx *.gz);;All files (*)</source>
        <translation>قوائم الأصناف (*.csv *.tsv *.txt *.xlsx *.gz);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>الأصناف</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
</context>
<context>
    <name>InvoicePage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Name, phone, e-mail or tax number</source>
        <translation>الاسم أو الهاتف أو البريد أو الرقم الضريبي</translation>
    </message>
    <message>
        <source>Invoice for %s</source>
        <translation>فاتورة لـ ⁨%s⁩</translation>
    </message>
    <message>
        <source>No customer is called so. Add one under Customers.</source>
        <translation>لا عميل بهذا الاسم. أضفه من العملاء.</translation>
    </message>
    <message>
        <source>There are no customers yet.</source>
        <translation>لا يوجد عملاء بعد.</translation>
    </message>
</context>
<context>
    <name>ItemName</name>
    <message>
        <source>What it is, if you like</source>
        <translation>ما هو، إن شئت</translation>
    </message>
    <message>
        <source>Type a name, or just the price</source>
        <translation>اكتب اسمًا، أو السعر فقط</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Join a shop</source>
        <translation>الانضمام إلى متجر</translation>
    </message>
    <message>
        <source>Join and open the till</source>
        <translation>الانضمام وفتح الصندوق</translation>
    </message>
    <message>
        <source>Address and code come from whoever looks after the hub.</source>
        <translation>يأتي العنوان والرمز ممن يعتني بالمحور.</translation>
    </message>
    <message>
        <source>Country and taxes of the shop</source>
        <translation>بلد المتجر وضرائبه</translation>
    </message>
    <message>
        <source>No till has told the hub yet. Look them over: the tills after this one take them from here.</source>
        <translation>لم يُبلغ أي صندوق المحورَ بها بعد. راجعها، فالصناديق التالية ستأخذها من هنا.</translation>
    </message>
    <message>
        <source>This till's own</source>
        <translation>ما يخص هذا الصندوق</translation>
    </message>
    <message>
        <source>Take the same as the other tills have. It can be changed later in Settings.</source>
        <translation>استخدم ما تستخدمه الصناديق الأخرى. ويمكن تغييره لاحقًا من الإعدادات.</translation>
    </message>
    <message>
        <source>Comes from the hub</source>
        <translation>يأتي من المحور</translation>
    </message>
    <message>
        <source>Name of the shop, and the codes on receipts</source>
        <translation>اسم المتجر والرموز على الإيصالات</translation>
    </message>
    <message>
        <source>Country, currency and taxes, as the other tills have them</source>
        <translation>البلد والعملة والضرائب كما هي على الصناديق الأخرى</translation>
    </message>
    <message>
        <source>Items, prices, stock and customers</source>
        <translation>الأصناف والأسعار والمخزون والعملاء</translation>
    </message>
    <message>
        <source>The hub's certificate</source>
        <translation>شهادة المحور</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>شهادات (*.pem *.crt *.cer);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Press a key</source>
        <translation>اضغط مفتاحًا</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>KeysOverlay</name>
    <message>
        <source>Keys on this screen</source>
        <translation>مفاتيح هذه الشاشة</translation>
    </message>
    <message>
        <source>Help on this screen</source>
        <translation>مساعدة هذه الشاشة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>KeysPane</name>
    <message>
        <source>Touch a key and press another one. Esc leaves it as it is, Backspace takes it away.</source>
        <translation>المس مفتاحًا ثم اضغط غيره. يتركه Esc كما هو، ويزيله Backspace.</translation>
    </message>
    <message>
        <source>All as they were at first</source>
        <translation>كلها كما كانت في البداية</translation>
    </message>
    <message>
        <source>%k already means: %a.</source>
        <translation>المفتاح %k مستعمل أصلًا لـ: %a.</translation>
    </message>
</context>
<context>
    <name>KnownScanner</name>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Forget %s</source>
        <translation>نسيان ⁨%s⁩</translation>
    </message>
</context>
<context>
    <name>LastScan</name>
    <message>
        <source>The next scan is shown here.</source>
        <translation>تظهر المسحة التالية هنا.</translation>
    </message>
</context>
<context>
    <name>LeftToPay</name>
    <message>
        <source>Paid so far</source>
        <translation>المدفوع حتى الآن</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>تقريب النقد</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>المتبقي للدفع</translation>
    </message>
    <message>
        <source>Change to give</source>
        <translation>الباقي للعميل</translation>
    </message>
</context>
<context>
    <name>LinkPage</name>
    <message>
        <source>This till sells alone</source>
        <translation>هذا الصندوق يبيع وحده</translation>
    </message>
    <message>
        <source>With a hub, several tills of a shop share items, prices and stock, and every sale is kept at a second place. The till goes on selling when the hub is away. All that was recorded so far goes up.</source>
        <translation>مع المحور تتشارك عدة صناديق في متجر الأصناف والأسعار والمخزون، ويُحفظ كل بيع في مكان ثانٍ. ويستمر الصندوق في البيع حين يغيب المحور. ويُرسل كل ما سُجّل حتى الآن.</translation>
    </message>
    <message>
        <source>Link this till</source>
        <translation>ربط هذا الصندوق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Both come from whoever looks after the hub.</source>
        <translation>كلاهما ممن يعتني بالمحور.</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>جارٍ سؤال المحور</translation>
    </message>
    <message>
        <source>The hub's certificate</source>
        <translation>شهادة المحور</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>شهادات (*.pem *.crt *.cer);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>ListControl</name>
    <message>
        <source>Take out %s</source>
        <translation>إزالة %s</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Scan, or type a name or code</source>
        <translation>امسح، أو اكتب اسمًا أو رمزًا</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>تحت الصفر</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>صنف</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Low at</source>
        <translation>حد الطلب</translation>
    </message>
    <message>
        <source>Last moved</source>
        <translation>آخر حركة</translation>
    </message>
    <message>
        <source>At cost</source>
        <translation>بالتكلفة</translation>
    </message>
    <message>
        <source>More was sold than came in. Count it.</source>
        <translation>بيع أكثر مما دخل. اجرده.</translation>
    </message>
    <message>
        <source>Nobody has received or counted this yet.</source>
        <translation>لم يستلمه أحد أو يجرده بعد.</translation>
    </message>
    <message>
        <source>It has not moved here yet.</source>
        <translation>لم يتحرك هنا بعد.</translation>
    </message>
    <message>
        <source>Its cost is not known.</source>
        <translation>تكلفته غير معروفة.</translation>
    </message>
    <message>
        <source>Moved here</source>
        <translation>حركة هنا</translation>
    </message>
    <message>
        <source>Product list is being rebuilt, %s</source>
        <translation>قائمة الأصناف تُبنى من جديد، %s</translation>
    </message>
    <message>
        <source>in the catalog, by name</source>
        <translation>في دليل الأصناف، حسب الاسم</translation>
    </message>
    <message>
        <source>with “%s”</source>
        <translation>تحتوي «⁨%s⁩»</translation>
    </message>
    <message>
        <source>Bring a list of items in, and its stock will stand here.</source>
        <translation>استورد قائمة أصناف، وسيظهر مخزونها هنا.</translation>
    </message>
    <message>
        <source>with less than their own mark, by name</source>
        <translation>دون حد الطلب، بالاسم</translation>
    </message>
    <message>
        <source>of which nothing is left, by name</source>
        <translation>نفد رصيدها، بالاسم</translation>
    </message>
    <message>
        <source>sold more often than they were there, by name</source>
        <translation>بيع منها أكثر مما وُجد، بالاسم</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Try part of a name, or another code.</source>
        <translation>جرّب جزءًا من اسم، أو رمزًا آخر.</translation>
    </message>
    <message>
        <source>No items yet</source>
        <translation>لا أصناف بعد</translation>
    </message>
    <message>
        <source>Nothing runs low</source>
        <translation>لا أصناف منخفضة الرصيد</translation>
    </message>
    <message>
        <source>Items show here once they fall under their mark.</source>
        <translation>تظهر الأصناف هنا حين تنزل عن حد الطلب.</translation>
    </message>
    <message>
        <source>Nothing is out</source>
        <translation>لم ينفد شيء</translation>
    </message>
    <message>
        <source>Every item whose stock is kept is there.</source>
        <translation>كل صنف يُحسب مخزونه موجود.</translation>
    </message>
    <message>
        <source>Nothing is below zero</source>
        <translation>لا شيء تحت الصفر</translation>
    </message>
    <message>
        <source>No more was sold than came in.</source>
        <translation>لم يُبَع أكثر مما دخل.</translation>
    </message>
    <message>
        <source>Everything recorded is safe. Items are found again when this is done.</source>
        <translation>كل ما سُجّل محفوظ. يعود البحث عن الأصناف عند الانتهاء.</translation>
    </message>
</context>
<context>
    <name>LogoControl</name>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>الصور (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>مختار</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Guess again</source>
        <translation>تخمين من جديد</translation>
    </message>
    <message>
        <source>Columns as last time.</source>
        <translation>الأعمدة كالمرة السابقة.</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>الصفوف الأولى</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>Opening the till. You can scan already.</source>
        <translation>جارٍ فتح الصندوق. يمكنك المسح من الآن.</translation>
    </message>
    <message>
        <source>Scans waiting for the next sale: %s</source>
        <translation>مسحات تنتظر البيع التالي: %s</translation>
    </message>
    <message>
        <source>Paying. A scan now waits for the next sale</source>
        <translation>الدفع جارٍ. أي مسحة الآن تنتظر البيع التالي</translation>
    </message>
    <message>
        <source>Scans waiting: %s</source>
        <translation>مسحات تنتظر: %s</translation>
    </message>
    <message>
        <source>Type the number, or press Esc</source>
        <translation>اكتب الرقم، أو اضغط Esc</translation>
    </message>
    <message>
        <source>Ready for the next sale: scan, or type a name or code</source>
        <translation>جاهز للبيع التالي: امسح، أو اكتب اسمًا أو رمزًا</translation>
    </message>
    <message>
        <source>Scan, or type a name or code</source>
        <translation>امسح، أو اكتب اسمًا أو رمزًا</translation>
    </message>
</context>
<context>
    <name>ModeSwitch</name>
    <message>
        <source>Tiles</source>
        <translation>مربعات</translation>
    </message>
    <message>
        <source>Wide list</source>
        <translation>قائمة عريضة</translation>
    </message>
</context>
<context>
    <name>MovePane</name>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>تسوية</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>إتلاف</translation>
    </message>
    <message>
        <source>How much came in, %u</source>
        <translation>كم دخل، %u</translation>
    </message>
    <message>
        <source>How much is there now, %u</source>
        <translation>كم الموجود الآن، %u</translation>
    </message>
    <message>
        <source>How much is thrown away, %u</source>
        <translation>كم يُتلف، %u</translation>
    </message>
    <message>
        <source>%s on hand</source>
        <translation>الرصيد %s</translation>
    </message>
    <message>
        <source>Note, such as a delivery number</source>
        <translation>ملاحظة، مثل رقم التسليم</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>اذكر السبب</translation>
    </message>
    <message>
        <source>That is what is on hand already</source>
        <translation>هذا هو الرصيد الحالي نفسه</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>إتلاف</translation>
    </message>
</context>
<context>
    <name>NoQuickKeys</name>
    <message>
        <source>Keys for what has no barcode</source>
        <translation>أزرار لما ليس له باركود</translation>
    </message>
    <message>
        <source>Coffee, loose fruit, paper bags: one touch sells them.</source>
        <translation>قهوة، فاكهة بالوزن، أكياس ورقية: لمسة واحدة تبيعها.</translation>
    </message>
    <message>
        <source>Begin with the best sellers</source>
        <translation>البدء بالأكثر مبيعًا</translation>
    </message>
    <message>
        <source>Choose them yourself</source>
        <translation>اختيارها بنفسك</translation>
    </message>
</context>
<context>
    <name>NotePane</name>
    <message>
        <source>It stands on the receipt. It can be erased later; the sale stays as it is.</source>
        <translation>تظهر على الإيصال. يمكن محوها لاحقًا، ويبقى البيع كما هو.</translation>
    </message>
    <message>
        <source>Take the note</source>
        <translation>اعتماد الملاحظة</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>بلا ملاحظة</translation>
    </message>
    <message>
        <source>The whole sale</source>
        <translation>البيع كله</translation>
    </message>
    <message>
        <source>Note on this line</source>
        <translation>ملاحظة على هذا البند</translation>
    </message>
    <message>
        <source>Note on the sale</source>
        <translation>ملاحظة على البيع</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>All items</source>
        <translation>كل الأصناف</translation>
    </message>
    <message>
        <source>Check the spelling, or press Esc to see all items.</source>
        <translation>راجع الإملاء، أو اضغط Esc لعرض كل الأصناف.</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Backspace</source>
        <translation>حذف آخر رقم</translation>
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
        <translation>تعذّر فتح الصندوق.</translation>
    </message>
    <message>
        <source>The records of this shop are damaged.</source>
        <translation>سجلات هذا المتجر تالفة.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة ثانية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>See what is there</source>
        <translation>عرض الموجود</translation>
    </message>
</context>
<context>
    <name>OptionsBar</name>
    <message>
        <source>Kind of list</source>
        <translation>نوع القائمة</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>For new items that the file names no tax for</source>
        <translation>للأصناف الجديدة التي لا يذكر الملف ضريبتها</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>الكسور العشرية</translation>
    </message>
    <message>
        <source>Take stock too</source>
        <translation>إدخال المخزون أيضًا</translation>
    </message>
    <message>
        <source>Quantities become the opening stock of items that never moved</source>
        <translation>تصبح الكميات رصيدًا افتتاحيًا لأصناف لم تتحرك قط</translation>
    </message>
    <message>
        <source>Sell without a price</source>
        <translation>البيع بلا سعر</translation>
    </message>
    <message>
        <source>New items: %s</source>
        <translation>أصناف جديدة: ⁨%s⁩</translation>
    </message>
    <message>
        <source>Else they wait, not sold, until they have one</source>
        <translation>وإلا فتنتظر ولا تباع حتى يوضع لها سعر</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Number, item, amount</source>
        <translation>الرقم أو الصنف أو المبلغ</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>إيقاف البحث</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>عرض كل الطلبات</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>أي يوم</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Any payment</source>
        <translation>أي دفع</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>وسيلة الدفع</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>انتقال إلى</translation>
    </message>
    <message>
        <source>Go to a month in the list</source>
        <translation>الانتقال إلى شهر في القائمة</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>الأصناف</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>searched back to %s</source>
        <translation>بُحث رجوعًا حتى ⁨%s⁩</translation>
    </message>
    <message>
        <source>stopped looking at %s</source>
        <translation>توقف البحث عند ⁨%s⁩</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Sum %s</source>
        <translation>المجموع ⁨%s⁩</translation>
    </message>
    <message>
        <source>No orders found</source>
        <translation>لم يُعثر على طلبات</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>لا طلبات بعد</translation>
    </message>
    <message>
        <source>Try the end of a receipt number, a sum such as 24.90, a day such as 12.11., or an item.</source>
        <translation>جرّب آخر رقم الإيصال، أو مبلغًا مثل 24.90، أو يومًا مثل 12.11.، أو صنفًا.</translation>
    </message>
    <message>
        <source>The first sale will stand here.</source>
        <translation>سيظهر هنا أول بيع.</translation>
    </message>
</context>
<context>
    <name>OrderSheet</name>
    <message>
        <source>No order chosen</source>
        <translation>لم يُختر طلب</translation>
    </message>
    <message>
        <source>Choose one in the list, or scan a receipt.</source>
        <translation>اختر طلبًا من القائمة، أو امسح إيصالًا.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>Order %s</source>
        <translation>الطلب ⁨%s⁩</translation>
    </message>
    <message>
        <source>Give back without a receipt</source>
        <translation>إرجاع بلا إيصال</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>هدية</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>فاتورة</translation>
    </message>
    <message>
        <source>Print a copy of the receipt</source>
        <translation>طباعة نسخة من الإيصال</translation>
    </message>
    <message>
        <source>Print a gift receipt</source>
        <translation>طباعة إيصال هدية</translation>
    </message>
    <message>
        <source>Receipt as PDF</source>
        <translation>الإيصال بصيغة PDF</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما جرى</translation>
    </message>
    <message>
        <source>Gives back goods of %s</source>
        <translation>يُرجع بضاعة من ⁨%s⁩</translation>
    </message>
    <message>
        <source>Exchanged with %s</source>
        <translation>استُبدل مع ⁨%s⁩</translation>
    </message>
    <message>
        <source>Gives back goods of receipt %s, of another till</source>
        <translation>يُرجع بضاعة الإيصال ⁨%s⁩ من صندوق آخر</translation>
    </message>
    <message>
        <source>%s refunded</source>
        <translation>أُرجع ⁨%s⁩</translation>
    </message>
    <message>
        <source>Instead of %s</source>
        <translation>بدلًا من ⁨%s⁩</translation>
    </message>
    <message>
        <source>Incl. %s</source>
        <translation>منها ⁨%s⁩</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>تقريب النقد</translation>
    </message>
    <message>
        <source>Credit note %s</source>
        <translation>إشعار دائن ⁨%s⁩</translation>
    </message>
    <message>
        <source>Invoice %s</source>
        <translation>فاتورة ⁨%s⁩</translation>
    </message>
    <message>
        <source>%1 given back with %2</source>
        <translation>إرجاع %1 بـ %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Void the whole exchange? Both halves are taken back.</source>
        <translation>أتبطل الاستبدال كله؟ يُتراجع عن شقّيه معًا.</translation>
    </message>
    <message>
        <source>Void this refund? The goods go out again, and the money comes back.</source>
        <translation>أتبطل هذا المرتجع؟ تخرج البضاعة ثانية ويعود المال.</translation>
    </message>
    <message>
        <source>Settle the card payment on the reader first.</source>
        <translation>احسم الدفع بالبطاقة على القارئ أولًا.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>discount %s</source>
        <translation>خصم %s</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>أُرجع</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>محتفَظ به</translation>
    </message>
    <message>
        <source>Voided, goods and money went back</source>
        <translation>أُبطل، وعادت البضاعة والمال</translation>
    </message>
    <message>
        <source>Recorded by %s</source>
        <translation>سجّله ⁨%s⁩</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>سُجّل</translation>
    </message>
    <message>
        <source>proof %s</source>
        <translation>إثبات ⁨%s⁩</translation>
    </message>
    <message>
        <source>Void the whole sale? Goods come back, and %s goes back to the customer.</source>
        <translation>أتبطل البيع كله؟ تعود البضاعة، ويُعاد ⁨%s⁩ إلى العميل.</translation>
    </message>
    <message>
        <source>Void the sale</source>
        <translation>إبطال البيع</translation>
    </message>
    <message>
        <source>Refund items</source>
        <translation>إرجاع أصناف</translation>
    </message>
</context>
<context>
    <name>OrdersView</name>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Given back. Refund %s is recorded</source>
        <translation>تم الإرجاع. سُجّل المرتجع ⁨%s⁩</translation>
    </message>
    <message>
        <source>Exchanged. Refund %s is recorded</source>
        <translation>تم الاستبدال. سُجّل المرتجع ⁨%s⁩</translation>
    </message>
    <message>
        <source>%s is voided</source>
        <translation>أُبطل ⁨%s⁩</translation>
    </message>
    <message>
        <source>A copy is being printed</source>
        <translation>تُطبع نسخة الآن</translation>
    </message>
    <message>
        <source>A gift receipt is being printed</source>
        <translation>يُطبع إيصال الهدية الآن</translation>
    </message>
    <message>
        <source>Invoice %s is written</source>
        <translation>صدرت الفاتورة ⁨%s⁩</translation>
    </message>
    <message>
        <source>Saved as %s</source>
        <translation>حُفظ باسم ⁨%s⁩</translation>
    </message>
    <message>
        <source>Change %s</source>
        <translation>الباقي ⁨%s⁩</translation>
    </message>
    <message>
        <source>Nobody here knows %s</source>
        <translation>لا أحد هنا يعرف ⁨%s⁩</translation>
    </message>
</context>
<context>
    <name>PaidCard</name>
    <message>
        <source>Paid so far</source>
        <translation>المدفوع حتى الآن</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>سُحب</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>استرجاع</translation>
    </message>
</context>
<context>
    <name>PaidPane</name>
    <message>
        <source>Print again</source>
        <translation>طباعة ثانية</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Open sale</source>
        <translation>فتح البيع</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <translation>إيصال هدية</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>فاتورة</translation>
    </message>
    <message>
        <source>Void sale</source>
        <translation>إبطال البيع</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>بيع جديد</translation>
    </message>
    <message>
        <source>or just scan the next item</source>
        <translation>أو امسح الصنف التالي مباشرة</translation>
    </message>
    <message>
        <source>Sale %s</source>
        <translation>البيع ⁨%s⁩</translation>
    </message>
    <message>
        <source>Give change</source>
        <translation>أعطِ الباقي</translation>
    </message>
    <message>
        <source>Paid, no change</source>
        <translation>مدفوع، لا باقي</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>تقريب النقد</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>النقد المستلم</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>No receipt printed</source>
        <translation>لم يُطبع إيصال</translation>
    </message>
    <message>
        <source>No printer is set up for this till</source>
        <translation>لا طابعة مضبوطة لهذا الصندوق</translation>
    </message>
    <message>
        <source>Printing the receipt</source>
        <translation>جارٍ طباعة الإيصال</translation>
    </message>
    <message>
        <source>The sale is recorded</source>
        <translation>سُجّل البيع</translation>
    </message>
    <message>
        <source>Receipt printed</source>
        <translation>طُبع الإيصال</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>طابعة الإيصالات</translation>
    </message>
    <message>
        <source>Receipt not printed</source>
        <translation>لم يُطبع الإيصال</translation>
    </message>
    <message>
        <source>Did the receipt print?</source>
        <translation>هل طُبع الإيصال؟</translation>
    </message>
    <message>
        <source>Look at the paper first</source>
        <translation>انظر إلى الورق أولًا</translation>
    </message>
    <message>
        <source>A receipt?</source>
        <translation>إيصال؟</translation>
    </message>
    <message>
        <source>Printed only when it is wanted</source>
        <translation>يُطبع عند الطلب فقط</translation>
    </message>
    <message>
        <source>Drawer not opened</source>
        <translation>لم يُفتح الدرج</translation>
    </message>
    <message>
        <source>Drawer opened</source>
        <translation>فُتح الدرج</translation>
    </message>
    <message>
        <source>Close it when the change is given</source>
        <translation>أغلقه بعد إعطاء الباقي</translation>
    </message>
    <message>
        <source>No, print again</source>
        <translation>لا، طباعة ثانية</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Gift receipt prints</source>
        <translation>يُطبع إيصال الهدية</translation>
    </message>
    <message>
        <source>Gift receipt failed</source>
        <translation>فشل إيصال الهدية</translation>
    </message>
    <message>
        <source>Gift receipt?</source>
        <translation>إيصال هدية؟</translation>
    </message>
</context>
<context>
    <name>PairsBox</name>
    <message>
        <source>Take out</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Screen keyboard</source>
        <translation>لوحة مفاتيح على الشاشة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>PaperRow</name>
    <message>
        <source>It is printed</source>
        <translation>تمت الطباعة</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>طباعة نسخة</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>طباعة ثانية</translation>
    </message>
</context>
<context>
    <name>ParkedPane</name>
    <message>
        <source>Parked sales</source>
        <translation>المبيعات المعلّقة</translation>
    </message>
    <message>
        <source>A word to find this sale by</source>
        <translation>كلمة للعثور على هذا البيع</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>تسمية</translation>
    </message>
    <message>
        <source>No sale is parked. %s parks the open one.</source>
        <translation>لا توجد عملية بيع معلّقة. المفتاح %s يعلّق العملية المفتوحة.</translation>
    </message>
    <message>
        <source>Parked sales that cannot be read: %s. They stay as they are; nothing of them was sold.</source>
        <translation>مبيعات معلّقة تتعذر قراءتها: %s. تبقى كما هي، ولم يُبَع منها شيء.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>PayPanel</name>
    <message>
        <source>Cash</source>
        <translation>نقدي</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Back to cart</source>
        <translation>رجوع للسلة</translation>
    </message>
    <message>
        <source>Split evenly</source>
        <translation>تقسيم بالتساوي</translation>
    </message>
    <message>
        <source>Pay with</source>
        <translation>الدفع بـ</translation>
    </message>
    <message>
        <source>Its number, if it has one</source>
        <translation>رقمها، إن وُجد</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>تفريغ</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>النقد المستلم</translation>
    </message>
    <message>
        <source>Amount on card</source>
        <translation>المبلغ بالبطاقة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Only cash gives change. At most %s.</source>
        <translation>الباقي يُعطى من النقد فقط. الحد الأقصى ⁨%s⁩.</translation>
    </message>
    <message>
        <source>Type an amount first.</source>
        <translation>اكتب مبلغًا أولًا.</translation>
    </message>
    <message>
        <source>Type the reference from the slip.</source>
        <translation>اكتب رقم المرجع من القسيمة.</translation>
    </message>
    <message>
        <source>Say first whether the card was charged.</source>
        <translation>حدّد أولًا هل سُحب المبلغ من البطاقة.</translation>
    </message>
    <message>
        <source>A card was charged. Finish the sale, or take it back.</source>
        <translation>سُحب من بطاقة. أكمل البيع، أو أعِد المبلغ.</translation>
    </message>
    <message>
        <source>exact, %s</source>
        <translation>بالضبط، ⁨%s⁩</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>بالضبط</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>كله</translation>
    </message>
</context>
<context>
    <name>PickerControl</name>
    <message>
        <source>Type to find it</source>
        <translation>اكتب للبحث عنه</translation>
    </message>
</context>
<context>
    <name>PictureBox</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>Add picture</source>
        <translation>إضافة صورة</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
</context>
<context>
    <name>PriceNews</name>
    <message>
        <source>The catalog says %s now.</source>
        <translation>السعر في دليل الأصناف الآن ⁨%s⁩.</translation>
    </message>
    <message>
        <source>Take %s</source>
        <translation>اعتماد ⁨%s⁩</translation>
    </message>
    <message>
        <source>This was taken off sale meanwhile. It can still be sold here.</source>
        <translation>أُوقف بيعه في هذه الأثناء. ما زال بيعه ممكنًا هنا.</translation>
    </message>
</context>
<context>
    <name>PrinterPane</name>
    <message>
        <source>Look again</source>
        <translation>البحث ثانية</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>طباعة صفحة اختبار</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>بلا طابعة</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>ملفات PDF</translation>
    </message>
    <message>
        <source>Keep each paper as a PDF file in a folder</source>
        <translation>حفظ كل ورقة كملف PDF في مجلد</translation>
    </message>
    <message>
        <source>Looking for printers</source>
        <translation>جارٍ البحث عن طابعات</translation>
    </message>
    <message>
        <source>Found these. Touch the one to use.</source>
        <translation>عُثر على هذه. المس ما تريد استعماله.</translation>
    </message>
    <message>
        <source>None found by itself. A network printer is set by its address below, as tcp:HOST:9100.</source>
        <translation>لم يُعثر على شيء تلقائيًا. تُضبط طابعة الشبكة بعنوانها أدناه، مثل tcp:HOST:9100.</translation>
    </message>
    <message>
        <source>This computer has no printer set up. A folder can take PDF files.</source>
        <translation>لا طابعة مضبوطة على هذا الحاسوب. يمكن حفظ ملفات PDF في مجلد.</translation>
    </message>
    <message>
        <source>Sent. The ruler on the page must fill the paper from edge to edge.</source>
        <translation>أُرسلت. يجب أن تملأ المسطرة الورقة من حافة إلى حافة.</translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Cost, without tax</source>
        <translation>التكلفة دون الضريبة</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Dairy &gt; Cheese</source>
        <translation>ألبان &gt; أجبان</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>الماركة</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Smallest quantity</source>
        <translation>أقل كمية</translation>
    </message>
    <message>
        <source>Own code</source>
        <translation>الرمز الداخلي</translation>
    </message>
    <message>
        <source>Low from</source>
        <translation>حد الطلب</translation>
    </message>
    <message>
        <source>Variants bound by</source>
        <translation>ما يجمع المتغيرات</translation>
    </message>
    <message>
        <source>Codes, and how many are in the pack</source>
        <translation>الرموز، وكم في العبوة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Add a code</source>
        <translation>إضافة رمز</translation>
    </message>
    <message>
        <source>Other prices</source>
        <translation>أسعار أخرى</translation>
    </message>
    <message>
        <source>EUR, or trade:EUR</source>
        <translation>EUR أو trade:EUR</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>إضافة سعر</translation>
    </message>
    <message>
        <source>What tells this variant</source>
        <translation>ما يميز هذا المتغير</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>المقاس</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>إضافة خيار</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>حقول خاصة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>إضافة حقل</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>للبيع</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>بالوزن</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>When stock is out</source>
        <translation>عند نفاد المخزون</translation>
    </message>
    <message>
        <source>Price, with tax</source>
        <translation>السعر شامل الضريبة</translation>
    </message>
    <message>
        <source>As the shop does</source>
        <translation>كإعداد المتجر</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>السؤال أولًا</translation>
    </message>
    <message>
        <source>Do not sell</source>
        <translation>عدم البيع</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Margin %s</source>
        <translation>الهامش ⁨%s⁩</translation>
    </message>
    <message>
        <source>sold under its cost</source>
        <translation>يباع بأقل من تكلفته</translation>
    </message>
</context>
<context>
    <name>ProductSheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>حقول أكثر</translation>
    </message>
    <message>
        <source>Brand, own code, unit, low stock, other prices, options</source>
        <translation>الماركة، الرمز الداخلي، الوحدة، حد الطلب، أسعار أخرى، خيارات</translation>
    </message>
    <message>
        <source>Drop changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Add all the same</source>
        <translation>إضافة رغم ذلك</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>صنف جديد</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation>ليس للبيع</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Add and sell</source>
        <translation>إضافة وبيع</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>إضافة الصنف</translation>
    </message>
    <message>
        <source>Save and sell</source>
        <translation>حفظ وبيع</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>حقول أقل</translation>
    </message>
</context>
<context>
    <name>Ready</name>
    <message>
        <source>Take up a parked sale</source>
        <translation>استئناف بيع معلّق</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Scan an item or touch a tile.</source>
        <translation>امسح صنفًا أو المس مربعًا.</translation>
    </message>
    <message>
        <source>Scan an item, or type a name or code.</source>
        <translation>امسح صنفًا، أو اكتب اسمًا أو رمزًا.</translation>
    </message>
</context>
<context>
    <name>ReceiptPreview</name>
    <message>
        <source>As it prints</source>
        <translation>كما يُطبع</translation>
    </message>
    <message>
        <source>A sample sale with your settings, dot by dot.</source>
        <translation>بيع نموذجي بإعداداتك، نقطة بنقطة.</translation>
    </message>
    <message>
        <source>Sample receipt</source>
        <translation>إيصال نموذجي</translation>
    </message>
</context>
<context>
    <name>ReceivePage</name>
    <message>
        <source>Nothing scanned yet</source>
        <translation>لم يُمسح شيء بعد</translation>
    </message>
    <message>
        <source>Scan what you unpack. Each scan adds 1, a pack's code adds the pack.</source>
        <translation>امسح ما تفرّغه. كل مسحة تضيف 1، ورمز العبوة يضيف العبوة كاملة.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>صنف</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>دخل</translation>
    </message>
    <message>
        <source>On hand then</source>
        <translation>الرصيد بعده</translation>
    </message>
    <message>
        <source>At cost</source>
        <translation>بالتكلفة</translation>
    </message>
    <message>
        <source>Delivery note or supplier</source>
        <translation>إذن التسليم أو المورّد</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>تفريغ القائمة</translation>
    </message>
    <message>
        <source>newest first, worth %s at cost. Nothing changes in stock until you post.</source>
        <translation>الأحدث أولًا، بقيمة ⁨%s⁩ بالتكلفة. لا يتغير المخزون حتى تُرحّل.</translation>
    </message>
</context>
<context>
    <name>ReceivePane</name>
    <message>
        <source>Receiving</source>
        <translation>جارٍ الاستلام</translation>
    </message>
    <message>
        <source>Each scan adds 1</source>
        <translation>كل مسحة تضيف 1</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Scan what you unpack</source>
        <translation>امسح ما تفرّغه</translation>
    </message>
    <message>
        <source>Or type the name of what carries no code.</source>
        <translation>أو اكتب اسم ما لا رمز له.</translation>
    </message>
    <message>
        <source>Nothing to post</source>
        <translation>لا شيء للترحيل</translation>
    </message>
    <message>
        <source>Came in, %u</source>
        <translation>دخل، %u</translation>
    </message>
    <message>
        <source>%s on hand before</source>
        <translation>الرصيد قبله %s</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>اعتماد</translation>
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
        <translation>هذا المجلد تالف</translation>
    </message>
    <message>
        <source>Reading what is there…</source>
        <translation>جارٍ قراءة الموجود…</translation>
    </message>
    <message>
        <source>Orders that can be read</source>
        <translation>الطلبات التي يمكن قراءتها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Write out what is there</source>
        <translation>تصدير الموجود</translation>
    </message>
    <message>
        <source>Bring back the backup</source>
        <translation>استعادة النسخة</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Not as recorded</source>
        <translation>ليس كما سُجّل</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Orders that can still be read: %1. Records that cannot: %2. Nothing in the folder was changed.</source>
        <translation>طلبات ما زالت تُقرأ: %1. سجلات لا تُقرأ: %2. لم يتغير شيء في المجلد.</translation>
    </message>
    <message>
        <source>There is no backup beside it. Write out what is there, then restore one from elsewhere.</source>
        <translation>لا نسخة احتياطية بجانبه. صدّر الموجود، ثم استعد نسخة من مكان آخر.</translation>
    </message>
    <message>
        <source>The newest whole backup is from %1. What was sold after it stands in this list.</source>
        <translation>أحدث نسخة سليمة بتاريخ %1. ما بيع بعدها يظهر في هذه القائمة.</translation>
    </message>
    <message>
        <source>Where to write</source>
        <translation>مكان الحفظ</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>جارٍ الكتابة…</translation>
    </message>
    <message>
        <source>Written to %s</source>
        <translation>كُتب إلى ⁨%s⁩</translation>
    </message>
    <message>
        <source>Bringing back the backup. Each record is checked.</source>
        <translation>جارٍ استعادة النسخة الاحتياطية. يُفحص كل سجل.</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Importing</source>
        <translation>جارٍ الاستيراد</translation>
    </message>
    <message>
        <source>Selling goes on. You can leave this screen and come back.</source>
        <translation>البيع مستمر. يمكنك ترك هذه الشاشة والعودة إليها.</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>إلغاء الاستيراد</translation>
    </message>
</context>
<context>
    <name>ScanField</name>
    <message>
        <source>Scan, or type a name or code</source>
        <translation>امسح، أو اكتب اسمًا أو رمزًا</translation>
    </message>
    <message>
        <source>%s not known</source>
        <translation>غير معروف: ⁨%s⁩</translation>
    </message>
    <message>
        <source>%s not added</source>
        <translation>لم يُضف: ⁨%s⁩</translation>
    </message>
    <message>
        <source>%s × the next item</source>
        <translation>⁨%s⁩ × الصنف التالي</translation>
    </message>
</context>
<context>
    <name>ScanPad</name>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>حذف آخر رقم</translation>
    </message>
</context>
<context>
    <name>ScannerPane</name>
    <message>
        <source>A till cannot see which keyboard a key came from. Scanners are told from hands by the prefix they send, or else by their speed; a prefix is certain.</source>
        <translation>لا يرى الصندوق من أي لوحة جاء المفتاح. تُميَّز الماسحات عن الأيدي بالبادئة التي ترسلها، وإلا فبسرعتها، والبادئة هي المؤكدة.</translation>
    </message>
    <message>
        <source>Name, such as Counter or Stockroom</source>
        <translation>الاسم، مثل الصندوق أو المستودع</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Another scanner has this name.</source>
        <translation>هذا الاسم لماسح آخر.</translation>
    </message>
    <message>
        <source>Measure a scanner</source>
        <translation>قياس ماسح</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>قياس من جديد</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربته</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Scan any code three times: %1 of %2</source>
        <translation>امسح أي رمز ثلاث مرات: %1 من %2</translation>
    </message>
    <message>
        <source>Each bar is the pause between two keys. No hand stays under %1; what is over %2 counts as typing.</source>
        <translation>كل عمود هو الوقفة بين مفتاحين. لا تنزل يد عن %1، وما زاد على %2 يُعدّ كتابة.</translation>
    </message>
</context>
<context>
    <name>ScopeList</name>
    <message>
        <source>The whole shop</source>
        <translation>المتجر كله</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>ما يُجرد</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Not a whole number.</source>
        <translation>ليس عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Try another word, such as tax, printer or language.</source>
        <translation>جرّب كلمة أخرى، مثل ضريبة أو طابعة أو لغة.</translation>
    </message>
</context>
<context>
    <name>SheetsPage</name>
    <message>
        <source>No count is open</source>
        <translation>لا جرد مفتوح</translation>
    </message>
    <message>
        <source>Begin one at the right. The shop can sell on while you count.</source>
        <translation>ابدأ جردًا من الجانب. يستمر البيع أثناء الجرد.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>الجرد</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>أعمى</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المجرود</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>من أصل</translation>
    </message>
    <message>
        <source>The whole shop</source>
        <translation>المتجر كله</translation>
    </message>
    <message>
        <source>open. Go on with one, or begin a new one.</source>
        <translation>مفتوحة. تابع واحدة، أو ابدأ جديدة.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Screens</source>
        <translation>الشاشات</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>هذه المفاتيح</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Scanned for the sale: %s</source>
        <translation>مُسح للبيع: ⁨%s⁩</translation>
    </message>
</context>
<context>
    <name>ShopPage</name>
    <message>
        <source>Your shop</source>
        <translation>متجرك</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Type its name</source>
        <translation>اكتب اسمه</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>اسم المتجر</translation>
    </message>
    <message>
        <source>As it stands over the door</source>
        <translation>كما هو فوق الباب</translation>
    </message>
    <message>
        <source>Address on receipts</source>
        <translation>العنوان على الإيصالات</translation>
    </message>
    <message>
        <source>Street, place</source>
        <translation>الشارع، المدينة</translation>
    </message>
    <message>
        <source>Tax number, if you have one</source>
        <translation>الرقم الضريبي إن وُجد</translation>
    </message>
    <message>
        <source>Address and tax number stand on receipts. All of it can be changed later in Settings.</source>
        <translation>يظهر العنوان والرقم الضريبي على الإيصالات. ويمكن تغيير كل ذلك لاحقًا من الإعدادات.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Type a code or name</source>
        <translation>اكتب رمزًا أو اسمًا</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Type a city</source>
        <translation>اكتب مدينة</translation>
    </message>
    <message>
        <source>Language of screens and papers</source>
        <translation>لغة الشاشات والأوراق</translation>
    </message>
    <message>
        <source>Prices on the shelf include tax</source>
        <translation>أسعار الرف تشمل الضريبة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>فتح الصندوق</translation>
    </message>
    <message>
        <source>%s, percent</source>
        <translation>⁨%s⁩، بالمئة</translation>
    </message>
    <message>
        <source>Not a rate. Write it as in 8.875</source>
        <translation>ليست نسبة. اكتبها مثل 8.875</translation>
    </message>
</context>
<context>
    <name>SideSheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>How do you want to start?</source>
        <translation>كيف تريد أن تبدأ؟</translation>
    </message>
    <message>
        <source>Choose one. You can open another shop later.</source>
        <translation>اختر واحدًا. يمكنك فتح متجر آخر لاحقًا.</translation>
    </message>
    <message>
        <source>Press 1 to 4, or arrow keys and Enter</source>
        <translation>اضغط من 1 إلى 4، أو الأسهم ثم Enter</translation>
    </message>
    <message>
        <source>Folder: %s</source>
        <translation>المجلد: ⁨%s⁩</translation>
    </message>
</context>
<context>
    <name>StartPane</name>
    <message>
        <source>New count</source>
        <translation>جرد جديد</translation>
    </message>
    <message>
        <source>The whole shop</source>
        <translation>المتجر كله</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>ما يُجرد</translation>
    </message>
    <message>
        <source>Blind count: hide what is expected</source>
        <translation>جرد أعمى: إخفاء المتوقع</translation>
    </message>
    <message>
        <source>Start counting</source>
        <translation>بدء الجرد</translation>
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
        <translation>أقل بواحد</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>أكثر بواحد</translation>
    </message>
    <message>
        <source>Quantity %s</source>
        <translation>الكمية ⁨%s⁩</translation>
    </message>
</context>
<context>
    <name>StockSheet</name>
    <message>
        <source>No item chosen</source>
        <translation>لم يُختر صنف</translation>
    </message>
    <message>
        <source>Choose one in the list, or scan it.</source>
        <translation>اختر صنفًا من القائمة، أو امسحه.</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>إتلاف</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>تسوية</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>تحت الصفر</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Only sold, never received or counted</source>
        <translation>بيع فقط، لم يُستلم ولم يُجرد</translation>
    </message>
    <message>
        <source>Never received or counted</source>
        <translation>لم يُستلم ولم يُجرد</translation>
    </message>
    <message>
        <source>Low under %s</source>
        <translation>منخفض دون ⁨%s⁩</translation>
    </message>
    <message>
        <source>counted %s</source>
        <translation>جُرد ⁨%s⁩</translation>
    </message>
    <message>
        <source>Moved here since</source>
        <translation>تحرك هنا منذ ذلك</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>كيف نتج الرصيد</translation>
    </message>
    <message>
        <source>Told by the hub</source>
        <translation>كما أبلغ المحور</translation>
    </message>
    <message>
        <source>When a sale needs more than is there</source>
        <translation>عندما يحتاج البيع أكثر من الموجود</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>As the shop</source>
        <translation>كالمتجر</translation>
    </message>
    <message>
        <source>Shop: %s</source>
        <translation>المتجر: ⁨%s⁩</translation>
    </message>
    <message>
        <source>Movements on this till</source>
        <translation>الحركات على هذا الصندوق</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>الحركات</translation>
    </message>
    <message>
        <source>What other tills moved is in the figure that the hub told.</source>
        <translation>ما حرّكته الصناديق الأخرى داخل في الرقم الذي أبلغه المحور.</translation>
    </message>
    <message>
        <source>It has not moved here yet.</source>
        <translation>لم يتحرك هنا بعد.</translation>
    </message>
    <message>
        <source>It has not moved yet.</source>
        <translation>لم يتحرك بعد.</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>عرض الأقدم</translation>
    </message>
    <message>
        <source>%c counted, %e expected</source>
        <translation>المجرود %c، المتوقع %e</translation>
    </message>
</context>
<context>
    <name>StockView</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>Receive goods</source>
        <translation>استلام بضاعة</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>جرد</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>القائمة فارغة</translation>
    </message>
    <message>
        <source>Counter %s</source>
        <translation>الجارد %s</translation>
    </message>
    <message>
        <source>%1: %2 received</source>
        <translation>⁨%1⁩: استُلم %2</translation>
    </message>
    <message>
        <source>%1: adjusted by %2</source>
        <translation>⁨%1⁩: تسوية بمقدار %2</translation>
    </message>
    <message>
        <source>%1: %2 written off</source>
        <translation>⁨%1⁩: أُتلف %2</translation>
    </message>
    <message>
        <source>%1 is posted, %2 counted</source>
        <translation>رُحّل ⁨%1⁩، المجرود %2</translation>
    </message>
    <message>
        <source>%1 is let go</source>
        <translation>أُلغي ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1: the rule is changed</source>
        <translation>⁨%1⁩: غُيّرت القاعدة</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>غير معروف: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 is another item. Finish this one first, or leave it.</source>
        <translation>⁨%1⁩ صنف آخر. أكمل هذا أولًا، أو اتركه.</translation>
    </message>
    <message>
        <source>Stock counts</source>
        <translation>عمليات الجرد</translation>
    </message>
    <message>
        <source>Stock count</source>
        <translation>جرد المخزون</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>What was counted since stays: %s</source>
        <translation>بقي ما جُرد بعد ذلك: ⁨%s⁩</translation>
    </message>
</context>
<context>
    <name>SwitchControl</name>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
</context>
<context>
    <name>SyncView</name>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Write to a file</source>
        <translation>الكتابة إلى ملف</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Sell alone again? Nothing is lost; items, prices and stock of other tills no longer come.</source>
        <translation>أتبيع وحدك من جديد؟ لا يضيع شيء، لكن أصناف الصناديق الأخرى وأسعارها ومخزونها لن تصل بعد ذلك.</translation>
    </message>
    <message>
        <source>Stay linked</source>
        <translation>البقاء مربوطًا</translation>
    </message>
    <message>
        <source>Unlink this till</source>
        <translation>فصل هذا الصندوق</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
</context>
<context>
    <name>TaskSheet</name>
    <message>
        <source>No task chosen</source>
        <translation>لم تُختر مهمة</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>اختر مهمة من القائمة.</translation>
    </message>
    <message>
        <source>Show item</source>
        <translation>عرض الصنف</translation>
    </message>
    <message>
        <source>Show customer</source>
        <translation>عرض العميل</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>جرد</translation>
    </message>
    <message>
        <source>Other answers</source>
        <translation>إجابات أخرى</translation>
    </message>
    <message>
        <source>An item that is not in the catalog</source>
        <translation>صنف ليس في دليل الأصناف</translation>
    </message>
    <message>
        <source>Order %s</source>
        <translation>الطلب ⁨%s⁩</translation>
    </message>
    <message>
        <source>Order %s, sold on another till</source>
        <translation>الطلب ⁨%s⁩، بيع على صندوق آخر</translation>
    </message>
    <message>
        <source>Sold last</source>
        <translation>آخر ما بيع</translation>
    </message>
    <message>
        <source>Show order</source>
        <translation>عرض الطلب</translation>
    </message>
</context>
<context>
    <name>TasksView</name>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>المحسومة</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>أي نوع</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Answered differently</source>
        <translation>إجابات مختلفة</translation>
    </message>
    <message>
        <source>To decide %s</source>
        <translation>للبتّ %s</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>settled in the last 90 days, the last first</source>
        <translation>حُسمت في آخر 90 يومًا، الأحدث أولًا</translation>
    </message>
    <message>
        <source>to decide, the newest first</source>
        <translation>للبتّ فيها، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Nothing was settled yet</source>
        <translation>لم يُحسم شيء بعد</translation>
    </message>
    <message>
        <source>What is decided stays here for 90 days.</source>
        <translation>ما يُبتّ فيه يبقى هنا 90 يومًا.</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>لا شيء للبتّ فيه</translation>
    </message>
    <message>
        <source>When two tills change the same thing, or more is sold than there was, it is asked here.</source>
        <translation>حين يغيّر صندوقان الشيء نفسه، أو يباع أكثر من الموجود، يُسأل عن ذلك هنا.</translation>
    </message>
    <message>
        <source>Taken back. The task stays among the settled ones</source>
        <translation>تم التراجع. تبقى المهمة بين المحسومة</translation>
    </message>
    <message>
        <source>It was changed again since, and stays as it is</source>
        <translation>غُيّر ثانية بعد ذلك، فيبقى كما هو</translation>
    </message>
    <message>
        <source>Walk the list</source>
        <translation>التنقل في القائمة</translation>
    </message>
    <message>
        <source>The first answer</source>
        <translation>الجواب الأول</translation>
    </message>
    <message>
        <source>The second answer</source>
        <translation>الجواب الثاني</translation>
    </message>
    <message>
        <source>Keep what stands</source>
        <translation>إبقاء الساري</translation>
    </message>
    <message>
        <source>Back by one step</source>
        <translation>خطوة إلى الوراء</translation>
    </message>
</context>
<context>
    <name>TaxClasses</name>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
</context>
<context>
    <name>TaxesControl</name>
    <message>
        <source>Another class, such as books</source>
        <translation>فئة أخرى، مثل الكتب</translation>
    </message>
    <message>
        <source>Another class</source>
        <translation>فئة أخرى</translation>
    </message>
    <message>
        <source>Tax of %s</source>
        <translation>ضريبة ⁨%s⁩</translation>
    </message>
    <message>
        <source>Rate of %s in percent</source>
        <translation>نسبة ⁨%s⁩ بالمئة</translation>
    </message>
    <message>
        <source>Take out %s</source>
        <translation>إزالة %s</translation>
    </message>
    <message>
        <source>Not a rate. Write it in percent, as in 8.875</source>
        <translation>ليست نسبة. اكتبها بالمئة، مثل 8.875</translation>
    </message>
    <message>
        <source>There is a class of that name.</source>
        <translation>توجد فئة بهذا الاسم.</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
</context>
<context>
    <name>TileGrid</name>
    <message>
        <source>Items to touch</source>
        <translation>أصناف للمس</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>نفد</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>UnknownCard</name>
    <message>
        <source>Put it aside. It is not in the catalog.</source>
        <translation>ضعه جانبًا. فهو ليس في دليل الأصناف.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>%s not known</source>
        <translation>غير معروف: ⁨%s⁩</translation>
    </message>
</context>
<context>
    <name>UnknownCode</name>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>صنف جديد</translation>
    </message>
    <message>
        <source>Find item</source>
        <translation>بحث عن صنف</translation>
    </message>
    <message>
        <source>Sell at a price</source>
        <translation>البيع بسعر</translation>
    </message>
</context>
<context>
    <name>UsualPrice</name>
    <message>
        <source>In the catalog</source>
        <translation>في دليل الأصناف</translation>
    </message>
    <message>
        <source>put it back</source>
        <translation>إعادته</translation>
    </message>
    <message>
        <source>as on the line</source>
        <translation>كما في البند</translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message>
        <source>Walk-in</source>
        <translation>عميل عابر</translation>
    </message>
    <message>
        <source>Change customer</source>
        <translation>تغيير العميل</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>إضافة عميل</translation>
    </message>
</context>
<context>
    <name>WhyPane</name>
    <message>
        <source>Why this price: %s</source>
        <translation>لماذا هذا السعر: ⁨%s⁩</translation>
    </message>
    <message>
        <source>What this sale adds up to</source>
        <translation>ممّ يتكون هذا البيع</translation>
    </message>
    <message>
        <source>This line costs</source>
        <translation>ثمن هذا البند</translation>
    </message>
    <message>
        <source>The sale costs</source>
        <translation>ثمن البيع</translation>
    </message>
</context>
<context>
    <name>WorkingPage</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stopping. Nothing will be left.</source>
        <translation>جارٍ الإيقاف. لن يبقى شيء.</translation>
    </message>
</context>
<context>
    <name>_Chosen</name>
    <message>
        <source>Take it out</source>
        <translation>إزالته</translation>
    </message>
</context>
<context>
    <name>_Sale</name>
    <message>
        <source>Take up</source>
        <translation>استئناف</translation>
    </message>
</context>
<context>
    <name>catalog</name>
    <message>
        <source>Catalog</source>
        <translation>الأصناف</translation>
    </message>
</context>
<context>
    <name>customers</name>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>%1 cannot be moved aside (%2).</source>
        <translation>تعذّر نقل ⁨%1⁩ جانبًا (⁨%2⁩).</translation>
    </message>
    <message>
        <source>Close what has it open.</source>
        <translation>أغلق ما يفتحه.</translation>
    </message>
    <message>
        <source>%1 is the code of %2 already.</source>
        <translation>⁨%1⁩ هو رمز ⁨%2⁩ أصلًا.</translation>
    </message>
    <message>
        <source>Open that, or use another code.</source>
        <translation>افتح ذلك الصنف، أو استعمل رمزًا آخر.</translation>
    </message>
    <message>
        <source>No list was imported here.</source>
        <translation>لم تُستورد هنا أي قائمة.</translation>
    </message>
    <message>
        <source>Nothing is to be taken back.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>%1 is not FIELD=HEADING.</source>
        <translation>⁨%1⁩ ليس بصيغة FIELD=HEADING.</translation>
    </message>
    <message>
        <source>For example: --mapping name="Product title"</source>
        <translation>مثال: ‎--mapping name="Product title"‎</translation>
    </message>
    <message>
        <source>Say where to restore to.</source>
        <translation>حدّد مكان الاستعادة.</translation>
    </message>
    <message>
        <source>cashwrap restore FILE --folder DIR</source>
        <translation>cashwrap restore FILE --folder DIR</translation>
    </message>
    <message>
        <source>%1 is not KEY=VALUE.</source>
        <translation>⁨%1⁩ ليس بصيغة KEY=VALUE.</translation>
    </message>
    <message>
        <source>For example: shop.name=Corner</source>
        <translation>مثال: shop.name=Corner</translation>
    </message>
    <message>
        <source>%1 is not a value for %2.</source>
        <translation>⁨%1⁩ لا يصلح قيمة لـ ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Write it as JSON: true, 576, [1, 2].</source>
        <translation>اكتبها بصيغة JSON: ⁨true, 576, [1, 2]⁩.</translation>
    </message>
    <message>
        <source>%1 holds bytes that are no text.</source>
        <translation>في ⁨%1⁩ بايتات ليست نصًا.</translation>
    </message>
    <message>
        <source>Type it in UTF-8.</source>
        <translation>اكتبه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>No product has the code %1.</source>
        <translation>لا صنف بالرمز ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Import the catalogue, or check the code.</source>
        <translation>استورد الأصناف، أو تحقق من الرمز.</translation>
    </message>
    <message>
        <source>A percentage has at most four decimals.</source>
        <translation>للنسبة المئوية أربع خانات عشرية على الأكثر.</translation>
    </message>
    <message>
        <source>%1 has no amount.</source>
        <translation>لا مبلغ في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Write it as cash:20.00 or card:12.50:REFERENCE.</source>
        <translation>اكتبه هكذا: cash:20.00 أو card:12.50:REFERENCE.</translation>
    </message>
    <message>
        <source>Write it as card:12.50:REFERENCE, or leave it out for cash.</source>
        <translation>اكتبه هكذا: card:12.50:REFERENCE، أو احذفه للدفع نقدًا.</translation>
    </message>
    <message>
        <source>This shop takes no %1.</source>
        <translation>هذا المتجر لا يقبل الدفع بـ ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Choose one of: %1; or set tenders.other.</source>
        <translation>اختر من: ⁨%1⁩، أو اضبط tenders.other.</translation>
    </message>
    <message>
        <source>%1 cannot be a code (%2).</source>
        <translation>⁨%1⁩ لا يصلح رمزًا (⁨%2⁩).</translation>
    </message>
    <message>
        <source>Scan or type it again.</source>
        <translation>امسحه أو اكتبه من جديد.</translation>
    </message>
    <message>
        <source>%1 is not a UUID.</source>
        <translation>⁨%1⁩ ليس UUID.</translation>
    </message>
    <message>
        <source>Leave --id out to have one made.</source>
        <translation>احذف ‎--id ليُنشأ معرّف تلقائيًا.</translation>
    </message>
    <message>
        <source>%1 is not a quantity.</source>
        <translation>⁨%1⁩ ليس كمية.</translation>
    </message>
    <message>
        <source>Write it with a point, such as 2 or 0.750.</source>
        <translation>اكتبها بنقطة عشرية، مثل 2 أو 0.750.</translation>
    </message>
    <message>
        <source>%1 is not a percentage.</source>
        <translation>⁨%1⁩ ليس نسبة مئوية.</translation>
    </message>
    <message>
        <source>Write it as 10% or 2.5%.</source>
        <translation>اكتبها مثل 10% أو 2.5%.</translation>
    </message>
    <message>
        <source>The order has no line %1.</source>
        <translation>لا يوجد في الطلب البند %1.</translation>
    </message>
    <message>
        <source>It has lines 1 to %1.</source>
        <translation>بنوده من 1 إلى %1.</translation>
    </message>
    <message>
        <source>Line %1 is named twice.</source>
        <translation>البند %1 مذكور مرتين.</translation>
    </message>
    <message>
        <source>Name each line once, with its whole quantity.</source>
        <translation>اذكر كل بند مرة واحدة بكميته كاملة.</translation>
    </message>
    <message>
        <source>%1 is finer than %2 has coins.</source>
        <translation>%1 أدق مما تسمح به عملة %2.</translation>
    </message>
    <message>
        <source>Use at most %1 decimals.</source>
        <translation>استعمل %1 من الخانات العشرية على الأكثر.</translation>
    </message>
    <message>
        <source>%1 is not an amount.</source>
        <translation>⁨%1⁩ ليس مبلغًا.</translation>
    </message>
    <message>
        <source>Write it with a point, such as 20.00.</source>
        <translation>اكتبه بنقطة عشرية، مثل 20.00.</translation>
    </message>
    <message>
        <source>This id is that of another act (%1).</source>
        <translation>هذا معرّف عملية أخرى (⁨%1⁩).</translation>
    </message>
    <message>
        <source>Begin again.</source>
        <translation>ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Some text holds a NUL, which ends a text in many programs.</source>
        <translation>في النص محرف NUL، وهو ينهي النص في برامج كثيرة.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>اكتبه من جديد.</translation>
    </message>
    <message>
        <source>A shift is already open.</source>
        <translation>توجد وردية مفتوحة بالفعل.</translation>
    </message>
    <message>
        <source>Close it first with: cashwrap close-shift</source>
        <translation>أغلقها أولًا بالأمر: cashwrap close-shift</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>تعذّرت الكتابة إلى ⁨%1⁩ (⁨%2⁩).</translation>
    </message>
    <message>
        <source>Check the disk and the path.</source>
        <translation>تحقق من القرص والمسار.</translation>
    </message>
    <message>
        <source>%1 cannot be trusted: %2.</source>
        <translation>لا يمكن الوثوق بـ ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Take another backup file.</source>
        <translation>استعمل ملف نسخة احتياطية آخر.</translation>
    </message>
    <message>
        <source>%1 is not empty; nothing was restored.</source>
        <translation>⁨%1⁩ ليس فارغًا، ولم يُستعد شيء.</translation>
    </message>
    <message>
        <source>Name a new or empty folder with --folder.</source>
        <translation>حدّد مجلدًا جديدًا أو فارغًا بالخيار ‎--folder.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>لا يوجد ملف ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Name a backup made with: cashwrap backup</source>
        <translation>حدّد نسخة احتياطية أُنشئت بالأمر: cashwrap backup</translation>
    </message>
    <message>
        <source>The backup needs %1 bytes, more than are free.</source>
        <translation>تحتاج النسخة إلى %1 بايت، وهو أكثر من المساحة الحرة.</translation>
    </message>
    <message>
        <source>Free space first.</source>
        <translation>حرّر مساحة أولًا.</translation>
    </message>
    <message>
        <source>%1 is not a whole Cashwrap backup (%2).</source>
        <translation>⁨%1⁩ ليس نسخة Cashwrap كاملة (⁨%2⁩).</translation>
    </message>
    <message>
        <source>The copy of the ledger is damaged: %1.</source>
        <translation>نسخة الدفتر تالفة: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Make another backup.</source>
        <translation>أنشئ نسخة احتياطية أخرى.</translation>
    </message>
    <message>
        <source>There is no such order.</source>
        <translation>لا يوجد طلب كهذا.</translation>
    </message>
    <message>
        <source>Look it up by its receipt number.</source>
        <translation>ابحث عنه برقم إيصاله.</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>لا يوجد عميل كهذا.</translation>
    </message>
    <message>
        <source>Choose another, or add them first.</source>
        <translation>اختر غيره، أو أضفه أولًا.</translation>
    </message>
    <message>
        <source>The stored content %1 was altered.</source>
        <translation>المحتوى المحفوظ ⁨%1⁩ تغيّر.</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>استعده من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The stored content %1 is missing.</source>
        <translation>المحتوى المحفوظ ⁨%1⁩ مفقود.</translation>
    </message>
    <message>
        <source>The catalogue cannot be made (%1).</source>
        <translation>تعذّر إنشاء دليل الأصناف (⁨%1⁩).</translation>
    </message>
    <message>
        <source>Free space on the disk and start again; the sales are safe.</source>
        <translation>حرّر مساحة على القرص وابدأ من جديد، فالمبيعات محفوظة.</translation>
    </message>
    <message>
        <source>The catalogue's file is damaged (%1).</source>
        <translation>ملف دليل الأصناف تالف (⁨%1⁩).</translation>
    </message>
    <message>
        <source>This is recorded; the catalogue shows it at the next start.</source>
        <translation>سُجّل هذا، وسيظهر في دليل الأصناف عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>Open the till again.</source>
        <translation>افتح الصندوق من جديد.</translation>
    </message>
    <message>
        <source>The rest of the catalogue is there. Import it again.</source>
        <translation>بقية دليل الأصناف موجودة. استورده من جديد.</translation>
    </message>
    <message>
        <source>The register is being closed.</source>
        <translation>الصندوق قيد الإغلاق.</translation>
    </message>
    <message>
        <source>Free space on the disk; it is tried again by itself, and the sales are safe.</source>
        <translation>حرّر مساحة على القرص، وستُعاد المحاولة تلقائيًا، والمبيعات محفوظة.</translation>
    </message>
    <message>
        <source>This SQLite (%1) has a bug that can damage the shop's records.</source>
        <translation>في نسخة SQLite هذه (⁨%1⁩) خلل قد يتلف سجلات المتجر.</translation>
    </message>
    <message>
        <source>Install pysqlite3 0.6.1 or newer, which brings SQLite 3.51.3 or newer.</source>
        <translation>ثبّت pysqlite3 0.6.1 أو أحدث، ففيه SQLite 3.51.3 أو أحدث.</translation>
    </message>
    <message>
        <source>This file is closed.</source>
        <translation>هذا الملف مغلق.</translation>
    </message>
    <message>
        <source>Open the register again.</source>
        <translation>افتح الصندوق من جديد.</translation>
    </message>
    <message>
        <source>%1 cannot use a write-ahead log here (it stays in %2 mode).</source>
        <translation>لا يمكن لـ ⁨%1⁩ استعمال سجل الكتابة المسبقة هنا (يبقى في الوضع ⁨%2⁩).</translation>
    </message>
    <message>
        <source>Keep the register folder on a local disk of this machine.</source>
        <translation>أبقِ مجلد الصندوق على قرص محلي في هذا الجهاز.</translation>
    </message>
    <message>
        <source>%1 cannot be opened (%2).</source>
        <translation>تعذّر فتح ⁨%1⁩ (⁨%2⁩).</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write in it.</source>
        <translation>تحقق من وجود المجلد ومن أنه يُسمح لك بالكتابة فيه.</translation>
    </message>
    <message>
        <source>%1 cannot be opened for writing (%2).</source>
        <translation>تعذّر فتح ⁨%1⁩ للكتابة (⁨%2⁩).</translation>
    </message>
    <message>
        <source>Check the disk's free space and that you may write in the folder, then start again.</source>
        <translation>تحقق من المساحة الحرة على القرص ومن السماح لك بالكتابة في المجلد، ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>%1 is not a readable database (%2).</source>
        <translation>⁨%1⁩ ليس قاعدة بيانات تُقرأ (⁨%2⁩).</translation>
    </message>
    <message>
        <source>Restore the newest backup with: cashwrap restore.</source>
        <translation>استعد أحدث نسخة احتياطية بالأمر: cashwrap restore.</translation>
    </message>
    <message>
        <source>SQLite did not take the setting %1=%2 (it says %3).</source>
        <translation>لم يقبل SQLite الإعداد ⁨%1=%2⁩ (قيمته ⁨%3⁩).</translation>
    </message>
    <message>
        <source>Reinstall Cashwrap: its database library is not the one it was built for.</source>
        <translation>أعِد تثبيت Cashwrap: مكتبة قاعدة البيانات ليست التي بُني لها.</translation>
    </message>
    <message>
        <source>%1 is already open.</source>
        <translation>⁨%1⁩ مفتوح بالفعل.</translation>
    </message>
    <message>
        <source>Use the window that has it open, or close it first.</source>
        <translation>استعمل النافذة التي تفتحه، أو أغلقها أولًا.</translation>
    </message>
    <message>
        <source>%1 is not a Cashwrap ledger.</source>
        <translation>⁨%1⁩ ليس دفتر Cashwrap.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>This folder was written by a newer Cashwrap (schema %1, this one knows %2).</source>
        <translation>كتب هذا المجلد إصدار أحدث من Cashwrap (المخطط %1، وهذا الإصدار يعرف %2).</translation>
    </message>
    <message>
        <source>Install that version or a newer one.</source>
        <translation>ثبّت ذلك الإصدار أو أحدث منه.</translation>
    </message>
    <message>
        <source>Fact %1 holds a value of the wrong kind.</source>
        <translation>في القيد ⁨%1⁩ قيمة من نوع خاطئ.</translation>
    </message>
    <message>
        <source>Restore the newest backup: cashwrap restore.</source>
        <translation>استعد أحدث نسخة احتياطية: cashwrap restore.</translation>
    </message>
    <message>
        <source>Fact %1 comes after fact %2.</source>
        <translation>القيد ⁨%1⁩ يأتي بعد القيد ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Restore the newest backup.</source>
        <translation>استعد أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>It is not certain that this was recorded: the disk failed twice (%1).</source>
        <translation>ليس مؤكدًا أن هذا سُجّل: أخفق القرص مرتين (⁨%1⁩).</translation>
    </message>
    <message>
        <source>Close the till and open it again: it then shows either the finished sale or the open cart.</source>
        <translation>أغلق الصندوق وافتحه من جديد: سيعرض إما البيع المكتمل أو السلة المفتوحة.</translation>
    </message>
    <message>
        <source>%1 does not hold together: %2.</source>
        <translation>محتوى ⁨%1⁩ غير متماسك: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>This was NOT recorded: %1 was moved, deleted or replaced while it was open.</source>
        <translation>لم يُسجَّل هذا: ⁨%1⁩ نُقل أو حُذف أو استُبدل وهو مفتوح.</translation>
    </message>
    <message>
        <source>Put the folder back where it was, then start again.</source>
        <translation>أعِد المجلد إلى مكانه، ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>This was NOT recorded: %1.</source>
        <translation>لم يُسجَّل هذا: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Nothing of it was kept. Free space on the disk or check it, then do it again.</source>
        <translation>لم يُحفظ منه شيء. حرّر مساحة على القرص أو افحصه، ثم أعد العملية.</translation>
    </message>
    <message>
        <source>A number is larger than a till can keep.</source>
        <translation>عدد أكبر مما يستطيع الصندوق حفظه.</translation>
    </message>
    <message>
        <source>Check what was typed.</source>
        <translation>راجع ما كُتب.</translation>
    </message>
    <message>
        <source>Some text holds a sign that cannot be written.</source>
        <translation>في النص محرف لا يمكن كتابته.</translation>
    </message>
    <message>
        <source>Check who owns the folder.</source>
        <translation>تحقق من مالك المجلد.</translation>
    </message>
    <message>
        <source>%1 is on a network drive (%2); a sale written there can be lost.</source>
        <translation>⁨%1⁩ على قرص شبكة (⁨%2⁩)، وقد يضيع بيع يُكتب هناك.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this machine; other registers join through the hub.</source>
        <translation>اختر مجلدًا على قرص في هذا الجهاز، وتنضم الصناديق الأخرى عبر المحور.</translation>
    </message>
    <message>
        <source>Only %1 MB are free where %2 lies; a sale could fail in the middle of the day.</source>
        <translation>المساحة الحرة %1 ميغابايت فقط حيث يوجد ⁨%2⁩، وقد يفشل بيع وسط اليوم.</translation>
    </message>
    <message>
        <source>Free at least %1 MB and start again.</source>
        <translation>حرّر %1 ميغابايت على الأقل وابدأ من جديد.</translation>
    </message>
    <message>
        <source>%1 cannot be made (%2).</source>
        <translation>تعذّر إنشاء ⁨%1⁩ (⁨%2⁩).</translation>
    </message>
    <message>
        <source>Choose a folder you may write in.</source>
        <translation>اختر مجلدًا يُسمح لك بالكتابة فيه.</translation>
    </message>
    <message>
        <source>%1 cannot be written to (%2).</source>
        <translation>تعذّرت الكتابة في ⁨%1⁩ (⁨%2⁩).</translation>
    </message>
    <message>
        <source>Make the folder writable for you, or choose another one.</source>
        <translation>اجعل المجلد قابلًا للكتابة لك، أو اختر غيره.</translation>
    </message>
    <message>
        <source>There is no register in %1.</source>
        <translation>لا يوجد صندوق في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Name its folder with --folder.</source>
        <translation>حدّد مجلده بالخيار ‎--folder.</translation>
    </message>
    <message>
        <source>The receipt was not printed: %1 cannot be reached (%2).</source>
        <translation>لم يُطبع الإيصال: تعذّر الوصول إلى ⁨%1⁩ (⁨%2⁩).</translation>
    </message>
    <message>
        <source>Check its power and cable; it is printed once the printer answers.</source>
        <translation>افحص الكهرباء والكابل، وسيُطبع حين تستجيب الطابعة.</translation>
    </message>
    <message>
        <source>The receipt may not be complete: %1 stopped in the middle (%2).</source>
        <translation>قد لا يكون الإيصال كاملًا: توقفت ⁨%1⁩ في المنتصف (⁨%2⁩).</translation>
    </message>
    <message>
        <source>Look at the paper; if it is cut short, print a copy.</source>
        <translation>انظر إلى الورق، فإن كان مقطوعًا فاطبع نسخة.</translation>
    </message>
    <message>
        <source>Nothing was printed: %1 printers need the package %2, which is not installed.</source>
        <translation>لم يُطبع شيء: طابعات ⁨%1⁩ تحتاج إلى الحزمة ⁨%2⁩ وهي غير مثبَّتة.</translation>
    </message>
    <message>
        <source>Install %1 beside Cashwrap, or choose another printer.</source>
        <translation>ثبّت ⁨%1⁩ إلى جانب Cashwrap، أو اختر طابعة أخرى.</translation>
    </message>
    <message>
        <source>“%1” is not a printer address.</source>
        <translation>«⁨%1⁩» ليس عنوان طابعة.</translation>
    </message>
    <message>
        <source>Write %1.</source>
        <translation>اكتب ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 may or may not have taken the paper: the spooler did not answer in time.</source>
        <translation>ربما أخذت ⁨%1⁩ الورقة وربما لا: لم يجب مدير الطباعة في الوقت المناسب.</translation>
    </message>
    <message>
        <source>Look at the printer's queue before printing again.</source>
        <translation>انظر في طابور الطابعة قبل أن تطبع ثانية.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>This receipt code was changed after it was printed.</source>
        <translation>غُيّر رمز هذا الإيصال بعد طباعته.</translation>
    </message>
    <message>
        <source>Do not give money back for it.</source>
        <translation>لا تُعِد مالًا مقابله.</translation>
    </message>
    <message>
        <source>The till that printed this receipt is not known here.</source>
        <translation>الصندوق الذي طبع هذا الإيصال غير معروف هنا.</translation>
    </message>
    <message>
        <source>Give the goods back without a receipt, if you may.</source>
        <translation>أرجع البضاعة بلا إيصال، إن سُمح لك.</translation>
    </message>
    <message>
        <source>This is the receipt of a refund.</source>
        <translation>هذا إيصال مرتجع.</translation>
    </message>
    <message>
        <source>Scan the receipt of the sale.</source>
        <translation>امسح إيصال البيع.</translation>
    </message>
    <message>
        <source>This receipt is from practice.</source>
        <translation>هذا الإيصال من التدريب.</translation>
    </message>
    <message>
        <source>This sale had too many lines for its code to carry.</source>
        <translation>بنود هذا البيع أكثر مما يحمله رمزه.</translation>
    </message>
    <message>
        <source>Give the goods back at the till that sold them.</source>
        <translation>أرجع البضاعة عند الصندوق الذي باعها.</translation>
    </message>
    <message>
        <source>There is no form %1.</source>
        <translation>لا توجد صيغة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Name another file with --to.</source>
        <translation>حدّد ملفًا آخر بالخيار ‎--to.</translation>
    </message>
    <message>
        <source>There is no field %1.</source>
        <translation>لا يوجد حقل ⁨%1⁩.</translation>
    </message>
    <message>
        <source>There is no column %1.</source>
        <translation>لا يوجد عمود ⁨%1⁩.</translation>
    </message>
    <message>
        <source>This file is not text.</source>
        <translation>هذا الملف ليس نصًا.</translation>
    </message>
    <message>
        <source>Choose a CSV, tab-separated or XLSX file.</source>
        <translation>اختر ملف CSV أو نصًا مفصولًا بعلامات جدولة أو XLSX.</translation>
    </message>
    <message>
        <source>%1 is a folder, a pipe or a device.</source>
        <translation>⁨%1⁩ مجلد أو أنبوب أو جهاز.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>اختر ملفًا.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>⁨%1⁩ فارغ.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than any list holds.</source>
        <translation>محتوى ⁨%1⁩ بعد فك الضغط أكبر من أي قائمة.</translation>
    </message>
    <message>
        <source>Unpack it and look at it.</source>
        <translation>فك ضغطه وانظر فيه.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>⁨%1⁩ غير موجود.</translation>
    </message>
    <message>
        <source>Check the path and try again.</source>
        <translation>تحقق من المسار وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>تعذّرت قراءة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Check that it is a file you may open.</source>
        <translation>تحقق من أنه ملف يُسمح لك بفتحه.</translation>
    </message>
    <message>
        <source>%1 is %2, not a table.</source>
        <translation>⁨%1⁩ هو ⁨%2⁩، وليس جدولًا.</translation>
    </message>
    <message>
        <source>%1 cannot be read on (%2).</source>
        <translation>تعذّرت متابعة قراءة ⁨%1⁩ (⁨%2⁩).</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>انسخه أو نزّله من جديد.</translation>
    </message>
    <message>
        <source>Name another file for the report.</source>
        <translation>حدّد ملفًا آخر للتقرير.</translation>
    </message>
    <message>
        <source>Use generic, cashwrap, shopify or woocommerce.</source>
        <translation>استعمل generic أو cashwrap أو shopify أو woocommerce.</translation>
    </message>
    <message>
        <source>The first line has no column name.</source>
        <translation>ليس في السطر الأول اسم عمود.</translation>
    </message>
    <message>
        <source>The first line has neither a column sku nor barcode.</source>
        <translation>ليس في السطر الأول عمود sku ولا barcode.</translation>
    </message>
    <message>
        <source>This file has no rows.</source>
        <translation>لا صفوف في هذا الملف.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>أُوقف الاستيراد.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>Save the list alone as CSV.</source>
        <translation>احفظ القائمة وحدها بصيغة CSV.</translation>
    </message>
    <message>
        <source>%1 holds XML that no spreadsheet writes (entities).</source>
        <translation>في ⁨%1⁩ رموز XML لا يكتبها أي برنامج جداول (entities).</translation>
    </message>
    <message>
        <source>Save the list again as XLSX or CSV.</source>
        <translation>احفظ القائمة من جديد بصيغة XLSX أو CSV.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2).</source>
        <translation>⁨%1⁩ تالف (⁨%2⁩).</translation>
    </message>
    <message>
        <source>Save or download it again.</source>
        <translation>احفظه أو نزّله من جديد.</translation>
    </message>
    <message>
        <source>%1 is not whole.</source>
        <translation>⁨%1⁩ غير كامل.</translation>
    </message>
    <message>
        <source>%1 has no sheet.</source>
        <translation>لا ورقة في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Save the list as XLSX or CSV.</source>
        <translation>احفظ القائمة بصيغة XLSX أو CSV.</translation>
    </message>
    <message>
        <source>There is no sheet %1.</source>
        <translation>لا توجد ورقة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 is a zip, but no workbook.</source>
        <translation>⁨%1⁩ ملف zip، لكنه ليس مصنف جداول.</translation>
    </message>
    <message>
        <source>Choose an XLSX or CSV file.</source>
        <translation>اختر ملف XLSX أو CSV.</translation>
    </message>
    <message>
        <source>%1 has a password.</source>
        <translation>لـ ⁨%1⁩ كلمة مرور.</translation>
    </message>
    <message>
        <source>Save it without one.</source>
        <translation>احفظه دون كلمة مرور.</translation>
    </message>
    <message>
        <source>This picture is broken or cut short.</source>
        <translation>هذه الصورة تالفة أو مبتورة.</translation>
    </message>
    <message>
        <source>Copy it again from where it is from.</source>
        <translation>انسخها من مصدرها من جديد.</translation>
    </message>
    <message>
        <source>This picture has more than %1 million pixels, or a side of more than %2.</source>
        <translation>في هذه الصورة أكثر من %1 مليون بكسل، أو ضلع يزيد على %2.</translation>
    </message>
    <message>
        <source>Save a smaller picture and take that.</source>
        <translation>احفظ صورة أصغر واستعملها.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>هذا الملف فارغ.</translation>
    </message>
    <message>
        <source>Choose another picture.</source>
        <translation>اختر صورة أخرى.</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB.</source>
        <translation>هذا الملف أكبر من %1 ميغابايت.</translation>
    </message>
    <message>
        <source>This drawing or page is text that may hold a program.</source>
        <translation>هذا الرسم أو هذه الصفحة نص قد يحوي برنامجًا.</translation>
    </message>
    <message>
        <source>Choose the picture again.</source>
        <translation>اختر الصورة من جديد.</translation>
    </message>
    <message>
        <source>Choose a printer for whole pages in Settings.</source>
        <translation>اختر من الإعدادات طابعة للصفحات الكاملة.</translation>
    </message>
    <message>
        <source>A printer for pages opens no drawer.</source>
        <translation>طابعة الصفحات لا تفتح درجًا.</translation>
    </message>
    <message>
        <source>Open it with its key.</source>
        <translation>افتحه بمفتاحه.</translation>
    </message>
    <message>
        <source>No font is installed that could print this invoice (%1).</source>
        <translation>لا خط مثبَّتًا يمكنه طباعة هذه الفاتورة (⁨%1⁩).</translation>
    </message>
    <message>
        <source>Install fonts-noto-core.</source>
        <translation>ثبّت fonts-noto-core.</translation>
    </message>
    <message>
        <source>Several customers have %1.</source>
        <translation>ينطبق ⁨%1⁩ على عدة عملاء.</translation>
    </message>
    <message>
        <source>Say more, or the id: cashwrap customers WORDS</source>
        <translation>اكتب المزيد، أو المعرّف: cashwrap customers WORDS</translation>
    </message>
    <message>
        <source>No customer has %1.</source>
        <translation>لا عميل ينطبق عليه ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Add one: cashwrap customers --add NAME --address ADDRESS</source>
        <translation>أضفه: cashwrap customers --add NAME --address ADDRESS</translation>
    </message>
    <message>
        <source>The invoice stands; name another file with --to.</source>
        <translation>الفاتورة قائمة، فحدّد ملفًا آخر بالخيار ‎--to.</translation>
    </message>
    <message>
        <source>An invoice needs the shop's name.</source>
        <translation>تحتاج الفاتورة إلى اسم المتجر.</translation>
    </message>
    <message>
        <source>An invoice needs the shop's address.</source>
        <translation>تحتاج الفاتورة إلى عنوان المتجر.</translation>
    </message>
    <message>
        <source>An invoice needs the shop's tax number.</source>
        <translation>تحتاج الفاتورة إلى الرقم الضريبي للمتجر.</translation>
    </message>
    <message>
        <source>An invoice needs the shop's company register and number.</source>
        <translation>تحتاج الفاتورة إلى السجل التجاري للمتجر ورقمه.</translation>
    </message>
    <message>
        <source>An invoice without tax needs the reason why there is none.</source>
        <translation>تحتاج الفاتورة التي بلا ضريبة إلى سبب عدم احتسابها.</translation>
    </message>
    <message>
        <source>An invoice needs the customer's name.</source>
        <translation>تحتاج الفاتورة إلى اسم العميل.</translation>
    </message>
    <message>
        <source>An invoice of this amount needs the customer's name or tax number.</source>
        <translation>تحتاج فاتورة بهذا المبلغ إلى اسم العميل أو رقمه الضريبي.</translation>
    </message>
    <message>
        <source>An invoice needs the customer's address.</source>
        <translation>تحتاج الفاتورة إلى عنوان العميل.</translation>
    </message>
    <message>
        <source>An invoice needs the customer's address or tax number.</source>
        <translation>تحتاج الفاتورة إلى عنوان العميل أو رقمه الضريبي.</translation>
    </message>
    <message>
        <source>An invoice needs the customer's tax number.</source>
        <translation>تحتاج الفاتورة إلى الرقم الضريبي للعميل.</translation>
    </message>
    <message>
        <source>Type it in Settings, Shop: Name of the shop.</source>
        <translation>اكتبه في الإعدادات، المتجر: اسم المتجر.</translation>
    </message>
    <message>
        <source>Type it in Settings, Shop: Address.</source>
        <translation>اكتبه في الإعدادات، المتجر: العنوان.</translation>
    </message>
    <message>
        <source>Type it in Settings, Shop: Tax number.</source>
        <translation>اكتبه في الإعدادات، المتجر: الرقم الضريبي.</translation>
    </message>
    <message>
        <source>Type it in Settings, Invoices: Company register.</source>
        <translation>اكتبه في الإعدادات، الفواتير: السجل التجاري.</translation>
    </message>
    <message>
        <source>Choose the customer, or add one.</source>
        <translation>اختر العميل أو أضف واحدًا.</translation>
    </message>
    <message>
        <source>Type it in Customers, in the customer's address.</source>
        <translation>اكتبه في العملاء، في عنوان العميل.</translation>
    </message>
    <message>
        <source>Type it in Customers, in the customer's tax number.</source>
        <translation>اكتبه في العملاء، في الرقم الضريبي للعميل.</translation>
    </message>
    <message>
        <source>No paper is %1 dots wide.</source>
        <translation>لا ورق بعرض %1 نقطة.</translation>
    </message>
    <message>
        <source>Choose %1 in Settings.</source>
        <translation>اختر ⁨%1⁩ من الإعدادات.</translation>
    </message>
    <message>
        <source>No font is installed that could print this (%1).</source>
        <translation>لا خط مثبَّتًا يمكنه طباعة هذا (⁨%1⁩).</translation>
    </message>
    <message>
        <source>The receipt was not printed: %1.</source>
        <translation>لم يُطبع الإيصال: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The till was closed while the receipt was printed.</source>
        <translation>أُغلق الصندوق أثناء طباعة الإيصال.</translation>
    </message>
    <message>
        <source>The receipt may not be complete: the printer took it and then stopped answering.</source>
        <translation>قد لا يكون الإيصال كاملًا: أخذته الطابعة ثم توقفت عن الاستجابة.</translation>
    </message>
    <message>
        <source>There is no such count.</source>
        <translation>لا يوجد جرد كهذا.</translation>
    </message>
    <message>
        <source>It may have been posted meanwhile.</source>
        <translation>ربما رُحّل في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Look for them in the list of customers.</source>
        <translation>ابحث عنه في قائمة العملاء.</translation>
    </message>
    <message>
        <source>There is no invoice %1.</source>
        <translation>لا توجد فاتورة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Look it up at its order.</source>
        <translation>ابحث عنها عند طلبها.</translation>
    </message>
    <message>
        <source>The document of %1 is no longer kept.</source>
        <translation>مستند ⁨%1⁩ لم يعد محفوظًا.</translation>
    </message>
    <message>
        <source>The time to keep it is over.</source>
        <translation>انتهت مدة حفظه.</translation>
    </message>
    <message>
        <source>The document of %1 cannot be read.</source>
        <translation>تعذّرت قراءة مستند ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Run: cashwrap verify</source>
        <translation>شغّل: cashwrap verify</translation>
    </message>
    <message>
        <source>There is no order %1.</source>
        <translation>لا يوجد طلب ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Look it up in the list of orders.</source>
        <translation>ابحث عنه في قائمة الطلبات.</translation>
    </message>
    <message>
        <source>There is no such invoice.</source>
        <translation>لا توجد فاتورة كهذه.</translation>
    </message>
    <message>
        <source>This product is not in the catalogue any more.</source>
        <translation>لم يعد هذا الصنف في دليل الأصناف.</translation>
    </message>
    <message>
        <source>Look for it in the list.</source>
        <translation>ابحث عنه في القائمة.</translation>
    </message>
    <message>
        <source>There is no such change of the catalogue.</source>
        <translation>لا يوجد تغيير كهذا في دليل الأصناف.</translation>
    </message>
    <message>
        <source>Look for it in a product's history.</source>
        <translation>ابحث عنه في تاريخ الصنف.</translation>
    </message>
    <message>
        <source>The catalogue is still taking this in.</source>
        <translation>ما زال دليل الأصناف يُدخل هذا.</translation>
    </message>
    <message>
        <source>Try again when it is done.</source>
        <translation>حاول مرة أخرى عند الانتهاء.</translation>
    </message>
    <message>
        <source>The catalogue was built anew since these products were chosen.</source>
        <translation>بُني دليل الأصناف من جديد منذ اختيار هذه الأصناف.</translation>
    </message>
    <message>
        <source>Choose them again: nothing was changed.</source>
        <translation>اخترها من جديد، فلم يتغير شيء.</translation>
    </message>
    <message>
        <source>This register is closed.</source>
        <translation>هذا الصندوق مغلق.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>افتحه من جديد.</translation>
    </message>
    <message>
        <source>The catalogue of this folder cannot be made (%1).</source>
        <translation>تعذّر إنشاء دليل الأصناف لهذا المجلد (⁨%1⁩).</translation>
    </message>
    <message>
        <source>You may not do this here (%1).</source>
        <translation>لا يُسمح لك بهذا هنا (⁨%1⁩).</translation>
    </message>
    <message>
        <source>Ask someone who may.</source>
        <translation>اطلب ممن يُسمح له.</translation>
    </message>
    <message>
        <source>The file of %1 is not beside %2.</source>
        <translation>ملف ⁨%1⁩ ليس بجانب ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Put the files in one folder.</source>
        <translation>ضع الملفات في مجلد واحد.</translation>
    </message>
    <message>
        <source>This register sells in %1 and the file is in %2.</source>
        <translation>هذا الصندوق يبيع بعملة %1 والملف بعملة %2.</translation>
    </message>
    <message>
        <source>Replay it into a folder of its own.</source>
        <translation>أعِد تشغيله في مجلد خاص به.</translation>
    </message>
    <message>
        <source>A shift with sales of its own is open.</source>
        <translation>توجد وردية مفتوحة لها مبيعاتها.</translation>
    </message>
    <message>
        <source>%1 is not a sales file that can be replayed: its first line is not one of the known ones.</source>
        <translation>⁨%1⁩ ليس ملف مبيعات يمكن إعادة تشغيله: سطره الأول غير معروف.</translation>
    </message>
    <message>
        <source>Known are the UCI online retail file, Complete Journey transactions and the pizza shop's orders.</source>
        <translation>المعروف منها ملف UCI online retail ومعاملات Complete Journey وطلبات متجر البيتزا.</translation>
    </message>
    <message>
        <source>%1 is damaged: the compressed part ends or breaks.</source>
        <translation>⁨%1⁩ تالف: الجزء المضغوط مبتور أو معطوب.</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation>انسخه من جديد.</translation>
    </message>
    <message>
        <source>There is no ledger in %1.</source>
        <translation>لا يوجد دفتر في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Nothing of this ledger can be read: it is no database any more.</source>
        <translation>تتعذر قراءة أي شيء من هذا الدفتر: لم يعد قاعدة بيانات.</translation>
    </message>
    <message>
        <source>The cash rounding %1 is not known here.</source>
        <translation>تقريب النقد ⁨%1⁩ غير معروف هنا.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>حدّث البرنامج.</translation>
    </message>
    <message>
        <source>There is no cash rounding system %1.</source>
        <translation>لا يوجد نظام لتقريب النقد باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 has no tax class %2.</source>
        <translation>ليس في ⁨%1⁩ فئة ضريبية ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>اختر من: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>There are no rules for the country %1.</source>
        <translation>لا قواعد للبلد ⁨%1⁩.</translation>
    </message>
    <message>
        <source>There is nothing to park.</source>
        <translation>لا شيء للتعليق.</translation>
    </message>
    <message>
        <source>Scan or choose something first.</source>
        <translation>امسح شيئًا أو اختره أولًا.</translation>
    </message>
    <message>
        <source>This cart was sold already.</source>
        <translation>بيعت هذه السلة من قبل.</translation>
    </message>
    <message>
        <source>Begin a new one.</source>
        <translation>ابدأ سلة جديدة.</translation>
    </message>
    <message>
        <source>Money was taken for this sale already.</source>
        <translation>قُبض مبلغ لهذا البيع.</translation>
    </message>
    <message>
        <source>Finish it, or give the money back first.</source>
        <translation>أكمله، أو أعِد المال أولًا.</translation>
    </message>
    <message>
        <source>A card payment for this sale is not finished.</source>
        <translation>دفع بالبطاقة لهذا البيع لم يكتمل.</translation>
    </message>
    <message>
        <source>Say whether it was charged.</source>
        <translation>حدّد هل سُحب المبلغ.</translation>
    </message>
    <message>
        <source>A parked sale's name has %1 signs at most.</source>
        <translation>لاسم البيع المعلّق %1 من المحارف على الأكثر.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>اختصره.</translation>
    </message>
    <message>
        <source>This sale is open already.</source>
        <translation>هذا البيع مفتوح بالفعل.</translation>
    </message>
    <message>
        <source>This sale is not parked any more.</source>
        <translation>لم يعد هذا البيع معلّقًا.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>راجع القائمة من جديد.</translation>
    </message>
    <message>
        <source>An amount of cash is more than nothing.</source>
        <translation>مبلغ النقد يجب أن يزيد على صفر.</translation>
    </message>
    <message>
        <source>Type how much was put in or taken out.</source>
        <translation>اكتب كم أُودع أو سُحب.</translation>
    </message>
    <message>
        <source>A fact holds up to %1 changes itself.</source>
        <translation>يحمل القيد حتى %1 من التغييرات بنفسه.</translation>
    </message>
    <message>
        <source>Put more of them into blobs.</source>
        <translation>ضع ما زاد في ملفات ملحقة.</translation>
    </message>
    <message>
        <source>A product is changed twice in one act.</source>
        <translation>عُدّل صنف مرتين في عملية واحدة.</translation>
    </message>
    <message>
        <source>Make one change of the two.</source>
        <translation>اجمع التعديلين في واحد.</translation>
    </message>
    <message>
        <source>The number of products is not negative.</source>
        <translation>عدد الأصناف لا يكون سالبًا.</translation>
    </message>
    <message>
        <source>A product needs a name.</source>
        <translation>لا بد للصنف من اسم.</translation>
    </message>
    <message>
        <source>Type what customers read on the receipt.</source>
        <translation>اكتب ما يقرؤه العملاء على الإيصال.</translation>
    </message>
    <message>
        <source>A change says of each field what stood before and what stands after.</source>
        <translation>يذكر التغيير لكل حقل ما كان قبله وما صار بعده.</translation>
    </message>
    <message>
        <source>A change takes a product in or out, or changes it.</source>
        <translation>التغيير يُدخل صنفًا أو يُخرجه أو يعدّله.</translation>
    </message>
    <message>
        <source>%1 is an amount with its decimals, not %2.</source>
        <translation>المطلوب في ⁨%1⁩ مبلغ بكسوره، لا ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 is not negative.</source>
        <translation>⁨%1⁩ لا يكون سالبًا.</translation>
    </message>
    <message>
        <source>Type nothing for what is free.</source>
        <translation>اتركه فارغًا لما هو مجاني.</translation>
    </message>
    <message>
        <source>A product has up to %1 price lists.</source>
        <translation>للصنف %1 من قوائم الأسعار على الأكثر.</translation>
    </message>
    <message>
        <source>Take out those nobody uses.</source>
        <translation>احذف ما لا يستعمله أحد.</translation>
    </message>
    <message>
        <source>A product has at most %1 options.</source>
        <translation>للصنف %1 من الخيارات على الأكثر.</translation>
    </message>
    <message>
        <source>Put the rest into the name.</source>
        <translation>ضع الباقي في الاسم.</translation>
    </message>
    <message>
        <source>Two options have one name.</source>
        <translation>لخيارين اسم واحد.</translation>
    </message>
    <message>
        <source>Name each once: Size, Colour.</source>
        <translation>اذكر كلًا منها مرة: المقاس، اللون.</translation>
    </message>
    <message>
        <source>An option has no value.</source>
        <translation>خيار بلا قيمة.</translation>
    </message>
    <message>
        <source>Type one, such as L, or take the option out.</source>
        <translation>اكتب قيمة، مثل L، أو احذف الخيار.</translation>
    </message>
    <message>
        <source>A barcode is a text, not %1.</source>
        <translation>الباركود نص، لا ⁨%1⁩.</translation>
    </message>
    <message>
        <source>A barcode has %1 characters.</source>
        <translation>في الباركود %1 من المحارف.</translation>
    </message>
    <message>
        <source>Use at most %1.</source>
        <translation>استعمل %1 على الأكثر.</translation>
    </message>
    <message>
        <source>A product has up to %1 barcodes.</source>
        <translation>للصنف %1 من رموز الباركود على الأكثر.</translation>
    </message>
    <message>
        <source>Take out those nobody prints.</source>
        <translation>احذف ما لا يطبعه أحد.</translation>
    </message>
    <message>
        <source>A product has up to %1 packs.</source>
        <translation>للصنف %1 من العبوات على الأكثر.</translation>
    </message>
    <message>
        <source>The code %1 stands for one and for a pack.</source>
        <translation>الرمز ⁨%1⁩ يدل على قطعة وعلى عبوة.</translation>
    </message>
    <message>
        <source>Take out one.</source>
        <translation>احذف أحدهما.</translation>
    </message>
    <message>
        <source>What can be sold at least is a part of a unit.</source>
        <translation>أقل ما يباع جزء من وحدة.</translation>
    </message>
    <message>
        <source>Use 1, 0.5, 0.1, … 0.001 of it.</source>
        <translation>استعمل منها 1 أو 0.5 أو 0.1 … أو 0.001.</translation>
    </message>
    <message>
        <source>The mark for low stock is not negative.</source>
        <translation>حد الطلب لا يكون سالبًا.</translation>
    </message>
    <message>
        <source>Type nothing to have none.</source>
        <translation>اتركه فارغًا إن لم ترد حدًا.</translation>
    </message>
    <message>
        <source>A tax class is a short code, not %1.</source>
        <translation>الفئة الضريبية رمز قصير، لا ⁨%1⁩.</translation>
    </message>
    <message>
        <source>A picture is named by a text, not %1.</source>
        <translation>الصورة تُسمّى بنص، لا بـ ⁨%1⁩.</translation>
    </message>
    <message>
        <source>When nothing is left the till does one of %1, not %2.</source>
        <translation>عند النفاد يفعل الصندوق واحدًا من ⁨%1⁩، لا ⁨%2⁩.</translation>
    </message>
    <message>
        <source>A field of your own is a text, not %1.</source>
        <translation>الحقل الخاص نص، لا ⁨%1⁩.</translation>
    </message>
    <message>
        <source>A field of your own has %1 characters.</source>
        <translation>في الحقل الخاص %1 من المحارف.</translation>
    </message>
    <message>
        <source>A field of your own holds a sign that cannot be shown or printed.</source>
        <translation>في الحقل الخاص محرف لا يمكن عرضه أو طباعته.</translation>
    </message>
    <message>
        <source>A product has up to %1 fields of your own.</source>
        <translation>للصنف %1 من الحقول الخاصة على الأكثر.</translation>
    </message>
    <message>
        <source>Take out some.</source>
        <translation>احذف بعضها.</translation>
    </message>
    <message>
        <source>A field of your own has no name.</source>
        <translation>حقل خاص بلا اسم.</translation>
    </message>
    <message>
        <source>Name it.</source>
        <translation>سمِّه.</translation>
    </message>
    <message>
        <source>A product has no field %1.</source>
        <translation>ليس للصنف حقل ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The copy could not be written (%1).</source>
        <translation>تعذّرت كتابة النسخة (⁨%1⁩).</translation>
    </message>
    <message>
        <source>Look at the disk.</source>
        <translation>انظر إلى القرص.</translation>
    </message>
    <message>
        <source>The hub's database cannot be used (%1).</source>
        <translation>تعذّر استعمال قاعدة بيانات المحور (⁨%1⁩).</translation>
    </message>
    <message>
        <source>Look at its address and whether it runs.</source>
        <translation>تحقق من عنوانها ومن أنها تعمل.</translation>
    </message>
    <message>
        <source>There are no options.</source>
        <translation>لا توجد خيارات.</translation>
    </message>
    <message>
        <source>Name one, such as Size, and its values.</source>
        <translation>سمِّ خيارًا، مثل المقاس، وقيمه.</translation>
    </message>
    <message>
        <source>An option has no name.</source>
        <translation>أحد الخيارات بلا اسم.</translation>
    </message>
    <message>
        <source>Name it: Size, Colour.</source>
        <translation>سمِّه: المقاس، اللون.</translation>
    </message>
    <message>
        <source>Two options are called %1.</source>
        <translation>خياران يحملان الاسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Name each once.</source>
        <translation>اذكر كلًّا منها مرة واحدة.</translation>
    </message>
    <message>
        <source>%1 has no values.</source>
        <translation>⁨%1⁩ بلا قيم.</translation>
    </message>
    <message>
        <source>Type them with commas between: S, M, L.</source>
        <translation>اكتبها وبينها فواصل: S, M, L.</translation>
    </message>
    <message>
        <source>That makes %1 variants.</source>
        <translation>ينتج عن ذلك متغيرات عددها %1.</translation>
    </message>
    <message>
        <source>Make at most %1 at once.</source>
        <translation>أنشئ %1 على الأكثر مرة واحدة.</translation>
    </message>
    <message>
        <source>Write one with: cashwrap export journal --to FILE</source>
        <translation>اكتب واحدًا بالأمر: cashwrap export journal --to FILE</translation>
    </message>
    <message>
        <source>A receipt is looked for in exported facts.</source>
        <translation>يُبحث عن الإيصال في قيود مصدَّرة.</translation>
    </message>
    <message>
        <source>Name them with --export FILE.</source>
        <translation>سمِّها بالخيار --export FILE.</translation>
    </message>
    <message>
        <source>Name a file in PEM form.</source>
        <translation>سمِّ ملفًا بصيغة PEM.</translation>
    </message>
    <message>
        <source>That cannot be a name.</source>
        <translation>لا يصلح هذا اسمًا.</translation>
    </message>
    <message>
        <source>A name has at most 200 signs, all of which can be read.</source>
        <translation>الاسم لا يزيد على 200 حرف، وكلها تُقرأ.</translation>
    </message>
    <message>
        <source>%1 is no address to listen on.</source>
        <translation>⁨%1⁩ ليس عنوانًا للاستماع.</translation>
    </message>
    <message>
        <source>It looks like 127.0.0.1:8765</source>
        <translation>شكله مثل 127.0.0.1:8765</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>استعمل أحد هذه: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The columns are: %1</source>
        <translation>الأعمدة هي: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Export the list as CSV or XLSX.</source>
        <translation>صدّر القائمة بصيغة CSV أو XLSX.</translation>
    </message>
    <message>
        <source>Save it as XLSX or CSV.</source>
        <translation>احفظه بصيغة XLSX أو CSV.</translation>
    </message>
    <message>
        <source>Choose the list itself.</source>
        <translation>اختر القائمة نفسها.</translation>
    </message>
    <message>
        <source>Say which one it is, such as name=HEADING. The columns are: %1</source>
        <translation>حدّد أيها هو، مثل name=العنوان. الأعمدة هي: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The sheets are: %1</source>
        <translation>الأوراق هي: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Save it as PNG, JPEG, WebP or GIF and take that.</source>
        <translation>احفظها بصيغة PNG أو JPEG أو WebP أو GIF واختر ذلك.</translation>
    </message>
    <message>
        <source>This is no PNG, JPEG, WebP or GIF.</source>
        <translation>ليست هذه صورة PNG أو JPEG أو WebP أو GIF.</translation>
    </message>
    <message>
        <source>A receipt printer does not print this paper.</source>
        <translation>طابعة الإيصالات لا تطبع هذه الورقة.</translation>
    </message>
    <message>
        <source>%1 is a text, not %2.</source>
        <translation>⁨%1⁩ نص، لا ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 has %2 characters.</source>
        <translation>في ⁨%1⁩ عدد من المحارف: %2.</translation>
    </message>
    <message>
        <source>%1 holds a sign that cannot be shown or printed.</source>
        <translation>في ⁨%1⁩ محرف لا يمكن عرضه أو طباعته.</translation>
    </message>
    <message>
        <source>Type it again on one line.</source>
        <translation>اكتبه من جديد في سطر واحد.</translation>
    </message>
    <message>
        <source>%1 is no price list.</source>
        <translation>⁨%1⁩ ليس قائمة أسعار.</translation>
    </message>
    <message>
        <source>Name a currency (EUR), or a list and one (trade:EUR).</source>
        <translation>اذكر عملة (EUR)، أو قائمة وعملة (trade:EUR).</translation>
    </message>
    <message>
        <source>Options are names with values: Size and L.</source>
        <translation>الخيارات أسماء لها قيم: المقاس وL.</translation>
    </message>
    <message>
        <source>A pack is a barcode with how many are in it.</source>
        <translation>العبوة رمز شريطي مع عدد ما فيها.</translation>
    </message>
    <message>
        <source>%1 can be no barcode (%2).</source>
        <translation>⁨%1⁩ لا يصلح باركودًا (⁨%2⁩).</translation>
    </message>
    <message>
        <source>Scan it.</source>
        <translation>امسحه.</translation>
    </message>
    <message>
        <source>A pack holds more than nothing.</source>
        <translation>يجب أن تحوي العبوة أكثر من صفر.</translation>
    </message>
    <message>
        <source>Type how many are in it.</source>
        <translation>اكتب كم فيها.</translation>
    </message>
    <message>
        <source>A pack of one is the thing itself.</source>
        <translation>عبوة فيها قطعة واحدة هي القطعة نفسها.</translation>
    </message>
    <message>
        <source>Put its code among the barcodes.</source>
        <translation>ضع رمزها بين رموز الباركود.</translation>
    </message>
    <message>
        <source>The code %1 stands for two packs.</source>
        <translation>الرمز ⁨%1⁩ يدل على عبوتين.</translation>
    </message>
    <message>
        <source>Give each pack its own.</source>
        <translation>اجعل لكل عبوة رمزها.</translation>
    </message>
    <message>
        <source>%1: yes or no, not %2.</source>
        <translation>⁨%1⁩: نعم أو لا، لا ⁨%2⁩.</translation>
    </message>
    <message>
        <source>An address has %1 signs at most, not %2.</source>
        <translation>العنوان لا يزيد على %1 من الأحرف، لا %2.</translation>
    </message>
    <message>
        <source>What was found makes it more.</source>
        <translation>ما عُثر عليه يزيد العدد.</translation>
    </message>
    <message>
        <source>What is gone makes it less.</source>
        <translation>ما فُقد يُنقص العدد.</translation>
    </message>
    <message>
        <source>A task is settled by an answer.</source>
        <translation>تُحسم المهمة بجواب.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>اختر جوابًا.</translation>
    </message>
    <message>
        <source>What was told of %1 cannot be read.</source>
        <translation>تتعذر قراءة ما أُبلغ به عن ⁨%1⁩.</translation>
    </message>
    <message>
        <source>There is no act %1 to bind a key to.</source>
        <translation>لا يوجد إجراء ⁨%1⁩ يُربط به مفتاح.</translation>
    </message>
    <message>
        <source>%1 cannot be bound: take F1 to F24, Del, Ins, or a letter or digit with Ctrl or Alt.</source>
        <translation>لا يمكن ربط ⁨%1⁩: استعمل F1 إلى F24 أو Del أو Ins، أو حرفًا أو رقمًا مع Ctrl أو Alt.</translation>
    </message>
    <message>
        <source>%1 opens help or a screen.</source>
        <translation>⁨%1⁩ يفتح المساعدة أو شاشة.</translation>
    </message>
    <message>
        <source>%1 would mean both %2 and %3.</source>
        <translation>⁨%1⁩ سيعني ⁨%2⁩ و⁨%3⁩ معًا.</translation>
    </message>
    <message>
        <source>Name the file with the hub's certificate.</source>
        <translation>سمِّ الملف الذي فيه شهادة المحور.</translation>
    </message>
    <message>
        <source>%1 is no address of a hub.</source>
        <translation>⁨%1⁩ ليس عنوان محور.</translation>
    </message>
    <message>
        <source>It looks like https://hub.example.com</source>
        <translation>شكله مثل https://hub.example.com</translation>
    </message>
    <message>
        <source>A hub on another machine is reached by https only: others on the line could read and change the rest.</source>
        <translation>المحور على جهاز آخر لا يُوصل إليه إلا عبر https: وإلا أمكن لغيرك على الخط أن يقرأ الباقي ويغيّره.</translation>
    </message>
    <message>
        <source>Start the hub with a certificate, and use https.</source>
        <translation>شغّل المحور بشهادة، واستعمل https.</translation>
    </message>
    <message>
        <source>There is no merchant %1.</source>
        <translation>لا يوجد تاجر ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Look with: cashwrap hub list</source>
        <translation>راجع بالأمر: cashwrap hub list</translation>
    </message>
    <message>
        <source>There is no store %1.</source>
        <translation>لا يوجد متجر ⁨%1⁩.</translation>
    </message>
    <message>
        <source>There is no merchant, store or register %1.</source>
        <translation>لا يوجد تاجر ولا فرع ولا صندوق بالمعرّف ⁨%1⁩.</translation>
    </message>
    <message>
        <source>There is no register %1.</source>
        <translation>لا يوجد صندوق ⁨%1⁩.</translation>
    </message>
    <message>
        <source>No fact %1 is in quarantine.</source>
        <translation>القيد ⁨%1⁩ ليس في العزل.</translation>
    </message>
    <message>
        <source>Look with: cashwrap hub quarantine</source>
        <translation>راجع بالأمر: cashwrap hub quarantine</translation>
    </message>
    <message>
        <source>This task is not there any more.</source>
        <translation>لم تعد هذه المهمة موجودة.</translation>
    </message>
    <message>
        <source>Look at the list.</source>
        <translation>راجع القائمة.</translation>
    </message>
    <message>
        <source>Put in a new roll. It is printed by itself after that.</source>
        <translation>ضع لفة جديدة. تُطبع بعد ذلك تلقائيًا.</translation>
    </message>
    <message>
        <source>Close the cover. It is printed by itself after that.</source>
        <translation>أغلق الغطاء. تُطبع بعد ذلك تلقائيًا.</translation>
    </message>
    <message>
        <source>It is printed by itself after that.</source>
        <translation>تُطبع بعد ذلك تلقائيًا.</translation>
    </message>
    <message>
        <source>Look for a jam, switch it off and on. It is printed by itself after that.</source>
        <translation>ابحث عن ورق عالق، وأطفئها ثم شغّلها. تُطبع بعد ذلك تلقائيًا.</translation>
    </message>
    <message>
        <source>Switch it on-line. It is printed by itself after that.</source>
        <translation>حوّلها إلى وضع الاتصال. تُطبع بعد ذلك تلقائيًا.</translation>
    </message>
    <message>
        <source>On %1 others on the line could read and change what registers say.</source>
        <translation>على ⁨%1⁩ يمكن لغيرك على الخط أن يقرأ ما تقوله الصناديق ويغيّره.</translation>
    </message>
    <message>
        <source>Give --certificate and --key, or listen on 127.0.0.1 behind a server that has them.</source>
        <translation>أعطِ --certificate و --key، أو استمع على 127.0.0.1 خلف خادم لديه ذلك.</translation>
    </message>
    <message>
        <source>Install Cashwrap with its part for hubs: cashwrap[hub]</source>
        <translation>ثبّت Cashwrap مع الجزء الخاص بالمحاور: cashwrap[hub]</translation>
    </message>
    <message>
        <source>This merchant has a store %1.</source>
        <translation>لهذا التاجر متجر ⁨%1⁩ أصلًا.</translation>
    </message>
    <message>
        <source>Choose another code.</source>
        <translation>اختر رمزًا آخر.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>⁨%1⁩ موجود أصلًا.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The demo's hub could not be made (%1).</source>
        <translation>تعذّر إنشاء محور المتجر التجريبي (⁨%1⁩).</translation>
    </message>
    <message>
        <source>Look at its folder.</source>
        <translation>انظر إلى مجلده.</translation>
    </message>
    <message>
        <source>The demo's hub did not start.</source>
        <translation>لم يعمل محور المتجر التجريبي.</translation>
    </message>
    <message>
        <source>Look at hub.log in the demo's folder.</source>
        <translation>انظر إلى hub.log في مجلد المتجر التجريبي.</translation>
    </message>
    <message>
        <source>This register is linked to nothing.</source>
        <translation>هذا الصندوق غير مربوط بشيء.</translation>
    </message>
    <message>
        <source>Link it with: cashwrap link URL CODE</source>
        <translation>اربطه بالأمر: cashwrap link URL CODE</translation>
    </message>
    <message>
        <source>Nothing is lost: it is tried again whenever the till runs.</source>
        <translation>لم يضع شيء: تُعاد المحاولة ما دام الصندوق يعمل.</translation>
    </message>
    <message>
        <source>The hub refused (%1).</source>
        <translation>رفض المحور (⁨%1⁩).</translation>
    </message>
    <message>
        <source>Look at the hub's log.</source>
        <translation>انظر إلى سجل المحور.</translation>
    </message>
    <message>
        <source>Type it in Settings, Invoices: Reason for no tax.</source>
        <translation>اكتبه في الإعدادات، الفواتير: سبب عدم احتساب الضريبة.</translation>
    </message>
    <message>
        <source>The total is now %1, not what was shown.</source>
        <translation>الإجمالي الآن %1، وليس ما كان معروضًا.</translation>
    </message>
    <message>
        <source>Check the cart and press Pay again.</source>
        <translation>راجع السلة واضغط دفع ثانية.</translation>
    </message>
    <message>
        <source>The cart is empty.</source>
        <translation>السلة فارغة.</translation>
    </message>
    <message>
        <source>This register sells in %1, not %2.</source>
        <translation>هذا الصندوق يبيع بعملة %1، لا %2.</translation>
    </message>
    <message>
        <source>A sale has only lines with a positive quantity.</source>
        <translation>كميات بنود البيع موجبة دائمًا.</translation>
    </message>
    <message>
        <source>Give goods back with a refund.</source>
        <translation>أرجع البضاعة بمرتجع.</translation>
    </message>
    <message>
        <source>A sale takes money in.</source>
        <translation>البيع يقبض مالًا.</translation>
    </message>
    <message>
        <source>Give money back with a refund.</source>
        <translation>أعِد المال بمرتجع.</translation>
    </message>
    <message>
        <source>This cart was sold already as %1, for %2.</source>
        <translation>بيعت هذه السلة من قبل برقم ⁨%1⁩ مقابل %2.</translation>
    </message>
    <message>
        <source>Begin a new cart for what was added since.</source>
        <translation>ابدأ سلة جديدة لما أضيف بعد ذلك.</translation>
    </message>
    <message>
        <source>%1 is still to be paid.</source>
        <translation>ما زال %1 مستحق الدفع.</translation>
    </message>
    <message>
        <source>Take the rest in any tender.</source>
        <translation>اقبض البقية بأي وسيلة دفع.</translation>
    </message>
    <message>
        <source>The shop's other tills have settings that this version of Cashwrap does not know.</source>
        <translation>لدى صناديق المتجر الأخرى إعدادات لا يعرفها هذا الإصدار من Cashwrap.</translation>
    </message>
    <message>
        <source>Update Cashwrap on this machine, then join again.</source>
        <translation>حدّث Cashwrap على هذا الجهاز، ثم انضم مجددًا.</translation>
    </message>
    <message>
        <source>Look whether it runs and whether this machine reaches it.</source>
        <translation>تحقق من أنه يعمل ومن أن هذا الجهاز يصل إليه.</translation>
    </message>
    <message>
        <source>Link it to a store of its own currency, or make a new till for this one.</source>
        <translation>اربطه بفرع يستعمل عملته، أو أنشئ صندوقًا جديدًا لهذا الفرع.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted by this machine.</source>
        <translation>شهادة ⁨%1⁩ غير موثوقة على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The hub does not answer.</source>
        <translation>المحور لا يجيب.</translation>
    </message>
    <message>
        <source>The hub at %1 does not answer.</source>
        <translation>المحور في ⁨%1⁩ لا يجيب.</translation>
    </message>
    <message>
        <source>The hub at %1 has no time now.</source>
        <translation>المحور في ⁨%1⁩ مشغول الآن.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>حاول مرة أخرى بعد دقيقة.</translation>
    </message>
    <message>
        <source>What answers at %1 is no hub, or is not well.</source>
        <translation>ما يجيب في ⁨%1⁩ ليس محورًا، أو ليس بخير.</translation>
    </message>
    <message>
        <source>Look at the address and its port; at the hub, look at its log.</source>
        <translation>تحقق من العنوان ومنفذه؛ وعند المحور انظر إلى سجله.</translation>
    </message>
    <message>
        <source>Name the file that its certificate is in, if it is your own.</source>
        <translation>سمِّ الملف الذي فيه شهادته، إن كانت خاصة بك.</translation>
    </message>
    <message>
        <source>This code is wrong, was used, or is older than seven days.</source>
        <translation>هذا الرمز خاطئ، أو استُعمل، أو مضى عليه أكثر من سبعة أيام.</translation>
    </message>
    <message>
        <source>Make a new one.</source>
        <translation>أنشئ رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>The tills of this store sell in another currency than %1: this one was not linked.</source>
        <translation>صناديق هذا الفرع تبيع بعملة غير %1: لم يُربط هذا الصندوق.</translation>
    </message>
    <message>
        <source>The hub refused to take this till in.</source>
        <translation>رفض المحور قبول هذا الصندوق.</translation>
    </message>
    <message>
        <source>Look at its log.</source>
        <translation>انظر إلى سجله.</translation>
    </message>
    <message>
        <source>The hub does not know the shop's country and taxes yet: this is the first till that tells them.</source>
        <translation>لا يعرف المحور بلد المتجر وضرائبه بعد: هذا أول صندوق يُبلغ بها.</translation>
    </message>
    <message>
        <source>Look them over, then open the till.</source>
        <translation>راجعها ثم افتح الصندوق.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>تعذّرت قراءة ⁨%1⁩ (⁨%2⁩).</translation>
    </message>
    <message>
        <source>Name another file with --export.</source>
        <translation>سمِّ ملفًا آخر بالخيار --export.</translation>
    </message>
    <message>
        <source>is no fact</source>
        <translation>ليس قيدًا</translation>
    </message>
    <message>
        <source>Product %1</source>
        <translation>المنتج ⁨%1⁩</translation>
    </message>
    <message>
        <source>it is empty, and this folder was used before</source>
        <translation>إنه فارغ، وهذا المجلد استُعمل من قبل</translation>
    </message>
    <message>
        <source>it does not say its %1</source>
        <translation>لا يذكر ⁨%1⁩ فيه</translation>
    </message>
    <message>
        <source>it does not say who owns it</source>
        <translation>لا يذكر مالكه</translation>
    </message>
    <message>
        <source>fact %1 is missing</source>
        <translation>السجل %1 مفقود</translation>
    </message>
    <message>
        <source>fact %1 is not what was recorded</source>
        <translation>السجل %1 ليس ما سُجّل</translation>
    </message>
    <message>
        <source>its journal is empty</source>
        <translation>سجلّه اليومي فارغ</translation>
    </message>
    <message>
        <source>a stored setting cannot be read</source>
        <translation>تتعذر قراءة إعداد محفوظ</translation>
    </message>
    <message>
        <source>a text in it is none (%1)</source>
        <translation>فيه نص ليس نصًا (⁨%1⁩)</translation>
    </message>
    <message>
        <source>a number in it is too large (%1)</source>
        <translation>فيه عدد كبير جدًا (%1)</translation>
    </message>
    <message>
        <source>%1 holds another kind of value than was written</source>
        <translation>%1 يحوي قيمة من نوع غير الذي كُتب</translation>
    </message>
    <message>
        <source>a stored content was altered</source>
        <translation>عُدّل محتوى محفوظ</translation>
    </message>
    <message>
        <source>the ledger was altered</source>
        <translation>عُدّل دفتر القيود</translation>
    </message>
    <message>
        <source>its ledger is no ledger</source>
        <translation>دفتر القيود فيه ليس دفترًا</translation>
    </message>
    <message>
        <source>the journal does not end where the backup says</source>
        <translation>السجل اليومي لا ينتهي حيث تقول النسخة</translation>
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
        <translation>البطاقة ⁨%1⁩</translation>
    </message>
    <message>
        <source>refund %1</source>
        <translation>المرتجع ⁨%1⁩</translation>
    </message>
    <message>
        <source>supplies %1</source>
        <translation>المستلزمات ⁨%1⁩</translation>
    </message>
    <message>
        <source>without receipt</source>
        <translation>بلا إيصال</translation>
    </message>
    <message>
        <source>tidying failed</source>
        <translation>فشل الترتيب</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>ملف PDF</translation>
    </message>
    <message>
        <source>a workbook of before 2007</source>
        <translation>مصنف من قبل 2007</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>قاعدة بيانات</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP or GIF</source>
        <translation>PNG أو JPEG أو WebP أو GIF</translation>
    </message>
    <message>
        <source>A SKU</source>
        <translation>الرمز الداخلي</translation>
    </message>
    <message>
        <source>A unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>A category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>An option</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>The name of a field</source>
        <translation>اسم الحقل</translation>
    </message>
    <message>
        <source>What binds variants together</source>
        <translation>ما يجمع المتغيرات</translation>
    </message>
    <message>
        <source>A brand</source>
        <translation>العلامة التجارية</translation>
    </message>
    <message>
        <source>A price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>A cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>لا شيء فيه</translation>
    </message>
    <message>
        <source>a sign in it cannot be printed</source>
        <translation>فيه علامة لا تُطبع</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>إنه طويل جدًا</translation>
    </message>
    <message>
        <source>A tender's name</source>
        <translation>اسم وسيلة الدفع</translation>
    </message>
    <message>
        <source>A reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>A format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>A tax class</source>
        <translation>فئة الضريبة</translation>
    </message>
    <message>
        <source>A channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>A reason for another price</source>
        <translation>سبب تغيير السعر</translation>
    </message>
    <message>
        <source>A discount's reason</source>
        <translation>سبب الخصم</translation>
    </message>
    <message>
        <source>An outcome</source>
        <translation>نتيجة</translation>
    </message>
    <message>
        <source>A product's id</source>
        <translation>معرّف المنتج</translation>
    </message>
    <message>
        <source>A cart's id</source>
        <translation>معرّف السلة</translation>
    </message>
    <message>
        <source>An act's id</source>
        <translation>معرّف الإجراء</translation>
    </message>
    <message>
        <source>A fact's id</source>
        <translation>معرّف السجل</translation>
    </message>
    <message>
        <source>An order's id</source>
        <translation>معرّف الطلب</translation>
    </message>
    <message>
        <source>A card payment's id</source>
        <translation>معرّف الدفع بالبطاقة</translation>
    </message>
    <message>
        <source>A customer's id</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>A count's id</source>
        <translation>معرّف الجرد</translation>
    </message>
    <message>
        <source>A counter</source>
        <translation>الجارد</translation>
    </message>
    <message>
        <source>A signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>An invoice's id</source>
        <translation>معرّف الفاتورة</translation>
    </message>
    <message>
        <source>A delivery's id</source>
        <translation>معرّف التوريد</translation>
    </message>
    <message>
        <source>A task's id</source>
        <translation>معرّف المهمة</translation>
    </message>
    <message>
        <source>A tender</source>
        <translation>مبلغ الدفع</translation>
    </message>
    <message>
        <source>An amount of cash</source>
        <translation>مبلغ النقد</translation>
    </message>
    <message>
        <source>The number of products</source>
        <translation>عدد المنتجات</translation>
    </message>
    <message>
        <source>The total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>A card payment</source>
        <translation>الدفع بالبطاقة</translation>
    </message>
    <message>
        <source>A quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>A count</source>
        <translation>الجرد</translation>
    </message>
    <message>
        <source>A change of stock</source>
        <translation>تغيّر المخزون</translation>
    </message>
    <message>
        <source>A line</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>A discount</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>A float</source>
        <translation>عهدة الصندوق</translation>
    </message>
    <message>
        <source>Counted cash</source>
        <translation>النقد المعدود</translation>
    </message>
    <message>
        <source>An e-mail address</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>A telephone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>A tax number</source>
        <translation>الرقم الضريبي</translation>
    </message>
    <message>
        <source>What is received</source>
        <translation>ما يُستلم</translation>
    </message>
    <message>
        <source>What is written off</source>
        <translation>ما يُتلف</translation>
    </message>
    <message>
        <source>a list of short codes such as damaged, each once</source>
        <translation>قائمة رموز قصيرة مثل damaged، كلٌّ مرة واحدة</translation>
    </message>
    <message>
        <source>classes such as {"standard": [{"id": "vat", "name": "VAT", "rate": 200000, "included": true}]}</source>
        <translation>فئات مثل ⁨{"standard": [{"id": "vat", "name": "VAT", "rate": 200000, "included": true}]}⁩</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>أحد هذه: ⁨%1⁩</translation>
    </message>
    <message>
        <source>a list of scanners, as measured</source>
        <translation>قائمة ماسحات كما قيست</translation>
    </message>
    <message>
        <source>one or two capital letters or digits</source>
        <translation>حرف كبير أو رقم، أو اثنان</translation>
    </message>
    <message>
        <source>a whole number of percent from 0 to 99</source>
        <translation>نسبة مئوية صحيحة من 0 إلى 99</translation>
    </message>
    <message>
        <source>a name such as Europe/Berlin, or empty</source>
        <translation>اسم مثل Europe/Berlin، أو فارغ</translation>
    </message>
    <message>
        <source>a multiple of 8 from 200 to 2400</source>
        <translation>مضاعف للعدد 8 من 200 إلى 2400</translation>
    </message>
    <message>
        <source>a list of short codes such as voucher, each once</source>
        <translation>قائمة رموز قصيرة مثل voucher، كلٌّ مرة واحدة</translation>
    </message>
    <message>
        <source>an ISO 4217 code such as GBP or JPY</source>
        <translation>رمز ISO 4217 مثل GBP أو JPY</translation>
    </message>
    <message>
        <source>keys of the till, each once (%1)</source>
        <translation>مفاتيح نقطة البيع، كلٌّ مرة واحدة (⁨%1⁩)</translation>
    </message>
    <message>
        <source>a language such as en, de or pt_BR</source>
        <translation>لغة مثل en أو de أو pt_BR</translation>
    </message>
    <message>
        <source>a list of amounts in minor units, each once</source>
        <translation>قائمة مبالغ بأصغر وحدة، كلٌّ مرة واحدة</translation>
    </message>
    <message>
        <source>pages such as {"name": "Drinks", "items": ["product id"]}, at most 24</source>
        <translation>صفحات مثل ⁨{"name": "Drinks", "items": ["product id"]}⁩، بحد أقصى 24</translation>
    </message>
    <message>
        <source>2 or 5</source>
        <translation>2 أو 5</translation>
    </message>
    <message>
        <source>Close the shift, and post or drop what is being counted; then link again with the same code.</source>
        <translation>أغلق الوردية، ورحّل ما يُجرد الآن أو تخلَّ عنه؛ ثم اربط من جديد بالرمز نفسه.</translation>
    </message>
    <message>
        <source>This till is another one of the hub's, and at work: it was not linked.</source>
        <translation>هذا الصندوق مسجّل لدى المحور كصندوق آخر وهو قيد العمل: لم يُربط.</translation>
    </message>
    <message>
        <source>one of %1%2</source>
        <translation>أحد هذه: ⁨%1⁩⁨%2⁩</translation>
    </message>
    <message>
        <source>text without control signs</source>
        <translation>نص بلا علامات تحكم</translation>
    </message>
    <message>
        <source>this is no receipt code</source>
        <translation>ليس هذا رمز إيصال</translation>
    </message>
    <message>
        <source>some signs were lost on the way</source>
        <translation>ضاعت بعض العلامات في الطريق</translation>
    </message>
    <message>
        <source>a newer version wrote this code</source>
        <translation>كتب هذا الرمز إصدار أحدث</translation>
    </message>
    <message>
        <source>this receipt code does not hold together</source>
        <translation>رمز الإيصال هذا غير متماسك</translation>
    </message>
    <message>
        <source>the spooler</source>
        <translation>خدمة الطباعة</translation>
    </message>
    <message>
        <source>the printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>the spooler does not know it or does not run</source>
        <translation>خدمة الطباعة لا تعرفها أو لا تعمل</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>لا رد في الوقت المحدد</translation>
    </message>
    <message>
        <source>it is switched off</source>
        <translation>إنها مطفأة</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>لا يوجد هذا الاسم</translation>
    </message>
    <message>
        <source>it is not plugged in or switched off</source>
        <translation>ليست موصولة أو مطفأة</translation>
    </message>
    <message>
        <source>this user may not open it; a rule for its device is missing</source>
        <translation>لا يحق لهذا المستخدم فتحها؛ تنقص قاعدة لجهازها</translation>
    </message>
    <message>
        <source>another program has it</source>
        <translation>يستعملها برنامج آخر</translation>
    </message>
    <message>
        <source>it was unplugged</source>
        <translation>فُصلت</translation>
    </message>
    <message>
        <source>it is no printer</source>
        <translation>ليست طابعة</translation>
    </message>
    <message>
        <source>it has no way in</source>
        <translation>لا مدخل لها</translation>
    </message>
    <message>
        <source>libusb (on Debian libusb-1.0-0)</source>
        <translation>⁨libusb (Debian: libusb-1.0-0)⁩</translation>
    </message>
    <message>
        <source>the printer is out of paper</source>
        <translation>نفد ورق الطابعة</translation>
    </message>
    <message>
        <source>the printer's cover is open</source>
        <translation>غطاء الطابعة مفتوح</translation>
    </message>
    <message>
        <source>somebody feeds paper</source>
        <translation>هناك من يلقّم الورق</translation>
    </message>
    <message>
        <source>the printer reports an error</source>
        <translation>تبلغ الطابعة عن خطأ</translation>
    </message>
    <message>
        <source>the printer is off-line</source>
        <translation>الطابعة غير متصلة</translation>
    </message>
    <message>
        <source>what came there is not what was sent</source>
        <translation>ما وصل إلى هناك ليس ما أُرسل</translation>
    </message>
    <message>
        <source>the answer is not to what was asked</source>
        <translation>الجواب ليس عما سُئل</translation>
    </message>
    <message>
        <source>the secret was changed meanwhile</source>
        <translation>تغيّر السر في هذه الأثناء</translation>
    </message>
    <message>
        <source>the answer does not end</source>
        <translation>الجواب لا ينتهي</translation>
    </message>
    <message>
        <source>somebody else answered (%1)</source>
        <translation>أجاب غيره (⁨%1⁩)</translation>
    </message>
    <message>
        <source>not now (%1)</source>
        <translation>ليس الآن (⁨%1⁩)</translation>
    </message>
    <message>
        <source>the answer is not what was agreed: %1</source>
        <translation>الجواب ليس ما اتُّفق عليه: ⁨%1⁩</translation>
    </message>
    <message>
        <source>no register is put off by a platform that knows none</source>
        <translation>لا يُوقف صندوق لدى منصة لا تعرف أي صندوق</translation>
    </message>
    <message>
        <source>no blob is kept by a platform that knows none</source>
        <translation>لا يُحفظ ملف ملحق لدى منصة لا تعرف الملفات الملحقة</translation>
    </message>
    <message>
        <source>nothing can be looked for by our reference there, so a sale might come twice</source>
        <translation>لا يمكن البحث هناك عن شيء بمرجعنا، فقد يصل البيع مرتين</translation>
    </message>
    <message>
        <source>the platform's certificate is not trusted here</source>
        <translation>شهادة المنصة غير موثوقة هنا</translation>
    </message>
    <message>
        <source>the file with the platform's certificate is gone</source>
        <translation>الملف الذي فيه شهادة المنصة لم يعد موجودًا</translation>
    </message>
    <message>
        <source>the sale</source>
        <translation>عملية البيع</translation>
    </message>
    <message>
        <source>the practice sale</source>
        <translation>عملية بيع تدريبية</translation>
    </message>
    <message>
        <source>the refund</source>
        <translation>عملية الإرجاع</translation>
    </message>
    <message>
        <source>the practice refund</source>
        <translation>عملية إرجاع تدريبية</translation>
    </message>
    <message>
        <source>Begin again with a new one.</source>
        <translation>ابدأ من جديد بمعرّف جديد.</translation>
    </message>
    <message>
        <source>One card payment pays only once.</source>
        <translation>الدفع بالبطاقة يُحتسب مرة واحدة فقط.</translation>
    </message>
    <message>
        <source>Start another for the rest.</source>
        <translation>ابدأ دفعًا آخر للبقية.</translation>
    </message>
    <message>
        <source>That looks like a card number, which must never be stored.</source>
        <translation>يبدو هذا رقم بطاقة، ولا يجوز حفظه أبدًا.</translation>
    </message>
    <message>
        <source>Type the reference from the reader's slip.</source>
        <translation>اكتب رقم المرجع من قسيمة القارئ.</translation>
    </message>
    <message>
        <source>A card payment has an amount.</source>
        <translation>لا بد للدفع بالبطاقة من مبلغ.</translation>
    </message>
    <message>
        <source>A card payment ends as failed or reversed, not %1.</source>
        <translation>ينتهي الدفع بالبطاقة بالفشل أو العكس، لا ⁨%1⁩.</translation>
    </message>
    <message>
        <source>There is no such card payment.</source>
        <translation>لا يوجد دفع بالبطاقة كهذا.</translation>
    </message>
    <message>
        <source>This card payment belongs to a finished sale.</source>
        <translation>هذا الدفع بالبطاقة يخص بيعًا مكتملًا.</translation>
    </message>
    <message>
        <source>Give it back with a refund.</source>
        <translation>أعِده بمرتجع.</translation>
    </message>
    <message>
        <source>This cart cannot be priced: %1.</source>
        <translation>تعذّر تسعير هذه السلة: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Check its discounts and taxes.</source>
        <translation>راجع خصوماتها وضرائبها.</translation>
    </message>
    <message>
        <source>A tender that is neither cash nor card has a name.</source>
        <translation>وسيلة الدفع غير النقد والبطاقة لا بد لها من اسم.</translation>
    </message>
    <message>
        <source>Such as: voucher.</source>
        <translation>مثل: قسيمة شراء.</translation>
    </message>
    <message>
        <source>Goods pay for goods only within an exchange.</source>
        <translation>تُدفع البضاعة ببضاعة في الاستبدال فقط.</translation>
    </message>
    <message>
        <source>Begin the exchange from its order.</source>
        <translation>ابدأ الاستبدال من طلبه.</translation>
    </message>
    <message>
        <source>Only cash can be more than what is due.</source>
        <translation>النقد وحده يمكن أن يزيد على المستحق.</translation>
    </message>
    <message>
        <source>A sale takes money in and a refund gives it back.</source>
        <translation>البيع يقبض مالًا، والمرتجع يعيده.</translation>
    </message>
    <message>
        <source>A tender has no amount.</source>
        <translation>وسيلة دفع بلا مبلغ.</translation>
    </message>
    <message>
        <source>This card payment was not started here.</source>
        <translation>لم يبدأ هذا الدفع بالبطاقة هنا.</translation>
    </message>
    <message>
        <source>Start it again from Pay.</source>
        <translation>ابدأه من جديد من «دفع».</translation>
    </message>
    <message>
        <source>The card payment was started for another amount or order.</source>
        <translation>بدأ الدفع بالبطاقة لمبلغ آخر أو لطلب آخر.</translation>
    </message>
    <message>
        <source>End it and start a new one.</source>
        <translation>أنهِه وابدأ دفعًا جديدًا.</translation>
    </message>
    <message>
        <source>The card reader's reference is missing.</source>
        <translation>ينقص رقم المرجع من قارئ البطاقات.</translation>
    </message>
    <message>
        <source>Type what its slip says.</source>
        <translation>اكتب ما تقوله قسيمته.</translation>
    </message>
    <message>
        <source>%1 is a short code such as damaged or change-of-mind, not %2.</source>
        <translation>المطلوب في ⁨%1⁩ رمز قصير مثل damaged أو change-of-mind، لا ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Put free words into the note, which is kept outside the journal.</source>
        <translation>ضع الكلام الحر في الملاحظة، فهي تُحفظ خارج دفتر اليومية.</translation>
    </message>
    <message>
        <source>%1 is an id such as a UUID, not %2.</source>
        <translation>المطلوب في ⁨%1⁩ معرّف مثل UUID، لا ⁨%2⁩.</translation>
    </message>
    <message>
        <source>A source is KIND:DOCUMENT without spaces, not %1.</source>
        <translation>يُكتب المصدر بصيغة KIND:DOCUMENT دون مسافات، لا ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 is not the name of a stored content.</source>
        <translation>⁨%1⁩ ليس اسم محتوى محفوظ.</translation>
    </message>
    <message>
        <source>%1 is larger than a till can keep.</source>
        <translation>⁨%1⁩ أكبر مما يستطيع الصندوق حفظه.</translation>
    </message>
    <message>
        <source>%1 has 0 to %2 decimals, not %3.</source>
        <translation>لـ ⁨%1⁩ من 0 إلى %2 من الخانات العشرية، لا %3.</translation>
    </message>
    <message>
        <source>A note has %1 signs at most, not %2.</source>
        <translation>للملاحظة %1 من المحارف على الأكثر، لا %2.</translation>
    </message>
    <message>
        <source>%1 is not a time such as 2026-11-22T09:30:00.000000Z.</source>
        <translation>⁨%1⁩ ليس وقتًا مثل 2026-11-22T09:30:00.000000Z.</translation>
    </message>
    <message>
        <source>A discount is never negative.</source>
        <translation>الخصم لا يكون سالبًا أبدًا.</translation>
    </message>
    <message>
        <source>Add a line for what costs more.</source>
        <translation>أضف بندًا لما يزيد الثمن.</translation>
    </message>
    <message>
        <source>Begin one, or choose one that is open.</source>
        <translation>ابدأ واحدًا، أو اختر جردًا مفتوحًا.</translation>
    </message>
    <message>
        <source>A count has a name of at most %1 letters.</source>
        <translation>لاسم الجرد %1 من الأحرف على الأكثر.</translation>
    </message>
    <message>
        <source>Such as: Dairy fridge.</source>
        <translation>مثل: ثلاجة الألبان.</translation>
    </message>
    <message>
        <source>This count is posted.</source>
        <translation>رُحّل هذا الجرد.</translation>
    </message>
    <message>
        <source>At most %1 products are set at once.</source>
        <translation>تُحدَّد %1 من الأصناف معًا على الأكثر.</translation>
    </message>
    <message>
        <source>Set the rest next.</source>
        <translation>حدّد البقية بعد ذلك.</translation>
    </message>
    <message>
        <source>Less than nothing cannot lie on a shelf.</source>
        <translation>لا يمكن أن يكون على الرف أقل من صفر.</translation>
    </message>
    <message>
        <source>Check what was counted.</source>
        <translation>راجع ما جُرد.</translation>
    </message>
    <message>
        <source>This count is being posted.</source>
        <translation>هذا الجرد قيد الترحيل.</translation>
    </message>
    <message>
        <source>Finish posting it first.</source>
        <translation>أكمل ترحيله أولًا.</translation>
    </message>
    <message>
        <source>Practice counts no stock.</source>
        <translation>لا جرد للمخزون في التدريب.</translation>
    </message>
    <message>
        <source>Leave training first.</source>
        <translation>اخرج من التدريب أولًا.</translation>
    </message>
    <message>
        <source>Nothing is counted yet.</source>
        <translation>لم يُجرد شيء بعد.</translation>
    </message>
    <message>
        <source>Count something, or drop this count.</source>
        <translation>اجرد شيئًا، أو ألغِ هذا الجرد.</translation>
    </message>
    <message>
        <source>This id belongs to someone who works here.</source>
        <translation>هذا المعرّف لشخص يعمل هنا.</translation>
    </message>
    <message>
        <source>A customer has a name.</source>
        <translation>للعميل اسم.</translation>
    </message>
    <message>
        <source>Type at least a name.</source>
        <translation>اكتب اسمًا على الأقل.</translation>
    </message>
    <message>
        <source>%1 is no e-mail address.</source>
        <translation>⁨%1⁩ ليس بريدًا إلكترونيًا.</translation>
    </message>
    <message>
        <source>It has a name, an @ and a place: ana@example.com</source>
        <translation>يلزم اسم ثم @ ثم نطاق: ana@example.com</translation>
    </message>
    <message>
        <source>%1 has %2 signs at most, not %3.</source>
        <translation>لـ ⁨%1⁩ من المحارف %2 على الأكثر، لا %3.</translation>
    </message>
    <message>
        <source>%1 is no country.</source>
        <translation>⁨%1⁩ ليس بلدًا.</translation>
    </message>
    <message>
        <source>Use its two letters, such as DE or NZ.</source>
        <translation>استعمل حرفيه، مثل DE أو NZ.</translation>
    </message>
    <message>
        <source>%1 is no language.</source>
        <translation>⁨%1⁩ ليس لغة.</translation>
    </message>
    <message>
        <source>Use one such as en, de or zh_CN.</source>
        <translation>استعمل واحدة مثل en أو de أو zh_CN.</translation>
    </message>
    <message>
        <source>A public key has %1 bytes, not %2.</source>
        <translation>في المفتاح العام %1 بايت، لا %2.</translation>
    </message>
    <message>
        <source>You may take goods back, but not sell others for them.</source>
        <translation>يُسمح لك باستلام المرتجع، لا ببيع غيره بدلًا منه.</translation>
    </message>
    <message>
        <source>This id is that of %1 %2.</source>
        <translation>هذا المعرّف يخص ⁨%1⁩ ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The sum is not what was shown any more.</source>
        <translation>لم يعد المجموع كما كان معروضًا.</translation>
    </message>
    <message>
        <source>Look at it and press again.</source>
        <translation>راجعه واضغط ثانية.</translation>
    </message>
    <message>
        <source>One of these is an act of its own already.</source>
        <translation>أحد هذين عملية قائمة بذاتها من قبل.</translation>
    </message>
    <message>
        <source>Begin the exchange again.</source>
        <translation>ابدأ الاستبدال من جديد.</translation>
    </message>
    <message>
        <source>A refund has no invoice.</source>
        <translation>لا فاتورة للمرتجع.</translation>
    </message>
    <message>
        <source>Issue a credit note for it.</source>
        <translation>أصدر له إشعارًا دائنًا.</translation>
    </message>
    <message>
        <source>This order was cancelled: it has no invoice.</source>
        <translation>أُبطل هذا الطلب، فلا فاتورة له.</translation>
    </message>
    <message>
        <source>Ring the goods up again.</source>
        <translation>سجّل بيع البضاعة من جديد.</translation>
    </message>
    <message>
        <source>This refund was cancelled: nothing is credited.</source>
        <translation>أُبطل هذا المرتجع، فلا إشعار دائن له.</translation>
    </message>
    <message>
        <source>The sale of this refund has no invoice to correct.</source>
        <translation>بيع هذا المرتجع ليس له فاتورة تُصحَّح.</translation>
    </message>
    <message>
        <source>Its receipt is enough.</source>
        <translation>إيصاله يكفي.</translation>
    </message>
    <message>
        <source>This sale has no invoice to correct.</source>
        <translation>ليس لهذا البيع فاتورة تُصحَّح.</translation>
    </message>
    <message>
        <source>This sale stands.</source>
        <translation>هذا البيع قائم.</translation>
    </message>
    <message>
        <source>Give goods back first; or cancel the invoice, if only its words are wrong.</source>
        <translation>أرجع البضاعة أولًا، أو ألغِ الفاتورة إن كان الخطأ في بياناتها فقط.</translation>
    </message>
    <message>
        <source>Look it up by its number.</source>
        <translation>ابحث عنها برقمها.</translation>
    </message>
    <message>
        <source>Part of this invoice was credited already.</source>
        <translation>صدر إشعار دائن بجزء من هذه الفاتورة.</translation>
    </message>
    <message>
        <source>Credit the rest with a refund.</source>
        <translation>أصدر إشعار الباقي بمرتجع.</translation>
    </message>
    <message>
        <source>Practice sales have no invoices.</source>
        <translation>لا فواتير لمبيعات التدريب.</translation>
    </message>
    <message>
        <source>Ring it up as a real sale.</source>
        <translation>سجّله كبيع حقيقي.</translation>
    </message>
    <message>
        <source>This id is that of the document %1.</source>
        <translation>هذا معرّف المستند ⁨%1⁩.</translation>
    </message>
    <message>
        <source>This order has the invoice %1 for somebody else.</source>
        <translation>لهذا الطلب الفاتورة ⁨%1⁩ باسم شخص آخر.</translation>
    </message>
    <message>
        <source>Cancel that one first; then issue it anew.</source>
        <translation>ألغِ تلك أولًا، ثم أصدرها من جديد.</translation>
    </message>
    <message>
        <source>Its time is over; refund by receipt.</source>
        <translation>انتهت مدتها، فأرجع بالإيصال.</translation>
    </message>
    <message>
        <source>No printer for invoices is set.</source>
        <translation>لا طابعة مضبوطة للفواتير.</translation>
    </message>
    <message>
        <source>Choose one in Settings, or open its PDF.</source>
        <translation>اختر واحدة من الإعدادات، أو افتح ملف PDF.</translation>
    </message>
    <message>
        <source>Practice opens no drawer.</source>
        <translation>التدريب لا يفتح درجًا.</translation>
    </message>
    <message>
        <source>End the practice first.</source>
        <translation>أنهِ التدريب أولًا.</translation>
    </message>
    <message>
        <source>No drawer is set up for this till.</source>
        <translation>لا درج مضبوط لهذا الصندوق.</translation>
    </message>
    <message>
        <source>A print job is one of %1, not %2.</source>
        <translation>مهمة الطباعة واحدة من ⁨%1⁩، لا ⁨%2⁩.</translation>
    </message>
    <message>
        <source>This print was settled already.</source>
        <translation>حُسمت هذه الطباعة من قبل.</translation>
    </message>
    <message>
        <source>Look at the order.</source>
        <translation>راجع الطلب.</translation>
    </message>
    <message>
        <source>A drawer is not opened again.</source>
        <translation>لا يُفتح الدرج مرة ثانية.</translation>
    </message>
    <message>
        <source>Open it without a sale; that is recorded.</source>
        <translation>افتحه دون بيع، فذلك يُسجَّل.</translation>
    </message>
    <message>
        <source>It is being printed.</source>
        <translation>يُطبع الآن.</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>انتظر لحظة.</translation>
    </message>
    <message>
        <source>There is no such print job.</source>
        <translation>لا توجد مهمة طباعة كهذه.</translation>
    </message>
    <message>
        <source>No printer is set up for this till.</source>
        <translation>لا طابعة مضبوطة لهذا الصندوق.</translation>
    </message>
    <message>
        <source>Choose one in Settings.</source>
        <translation>اختر واحدة من الإعدادات.</translation>
    </message>
    <message>
        <source>This receipt is of this register.</source>
        <translation>هذا الإيصال من هذا الصندوق.</translation>
    </message>
    <message>
        <source>Open its order and refund it there.</source>
        <translation>افتح طلبه وأرجعه هناك.</translation>
    </message>
    <message>
        <source>Goods of this receipt were given back already, with %1.</source>
        <translation>أُرجعت بضاعة هذا الإيصال من قبل بـ ⁨%1⁩.</translation>
    </message>
    <message>
        <source>A receipt of another till comes back once. Ask there for the rest.</source>
        <translation>إيصال صندوق آخر يُرجَع مرة واحدة. اسأل هناك عن البقية.</translation>
    </message>
    <message>
        <source>The shift of this order is closed.</source>
        <translation>وردية هذا الطلب مغلقة.</translation>
    </message>
    <message>
        <source>Part of this order was given back already.</source>
        <translation>أُرجع جزء من هذا الطلب من قبل.</translation>
    </message>
    <message>
        <source>Refund the rest.</source>
        <translation>أرجع البقية.</translation>
    </message>
    <message>
        <source>A later refund gave back more of the same line.</source>
        <translation>مرتجع لاحق أرجع المزيد من البند نفسه.</translation>
    </message>
    <message>
        <source>Void that one first.</source>
        <translation>أبطل ذاك أولًا.</translation>
    </message>
    <message>
        <source>Practice sales and real ones are not mixed.</source>
        <translation>لا تُخلط مبيعات التدريب بالمبيعات الحقيقية.</translation>
    </message>
    <message>
        <source>No line was chosen.</source>
        <translation>لم يُختر بند.</translation>
    </message>
    <message>
        <source>Choose what comes back.</source>
        <translation>اختر ما يُرجَع.</translation>
    </message>
    <message>
        <source>Enter what comes back.</source>
        <translation>أدخل ما يُرجَع.</translation>
    </message>
    <message>
        <source>This register pays out %1, not %2.</source>
        <translation>هذا الصندوق يصرف بعملة %1، لا %2.</translation>
    </message>
    <message>
        <source>A refund gives money back.</source>
        <translation>المرتجع يعيد مالًا.</translation>
    </message>
    <message>
        <source>Take money in with a sale.</source>
        <translation>اقبض المال ببيع.</translation>
    </message>
    <message>
        <source>What comes back has a positive quantity.</source>
        <translation>كمية ما يُرجَع موجبة دائمًا.</translation>
    </message>
    <message>
        <source>That is a finer quantity than was sold.</source>
        <translation>هذه كمية أدق مما بيع.</translation>
    </message>
    <message>
        <source>Only %1 of “%2” can still be given back.</source>
        <translation>لم يبقَ للإرجاع من «%2» إلا %1.</translation>
    </message>
    <message>
        <source>The drawer of an open shift holds one currency.</source>
        <translation>في درج الوردية المفتوحة عملة واحدة.</translation>
    </message>
    <message>
        <source>Close the shift first.</source>
        <translation>أغلق الوردية أولًا.</translation>
    </message>
    <message>
        <source>A float is not negative.</source>
        <translation>العهدة الافتتاحية لا تكون سالبة.</translation>
    </message>
    <message>
        <source>No shift is open.</source>
        <translation>لا وردية مفتوحة.</translation>
    </message>
    <message>
        <source>The first sale opens one by itself.</source>
        <translation>أول بيع يفتح وردية تلقائيًا.</translation>
    </message>
    <message>
        <source>Counted cash is not negative.</source>
        <translation>النقد المعدود لا يكون سالبًا.</translation>
    </message>
    <message>
        <source>%1 is not a day such as 2026-11-22.</source>
        <translation>⁨%1⁩ ليس يومًا مثل 2026-11-22.</translation>
    </message>
    <message>
        <source>Stock is adjusted as %1, not %2.</source>
        <translation>سبب التسوية واحد من ⁨%1⁩، لا ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Goods are wasted as %1, not %2.</source>
        <translation>سبب الإتلاف واحد من ⁨%1⁩، لا ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Stock moves by %1, not %2.</source>
        <translation>سبب حركة المخزون واحد من ⁨%1⁩، لا ⁨%2⁩.</translation>
    </message>
    <message>
        <source>No product was named.</source>
        <translation>لم يُذكر صنف.</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>تم التراجع عن هذا من قبل.</translation>
    </message>
    <message>
        <source>It was counted since, which has put the stock right.</source>
        <translation>جُرد بعد ذلك، فصُحّح المخزون.</translation>
    </message>
    <message>
        <source>Count it again.</source>
        <translation>أعِد جرده.</translation>
    </message>
    <message>
        <source>There is no such movement.</source>
        <translation>لا توجد حركة كهذه.</translation>
    </message>
    <message>
        <source>Choose one from the product's history.</source>
        <translation>اختر حركة من تاريخ الصنف.</translation>
    </message>
    <message>
        <source>Goods of an order come back with its void or refund.</source>
        <translation>بضاعة الطلب تعود بإبطاله أو بمرتجع.</translation>
    </message>
    <message>
        <source>Practice moved nothing that could be taken back.</source>
        <translation>التدريب لم يحرّك شيئًا يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>What was taken back is entered anew.</source>
        <translation>ما تم التراجع عنه يُدخل من جديد.</translation>
    </message>
    <message>
        <source>Receive or adjust it again.</source>
        <translation>استلمه أو سوِّه من جديد.</translation>
    </message>
    <message>
        <source>%1 is more than nothing.</source>
        <translation>⁨%1⁩ يجب أن يزيد على صفر.</translation>
    </message>
    <message>
        <source>To take back, undo the movement.</source>
        <translation>لإرجاع ما سبق، تراجع عن الحركة.</translation>
    </message>
    <message>
        <source>Choose another reason.</source>
        <translation>اختر سببًا آخر.</translation>
    </message>
    <message>
        <source>There is no setting %1.</source>
        <translation>لا يوجد إعداد ⁨%1⁩.</translation>
    </message>
    <message>
        <source>See the list with: cashwrap settings</source>
        <translation>انظر القائمة بالأمر: cashwrap settings</translation>
    </message>
    <message>
        <source>%1 takes %2, not %3.</source>
        <translation>⁨%1⁩ يقبل ⁨%2⁩، لا ⁨%3⁩.</translation>
    </message>
    <message>
        <source>%1 is %2, not %3.</source>
        <translation>⁨%1⁩ هو ⁨%2⁩، لا ⁨%3⁩.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Choose another key; nothing was changed.</source>
        <translation>اختر مفتاحًا آخر، فلم يتغير شيء.</translation>
    </message>
    <message>
        <source>A tax rate is more than ten times the price.</source>
        <translation>نسبة الضريبة أكثر من عشرة أضعاف السعر.</translation>
    </message>
    <message>
        <source>Write it in percent, such as 8.875.</source>
        <translation>اكتبها بالمئة، مثل 8.875.</translation>
    </message>
    <message>
        <source>This is no sale that stands: only such a one can be given back.</source>
        <translation>ليست هذه عملية بيع قائمة: لا يُرجع إلا ما كان كذلك.</translation>
    </message>
    <message>
        <source>Look at its state.</source>
        <translation>انظر إلى حالتها.</translation>
    </message>
    <message>
        <source>%1 is not empty; nothing was made.</source>
        <translation>⁨%1⁩ ليس فارغًا، ولم يُنشأ شيء.</translation>
    </message>
    <message>
        <source>Start again and choose another folder.</source>
        <translation>ابدأ من جديد واختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The key that signs receipts is damaged (%1).</source>
        <translation>المفتاح الذي يوقّع الإيصالات تالف (⁨%1⁩).</translation>
    </message>
    <message>
        <source>Move this file away; a new key is made, and receipts of the old one still verify.</source>
        <translation>انقل هذا الملف بعيدًا، فيُنشأ مفتاح جديد، وتبقى إيصالات القديم قابلة للتحقق.</translation>
    </message>
    <message>
        <source>The code of this receipt cannot be read: %1.</source>
        <translation>تعذّرت قراءة رمز هذا الإيصال: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Scan it again, or type the receipt's number.</source>
        <translation>امسحه من جديد، أو اكتب رقم الإيصال.</translation>
    </message>
    <message>
        <source>The key that signs receipts cannot be kept (%1).</source>
        <translation>تعذّر حفظ المفتاح الذي يوقّع الإيصالات (⁨%1⁩).</translation>
    </message>
    <message>
        <source>Free space on the disk and let only the till write to its folder.</source>
        <translation>حرّر مساحة على القرص، ولا تدع غير الصندوق يكتب في مجلده.</translation>
    </message>
    <message>
        <source>%1 is no tax number of %2: its check digit says otherwise.</source>
        <translation>⁨%1⁩ ليس رقمًا ضريبيًا في ⁨%2⁩: رقم التحقق لا يطابق.</translation>
    </message>
    <message>
        <source>Compare it with the customer's papers, or leave it empty.</source>
        <translation>قارنه بأوراق العميل، أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>The helper process for this work ended by itself (status %1).</source>
        <translation>توقفت العملية المساعدة لهذا العمل من نفسها (الحالة %1).</translation>
    </message>
    <message>
        <source>Try again; if it happens again, free memory and disk space.</source>
        <translation>حاول مرة أخرى، وإن تكرر فحرّر ذاكرة ومساحة على القرص.</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>أُوقف العمل.</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>ابدأه من جديد متى شئت.</translation>
    </message>
    <message>
        <source>No helper process could be started (%1).</source>
        <translation>تعذّر تشغيل عملية مساعدة (⁨%1⁩).</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>أغلق برامج أخرى وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>A price cannot be lowered by more than 100 %.</source>
        <translation>لا يمكن خفض سعر بأكثر من 100%.</translation>
    </message>
    <message>
        <source>A margin is less than 100 %.</source>
        <translation>الهامش أقل من 100%.</translation>
    </message>
    <message>
        <source>Not a percentage.</source>
        <translation>ليس نسبة مئوية.</translation>
    </message>
    <message>
        <source>Choose Lower instead of a minus.</source>
        <translation>اختر «خفض» بدل علامة الناقص.</translation>
    </message>
    <message>
        <source>That is more than 10,000 %.</source>
        <translation>هذا أكثر من 10,000%.</translation>
    </message>
    <message>
        <source>Use digits, as in 5 or 2.5.</source>
        <translation>استعمل الأرقام، مثل 5 أو 2.5.</translation>
    </message>
    <message>
        <source>No such tax class.</source>
        <translation>لا توجد فئة ضريبية كهذه.</translation>
    </message>
    <message>
        <source>Use one of %1.</source>
        <translation>استعمل واحدة من ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Set taxes up first.</source>
        <translation>اضبط الضرائب أولًا.</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>هذا طويل جدًا.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>%1 من المحارف على الأكثر.</translation>
    </message>
    <message>
        <source>An item needs a name.</source>
        <translation>لا بد للصنف من اسم.</translation>
    </message>
    <message>
        <source>Type one, or press Esc to keep the old one.</source>
        <translation>اكتب اسمًا، أو اضغط Esc لإبقاء القديم.</translation>
    </message>
    <message>
        <source>A price is not negative.</source>
        <translation>لا يكون السعر سالبًا.</translation>
    </message>
    <message>
        <source>That price is too big.</source>
        <translation>هذا السعر كبير جدًا.</translation>
    </message>
    <message>
        <source>Not a quantity.</source>
        <translation>ليس كمية.</translation>
    </message>
    <message>
        <source>At most three decimals.</source>
        <translation>ثلاث خانات عشرية على الأكثر.</translation>
    </message>
    <message>
        <source>The smallest quantity is more than nothing.</source>
        <translation>أقل كمية أكبر من الصفر.</translation>
    </message>
    <message>
        <source>1 for pieces, 0.001 for what is weighed.</source>
        <translation>استعمل 1 للقطع، و0.001 لما يُباع بالوزن.</translation>
    </message>
    <message>
        <source>Not a price.</source>
        <translation>ليس سعرًا.</translation>
    </message>
    <message>
        <source>Use digits, as in %1.</source>
        <translation>استعمل الأرقام، مثل ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Use digits, as in 6 or 0.5.</source>
        <translation>استعمل الأرقام، مثل 6 أو 0.5.</translation>
    </message>
    <message>
        <source>The catalog was built anew since these items were chosen.</source>
        <translation>أُعيد بناء دليل الأصناف منذ اختيار هذه الأصناف.</translation>
    </message>
    <message>
        <source>A code is missing.</source>
        <translation>ينقص رمز.</translation>
    </message>
    <message>
        <source>Scan it, or empty the line.</source>
        <translation>امسحه، أو أفرغ السطر.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>تم الإيقاف.</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>لم يُنشأ شيء.</translation>
    </message>
    <message>
        <source>Free space on the disk, then try again.</source>
        <translation>حرّر مساحة على القرص، ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>orders</name>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>اسم المتجر</translation>
    </message>
    <message>
        <source>Address on receipts</source>
        <translation>العنوان على الإيصالات</translation>
    </message>
    <message>
        <source>Tax number on receipts</source>
        <translation>الرقم الضريبي على الإيصالات</translation>
    </message>
    <message>
        <source>Store code on receipts</source>
        <translation>رمز المتجر على الإيصالات</translation>
    </message>
    <message>
        <source>Register code on receipts</source>
        <translation>رمز الصندوق على الإيصالات</translation>
    </message>
    <message>
        <source>Country of the shop</source>
        <translation>بلد المتجر</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Language of the screens, and of papers that have none of their own</source>
        <translation>لغة الشاشات، والأوراق التي ليست لها لغة خاصة</translation>
    </message>
    <message>
        <source>Time zone; empty for the machine's</source>
        <translation>المنطقة الزمنية، وإن تُركت فارغة فمنطقة الجهاز</translation>
    </message>
    <message>
        <source>How taxes are rounded</source>
        <translation>تقريب الضرائب</translation>
    </message>
    <message>
        <source>Prices include tax</source>
        <translation>الأسعار تشمل الضريبة</translation>
    </message>
    <message>
        <source>Taxes of each tax class</source>
        <translation>ضرائب كل فئة ضريبية</translation>
    </message>
    <message>
        <source>What stands beside the cart: tiles, or the wide list</source>
        <translation>ما بجانب السلة: المربعات أو القائمة العريضة</translation>
    </message>
    <message>
        <source>Quick keys: pages of items the shop puts first</source>
        <translation>الأزرار السريعة: صفحات الأصناف التي يقدّمها المتجر</translation>
    </message>
    <message>
        <source>Keys of the till that were changed</source>
        <translation>مفاتيح الصندوق التي غُيّرت</translation>
    </message>
    <message>
        <source>Sounds for scans and money</source>
        <translation>أصوات للمسح والنقود</translation>
    </message>
    <message>
        <source>Scanners of this till, as measured</source>
        <translation>ماسحات هذا الصندوق كما قيست</translation>
    </message>
    <message>
        <source>Keyboard on the screen: auto for touches, always for a mouse too, never</source>
        <translation>لوحة مفاتيح على الشاشة: auto عند اللمس، وalways للفأرة أيضًا، وnever أبدًا</translation>
    </message>
    <message>
        <source>Top row of the number pad</source>
        <translation>الصف الأعلى من لوحة الأرقام</translation>
    </message>
    <message>
        <source>Whether a card payment is taken only with the reference of its slip</source>
        <translation>هل تُقبض دفعة البطاقة فقط مع رقم مرجع قسيمتها</translation>
    </message>
    <message>
        <source>Notes offered for cash; empty for those of the currency</source>
        <translation>فئات النقد المقترحة، وإن تُركت فارغة ففئات العملة</translation>
    </message>
    <message>
        <source>Reasons for a discount</source>
        <translation>أسباب الخصم</translation>
    </message>
    <message>
        <source>Reasons for another price</source>
        <translation>أسباب تغيير السعر</translation>
    </message>
    <message>
        <source>Reasons for giving back</source>
        <translation>أسباب الإرجاع</translation>
    </message>
    <message>
        <source>Other tenders taken</source>
        <translation>وسائل الدفع الأخرى المقبولة</translation>
    </message>
    <message>
        <source>When more is sold than is on hand: warn, ask or block</source>
        <translation>عندما يباع أكثر من الرصيد: تنبيه أو سؤال أو منع</translation>
    </message>
    <message>
        <source>Margin in percent under which a price is warned of</source>
        <translation>الهامش بالمئة الذي يُنبَّه على كل سعر دونه</translation>
    </message>
    <message>
        <source>Words above the goods on receipts</source>
        <translation>كلمات فوق البضاعة على الإيصالات</translation>
    </message>
    <message>
        <source>Closing words on receipts</source>
        <translation>الكلمات الختامية على الإيصالات</translation>
    </message>
    <message>
        <source>Logo on receipts</source>
        <translation>الشعار على الإيصالات</translation>
    </message>
    <message>
        <source>Language of papers; empty for that of the screens</source>
        <translation>لغة الأوراق، وإن تُرك فارغًا فلغة الشاشات</translation>
    </message>
    <message>
        <source>When a receipt is printed</source>
        <translation>متى يُطبع الإيصال</translation>
    </message>
    <message>
        <source>Receipt printer: tcp:HOST:PORT, usb:VID:PID, serial:DEVICE:BAUD, cups:QUEUE, file:PATH, pdf:FOLDER or none</source>
        <translation>طابعة الإيصالات: ⁨tcp:HOST:PORT⁩ أو ⁨usb:VID:PID⁩ أو ⁨serial:DEVICE:BAUD⁩ أو ⁨cups:QUEUE⁩ أو ⁨file:PATH⁩ أو ⁨pdf:FOLDER⁩ أو none</translation>
    </message>
    <message>
        <source>Dots across the paper: 576 for 80 mm, 384 for 58 mm</source>
        <translation>النقاط بعرض الورق: 576 لورق 80 مم، و384 لورق 58 مم</translation>
    </message>
    <message>
        <source>A cash drawer hangs on the printer</source>
        <translation>درج نقود موصول بالطابعة</translation>
    </message>
    <message>
        <source>Pin of the printer's socket that opens the drawer: 2 or 5</source>
        <translation>طرف مقبس الطابعة الذي يفتح الدرج: 2 أو 5</translation>
    </message>
    <message>
        <source>Paper of invoices</source>
        <translation>ورق الفواتير</translation>
    </message>
    <message>
        <source>Printer of invoices: cups:QUEUE, pdf:FOLDER or none</source>
        <translation>طابعة الفواتير: ⁨cups:QUEUE⁩ أو ⁨pdf:FOLDER⁩ أو none</translation>
    </message>
    <message>
        <source>Legal name on invoices, if another</source>
        <translation>الاسم القانوني على الفواتير إن اختلف</translation>
    </message>
    <message>
        <source>Company register and number on invoices</source>
        <translation>السجل التجاري ورقمه على الفواتير</translation>
    </message>
    <message>
        <source>Telephone on invoices</source>
        <translation>الهاتف على الفواتير</translation>
    </message>
    <message>
        <source>E-mail on invoices</source>
        <translation>البريد الإلكتروني على الفواتير</translation>
    </message>
    <message>
        <source>Reason for no tax, on invoices without tax</source>
        <translation>سبب عدم احتساب الضريبة، على الفواتير التي بلا ضريبة</translation>
    </message>
    <message>
        <source>Closing words on invoices</source>
        <translation>الكلمات الختامية للفواتير</translation>
    </message>
    <message>
        <source>Where copies are kept; empty for in its own folder</source>
        <translation>مكان حفظ النسخ، وإن تُرك فارغًا ففي مجلد الصندوق نفسه</translation>
    </message>
    <message>
        <source>Make a checked copy every hour</source>
        <translation>إنشاء نسخة مفحوصة كل ساعة</translation>
    </message>
</context>
<context>
    <name>stock</name>
    <message>
        <source>Stock</source>
        <translation>المخزون</translation>
    </message>
</context>
<context>
    <name>tasks</name>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
</context>
</TS>
