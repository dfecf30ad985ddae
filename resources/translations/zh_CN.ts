<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name />
    <message>
        <source>New price</source>
        <translation>新价格</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>现存</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>变动时间</translation>
    </message>
    <message>
        <source>Own code</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>进价</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>毛利率</translation>
    </message>
    <message>
        <source>Sold %s</source>
        <translation>%s出售</translation>
    </message>
    <message>
        <source>Not saved yet. Before: %s</source>
        <translation>尚未保存。原为：%s</translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation>停售</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Running low</source>
        <translation>库存偏低</translation>
    </message>
    <message>
        <source>Last moved %s</source>
        <translation>最近变动 %s</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>原样保留</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>推测</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>同上次</translation>
    </message>
    <message>
        <source>Checking every row</source>
        <translation>正在检查每一行</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>尚未就绪</translation>
    </message>
    <message>
        <source>Say what the columns are first.</source>
        <translation>请先指明各列的含义。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>正在撤销</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>没有可导入的内容。</translation>
    </message>
    <message>
        <source>Look at the rows that are refused.</source>
        <translation>请查看被拒绝的行。</translation>
    </message>
    <message>
        <source>Nothing is changed yet, and you can undo it afterwards.</source>
        <translation>现在什么都没改，导入后也可以撤销。</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>缺少名称</translation>
    </message>
    <message>
        <source>Neither SKU nor barcode</source>
        <translation>货号和条码都没有</translation>
    </message>
    <message>
        <source>No handle</source>
        <translation>缺少 Handle</translation>
    </message>
    <message>
        <source>No variant</source>
        <translation>缺少规格</translation>
    </message>
    <message>
        <source>Not a price</source>
        <translation>不是价格</translation>
    </message>
    <message>
        <source>A price below 0</source>
        <translation>价格小于 0</translation>
    </message>
    <message>
        <source>Thousands or decimals?</source>
        <translation>千位还是小数？</translation>
    </message>
    <message>
        <source>Not a barcode</source>
        <translation>不是条码</translation>
    </message>
    <message>
        <source>A spreadsheet cut the barcode</source>
        <translation>条码被表格软件截断</translation>
    </message>
    <message>
        <source>Not yes or no</source>
        <translation>不是“是”或“否”</translation>
    </message>
    <message>
        <source>Options cannot be read</source>
        <translation>选项无法读取</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>太长</translation>
    </message>
    <message>
        <source>More cells than headings</source>
        <translation>单元格多于表头</translation>
    </message>
    <message>
        <source>A quote is not closed</source>
        <translation>引号没有闭合</translation>
    </message>
    <message>
        <source>The file ends here</source>
        <translation>文件在此结束</translation>
    </message>
    <message>
        <source>A line too long to read</source>
        <translation>行太长，无法读取</translation>
    </message>
    <message>
        <source>This item stands there twice</source>
        <translation>此商品出现了两次</translation>
    </message>
    <message>
        <source>May not be so</source>
        <translation>不允许这样</translation>
    </message>
    <message>
        <source>Blanks taken out</source>
        <translation>已去掉空白</translation>
    </message>
    <message>
        <source>Hidden signs taken out</source>
        <translation>已去掉隐藏字符</translation>
    </message>
    <message>
        <source>Web code made plain</source>
        <translation>网页代码已转为文字</translation>
    </message>
    <message>
        <source>Web tags taken out</source>
        <translation>已去掉网页标签</translation>
    </message>
    <message>
        <source>Broken letters mended</source>
        <translation>已修复乱码</translation>
    </message>
    <message>
        <source>UPC without its first 0</source>
        <translation>UPC 缺少开头的 0</translation>
    </message>
    <message>
        <source>Lost zeros put back</source>
        <translation>已补回丢失的 0</translation>
    </message>
    <message>
        <source>Decimals taken off a code</source>
        <translation>已去掉编码里的小数</translation>
    </message>
    <message>
        <source>Same SKU, other case</source>
        <translation>货号相同，大小写不同</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Same item as an earlier line</source>
        <translation>与前面的行是同一商品</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>没有价格</translation>
    </message>
    <message>
        <source>Code of another item too</source>
        <translation>编码也属于另一商品</translation>
    </message>
    <message>
        <source>Check digit is wrong</source>
        <translation>校验位错误</translation>
    </message>
    <message>
        <source>Unusual length of a barcode</source>
        <translation>条码长度不寻常</translation>
    </message>
    <message>
        <source>No such tax class</source>
        <translation>没有这个税类</translation>
    </message>
    <message>
        <source>Cost cannot be read</source>
        <translation>进价无法读取</translation>
    </message>
    <message>
        <source>On sale cannot be read</source>
        <translation>在售状态无法读取</translation>
    </message>
    <message>
        <source>Name cut to 300 letters</source>
        <translation>名称截短为 300 字</translation>
    </message>
    <message>
        <source>Cut, too long</source>
        <translation>太长，已截短</translation>
    </message>
    <message>
        <source>Too many other columns</source>
        <translation>其他列太多</translation>
    </message>
    <message>
        <source>Sale price with dates left out</source>
        <translation>未导入限时促销价</translation>
    </message>
    <message>
        <source>Only its variants are sold</source>
        <translation>只出售它的规格</translation>
    </message>
    <message>
        <source>A group, not sold itself</source>
        <translation>是分组，本身不出售</translation>
    </message>
    <message>
        <source>Sold elsewhere, not here</source>
        <translation>在别处出售，本店不卖</translation>
    </message>
    <message>
        <source>1,234 is 1 and a bit</source>
        <translation>1,234 是 1 点多</translation>
    </message>
    <message>
        <source>1,234 is a thousand</source>
        <translation>1,234 是一千多</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What and why</source>
        <translation>内容与原因</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>In the file, or before</source>
        <translation>文件中或原来</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>变为</translation>
    </message>
    <message>
        <source>What became of rows</source>
        <translation>各行的结果</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>查找字段</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>货号 (SKU)</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>条码</translation>
    </message>
    <message>
        <source>Tax class or rate</source>
        <translation>税类或税率</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Low stock at</source>
        <translation>库存预警值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Sold by weight</source>
        <translation>称重出售</translation>
    </message>
    <message>
        <source>PLU</source>
        <translation>PLU</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>在售</translation>
    </message>
    <message>
        <source>Product of a variant</source>
        <translation>规格所属商品</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>其他列</translation>
    </message>
    <message>
        <source>Shopify export</source>
        <translation>Shopify 导出文件</translation>
    </message>
    <message>
        <source>WooCommerce export</source>
        <translation>WooCommerce 导出文件</translation>
    </message>
    <message>
        <source>Cashwrap export</source>
        <translation>Cashwrap 导出文件</translation>
    </message>
    <message>
        <source>List of items</source>
        <translation>商品清单</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>commas</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>竖线</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新增 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>更改 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they are</source>
        <translation>
            <numerusform>不变 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows refused</source>
        <translation>
            <numerusform>拒绝 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>No items in it</source>
        <translation>没有商品</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Cleaned up</source>
        <translation>已清理</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>需查看</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>还剩几秒</translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>还剩约 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>还剩约 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping. Nothing is recorded.</source>
        <translation>正在停止，不做任何记录。</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>快完成了</translation>
    </message>
    <message>
        <source>The items are in. The list is being made ready; scanned codes are found meanwhile.</source>
        <translation>商品已导入，正在准备列表；这期间扫码照常可用。</translation>
    </message>
    <message>
        <source>Waiting for the product list</source>
        <translation>正在等待商品列表</translation>
    </message>
    <message>
        <source>Reading the file. Until it is read, nothing is recorded.</source>
        <translation>正在读取文件。读完之前不做任何记录。</translation>
    </message>
    <message>
        <source>Nothing had to change</source>
        <translation>没有需要更改的内容</translation>
    </message>
    <message>
        <source>No items were taken in</source>
        <translation>没有导入任何商品</translation>
    </message>
    <message numerus="yes">
        <source>%n opening stocks</source>
        <translation>
            <numerusform>%n 笔期初库存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items wait for their price, not sold</source>
        <translation>
            <numerusform>%n 件商品待定价，暂不出售</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are as they were</source>
        <translation>
            <numerusform>%n 件商品不变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n items</source>
        <translation>
            <numerusform>已撤销：%n 件商品</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which column is the name: choose it in the head of that column.</source>
        <translation>请指明哪一列是名称：在该列的表头选择。</translation>
    </message>
    <message>
        <source>Say which column is the barcode or the SKU: choose it in the head of that column.</source>
        <translation>请指明哪一列是条码或货号：在该列的表头选择。</translation>
    </message>
    <message>
        <source>Say which columns are the name and the barcode or SKU: choose them in the heads below.</source>
        <translation>请指明哪几列是名称、条码或货号：在下面的表头选择。</translation>
    </message>
    <message>
        <source>The report is in %s</source>
        <translation>报告已保存到 %s</translation>
    </message>
    <message>
        <source>Stopped. Nothing was recorded.</source>
        <translation>已停止，没有记录任何内容。</translation>
    </message>
    <message>
        <source>It was recorded before it could be stopped. You can undo it.</source>
        <translation>停止之前已经记录，可以撤销。</translation>
    </message>
    <message>
        <source>Its cart is gone: if it was charged, give it back on the reader, then sell or exchange again.</source>
        <translation>对应的购物车已不在：如果已扣款，请在刷卡机上退回，再重新销售或换货。</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>礼品卡</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>代金券</translation>
    </message>
    <message>
        <source>The printer did not take it. Open the drawer with its key.</source>
        <translation>打印机没有接收。请用钥匙打开钱箱。</translation>
    </message>
    <message>
        <source>did it print?</source>
        <translation>打印出来了吗？</translation>
    </message>
    <message>
        <source>Drawer not opened</source>
        <translation>钱箱没有打开</translation>
    </message>
    <message>
        <source>Of the screens; papers may have one of their own.</source>
        <translation>屏幕的语言；单据可以另选语言。</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>单据语言</translation>
    </message>
    <message>
        <source>Papers speak English, German, Chinese and Arabic. A customer's own language goes first.</source>
        <translation>单据支持英语、德语、中文和阿拉伯语。优先用顾客自己的语言。</translation>
    </message>
    <message>
        <source>Pin of the drawer</source>
        <translation>钱箱引脚</translation>
    </message>
    <message>
        <source>Nearly always 2. Try 5 where the drawer stays shut though the printer prints.</source>
        <translation>几乎总是 2。如果打印机能打印而钱箱不开，请试 5。</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Reason for no tax</source>
        <translation>不收税的原因</translation>
    </message>
    <message>
        <source>A stick or another disk is best. Empty: in the folder of the shop.</source>
        <translation>最好用 U 盘或另一块硬盘。留空：放在店铺文件夹中。</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>规格</translation>
    </message>
    <message numerus="yes">
        <source>%n variants</source>
        <translation>
            <numerusform>%n 个规格</numerusform>
        </translation>
    </message>
    <message>
        <source>%a, %b on hand</source>
        <translation>%a，现存 %b</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Only sold so far: its stock is not kept until it is received or counted.</source>
        <translation>只有过销售：收货或盘点之后才记库存。</translation>
    </message>
    <message>
        <source>Never received, counted or sold.</source>
        <translation>从未收货、盘点或出售。</translation>
    </message>
    <message>
        <source>%s on hand</source>
        <translation>现存 %s</translation>
    </message>
    <message>
        <source>last moved %s</source>
        <translation>最近变动 %s</translation>
    </message>
    <message>
        <source>running low</source>
        <translation>库存偏低</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Sale voided</source>
        <translation>销售作废</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收货</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>报损</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n items are changed</source>
        <translation>
            <numerusform>已更改 %n 件商品</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>%s is in the catalog</source>
        <translation>%s 已加入商品目录</translation>
    </message>
    <message>
        <source>What you typed about %s is kept as a draft</source>
        <translation>%s 的输入内容已存为草稿</translation>
    </message>
    <message numerus="yes">
        <source>Taken back in %n items</source>
        <translation>
            <numerusform>已撤销 %n 件商品的更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the fields marked red first</source>
        <translation>请先查看标红的字段</translation>
    </message>
    <message>
        <source>Nothing to change: it is so already</source>
        <translation>无需更改，已经如此</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n 件商品</numerusform>
        </translation>
    </message>
    <message>
        <source>in %s</source>
        <translation>分类：%s</translation>
    </message>
    <message>
        <source>by %s</source>
        <translation>品牌：%s</translation>
    </message>
    <message>
        <source>with “%s”</source>
        <translation>含“%s”</translation>
    </message>
    <message>
        <source>on sale</source>
        <translation>在售</translation>
    </message>
    <message>
        <source>not on sale</source>
        <translation>停售</translation>
    </message>
    <message>
        <source>on sale or not</source>
        <translation>在售和停售</translation>
    </message>
    <message>
        <source>out of stock</source>
        <translation>缺货</translation>
    </message>
    <message>
        <source>under nothing</source>
        <translation>负库存</translation>
    </message>
    <message>
        <source>New items are being taken in</source>
        <translation>正在导入新商品</translation>
    </message>
    <message>
        <source>Product list is being rebuilt</source>
        <translation>正在重建商品列表</translation>
    </message>
    <message>
        <source>best first</source>
        <translation>最匹配在前</translation>
    </message>
    <message>
        <source>by name, Z first</source>
        <translation>按名称倒序</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>by code, last first</source>
        <translation>按货号倒序</translation>
    </message>
    <message>
        <source>by code</source>
        <translation>按货号</translation>
    </message>
    <message>
        <source>dearest first</source>
        <translation>价高在前</translation>
    </message>
    <message>
        <source>cheapest first</source>
        <translation>价低在前</translation>
    </message>
    <message>
        <source>by category, Z first</source>
        <translation>按分类倒序</translation>
    </message>
    <message>
        <source>by category</source>
        <translation>按分类</translation>
    </message>
    <message>
        <source>most on hand first</source>
        <translation>现存多在前</translation>
    </message>
    <message>
        <source>least on hand first</source>
        <translation>现存少在前</translation>
    </message>
    <message>
        <source>best sold first</source>
        <translation>畅销在前</translation>
    </message>
    <message>
        <source>least sold first</source>
        <translation>滞销在前</translation>
    </message>
    <message>
        <source>last changed first</source>
        <translation>最近更改在前</translation>
    </message>
    <message>
        <source>longest unchanged first</source>
        <translation>最久未改在前</translation>
    </message>
    <message>
        <source>own code</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>variants</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>smallest quantity</source>
        <translation>最小数量</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>price lists</source>
        <translation>价目表</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>进价</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>weighed</source>
        <translation>称重</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>条码</translation>
    </message>
    <message>
        <source>packs</source>
        <translation>包装</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>when stock is out</source>
        <translation>缺货时</translation>
    </message>
    <message>
        <source>low from</source>
        <translation>预警值</translation>
    </message>
    <message>
        <source>own fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>一张图片</translation>
    </message>
    <message>
        <source>Added to the catalog</source>
        <translation>已加入商品目录</translation>
    </message>
    <message>
        <source>Nothing is recorded before you press the button.</source>
        <translation>按下按钮之前不做任何记录。</translation>
    </message>
    <message>
        <source>Type how much: the list shows it.</source>
        <translation>输入数值，列表会显示结果。</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Not recorded yet.</source>
        <translation>尚未记录。</translation>
    </message>
    <message>
        <source>Type how much.</source>
        <translation>请输入数值。</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>处理中…</translation>
    </message>
    <message>
        <source>No change.</source>
        <translation>没有变化。</translation>
    </message>
    <message>
        <source>No costs known.</source>
        <translation>没有进价。</translation>
    </message>
    <message>
        <source>Margin %a → %b</source>
        <translation>毛利率 %a → %b</translation>
    </message>
    <message>
        <source>under cost</source>
        <translation>低于进价</translation>
    </message>
    <message>
        <source>under your %s % floor</source>
        <translation>低于 %s% 毛利率下限</translation>
    </message>
    <message>
        <source>No price would change.</source>
        <translation>价格不会变化。</translation>
    </message>
    <message>
        <source>No costs are known, so no margins.</source>
        <translation>没有进价，无法计算毛利率。</translation>
    </message>
    <message>
        <source>Margin goes from %a to %b on average</source>
        <translation>平均毛利率从 %a 变为 %b</translation>
    </message>
    <message>
        <source>Margin goes from about %a to about %b on average</source>
        <translation>平均毛利率约从 %a 变为 %b</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>等，另有 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items have no cost</source>
        <translation>
            <numerusform>%n 件商品没有进价</numerusform>
        </translation>
    </message>
    <message>
        <source>Raise by %</source>
        <translation>上调 %</translation>
    </message>
    <message>
        <source>Raise by %s</source>
        <translation>上调 %s</translation>
    </message>
    <message>
        <source>Lower by %</source>
        <translation>下调 %</translation>
    </message>
    <message>
        <source>Lower by %s</source>
        <translation>下调 %s</translation>
    </message>
    <message>
        <source>Set to %s</source>
        <translation>定为 %s</translation>
    </message>
    <message>
        <source>To margin %</source>
        <translation>按毛利率 %</translation>
    </message>
    <message>
        <source>each</source>
        <translation>每件</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parked %n</source>
        <translation>
            <numerusform>挂单 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A card payment of %s was started and not finished: was the card charged?</source>
        <translation>有一笔 %s 的刷卡付款没有完成：卡扣款了吗？</translation>
    </message>
    <message>
        <source>Look at the card reader's last slip.</source>
        <translation>请看刷卡机最后一张签购单。</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>未扣款</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>已扣款</translation>
    </message>
    <message>
        <source>Charged, given back</source>
        <translation>已扣款并退回</translation>
    </message>
    <message>
        <source>The sale</source>
        <translation>当前单</translation>
    </message>
    <message numerus="yes">
        <source>%s in %n items</source>
        <translation>
            <numerusform>%n 件商品有 %s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n 处更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n changes</source>
        <translation>
            <numerusform>保存 %n 处更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save or drop this first, then change the %n chosen together.</source>
        <translation>
            <numerusform>请先保存或放弃，再一起修改已选的 %n 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose all %n</source>
        <translation>
            <numerusform>全选 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n</source>
        <translation>
            <numerusform>修改 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n prices</source>
        <translation>
            <numerusform>修改 %n 个价格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n items</source>
        <translation>
            <numerusform>修改 %n 件商品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking through %n items…</source>
        <translation>
            <numerusform>正在 %n 件商品中查找…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n items</source>
        <translation>
            <numerusform>导入 %n 件商品</numerusform>
        </translation>
    </message>
    <message>
        <source>The file ends in the middle of line %s: it may have been cut.</source>
        <translation>文件在第 %s 行中间结束，可能被截断了。</translation>
    </message>
    <message numerus="yes">
        <source>%n items without a price wait, not sold, until they have one. You can undo it all.</source>
        <translation>
            <numerusform>%n 件没有价格的商品暂不出售，等定价后再卖。全部都可以撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1（第 %2 行）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Column %s</source>
        <translation>第 %s 列</translation>
    </message>
    <message>
        <source>Option %s, name</source>
        <translation>选项 %s 名称</translation>
    </message>
    <message>
        <source>Option %s, value</source>
        <translation>选项 %s 值</translation>
    </message>
    <message>
        <source>Taking back, %s</source>
        <translation>正在撤销，%s</translation>
    </message>
    <message>
        <source>Importing, %s</source>
        <translation>正在导入，%s</translation>
    </message>
    <message>
        <source>The file ends in the middle of line %s</source>
        <translation>文件在第 %s 行中间结束</translation>
    </message>
    <message numerus="yes">
        <source>%n items had sold or moved since: they stay in the list and are not sold</source>
        <translation>
            <numerusform>%n 件商品此后有过销售或变动：保留在列表中，停止出售</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields were changed since and left so</source>
        <translation>
            <numerusform>%n 个字段此后有过更改，保持原样</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields stay as they were changed since</source>
        <translation>
            <numerusform>%n 个字段此后有过更改，保持更改后的内容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells were not pasted</source>
        <translation>
            <numerusform>%n 个单元格未粘贴</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n rows can be pasted at once. Nothing was pasted.</source>
        <translation>
            <numerusform>一次最多粘贴 %n 行。没有粘贴任何内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%a of %n items</source>
        <translation>
            <numerusform>%n 件商品中的 %a 件</numerusform>
        </translation>
    </message>
    <message>
        <source>New items are being taken in, %s</source>
        <translation>正在导入新商品，%s</translation>
    </message>
    <message>
        <source>Product list is being rebuilt, %s</source>
        <translation>正在重建商品列表，%s</translation>
    </message>
    <message numerus="yes">
        <source>%s and %n more</source>
        <translation>
            <numerusform>%s等，另有 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scans wait</source>
        <translation>
            <numerusform>%n 次扫码等待中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sales are parked.</source>
        <translation>
            <numerusform>有 %n 笔挂单。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more above</source>
        <translation>
            <numerusform>上面还有 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found. Enter adds the first, ↓ chooses.</source>
        <translation>
            <numerusform>找到 %n 件。Enter 添加第一件，↓ 选择。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown, type on for more. Enter adds the first, ↓ chooses.</source>
        <translation>
            <numerusform>显示 %n 件，继续输入可缩小范围。Enter 添加第一件，↓ 选择。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found. Enter looks for the code, ↓ chooses.</source>
        <translation>
            <numerusform>找到 %n 件。Enter 查找编码，↓ 选择。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for a code or a name</source>
        <translation>按编码或名称查找</translation>
    </message>
    <message>
        <source>Add what was typed or marked</source>
        <translation>添加输入或选中的商品</translation>
    </message>
    <message>
        <source>Three of the next item</source>
        <translation>下一件商品按 3 件计</translation>
    </message>
    <message>
        <source>One more or less of the marked line</source>
        <translation>选中行加一件或减一件</translation>
    </message>
    <message>
        <source>Mark another line, or another item found</source>
        <translation>选中另一行或另一个搜索结果</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>退回一步</translation>
    </message>
    <message>
        <source>Field and lines</source>
        <translation>输入框与商品行</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>商品行</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>挂单与顾客</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Paying</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Take the amount</source>
        <translation>收下此金额</translation>
    </message>
    <message>
        <source>The rest in cash, exactly</source>
        <translation>余款用现金，不找零</translation>
    </message>
    <message>
        <source>How it is paid</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>其他金额</translation>
    </message>
    <message>
        <source>Back to the cart</source>
        <translation>返回购物车</translation>
    </message>
    <message>
        <source>Arranging quick keys</source>
        <translation>整理快捷商品</translation>
    </message>
    <message>
        <source>To the keys, their name and the buttons</source>
        <translation>在按键、名称和按钮间切换</translation>
    </message>
    <message>
        <source>Mark a key</source>
        <translation>选中按键</translation>
    </message>
    <message>
        <source>Move the marked key</source>
        <translation>移动选中的按键</translation>
    </message>
    <message>
        <source>Take the marked key away</source>
        <translation>去掉选中的按键</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Take out what is not there, or put the stock right first: receive or count it.</source>
        <translation>请去掉没有的商品，或先纠正库存：收货或盘点。</translation>
    </message>
    <message>
        <source>Not sold: there is not enough of it.</source>
        <translation>未售出：库存不够。</translation>
    </message>
    <message>
        <source>More is in the cart than in stock. Sell it all the same?</source>
        <translation>购物车中的数量超过库存。仍要出售吗？</translation>
    </message>
    <message>
        <source>Sell it</source>
        <translation>仍要出售</translation>
    </message>
    <message>
        <source>%1: %2 in the cart, %3 in stock</source>
        <translation>%1：购物车 %2，库存 %3</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
    <message numerus="yes">
        <source>Received in %n payments</source>
        <translation>
            <numerusform>分 %n 笔收款</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split evenly by %n</source>
        <translation>
            <numerusform>平均分成 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>now %s</source>
        <translation>现价 %s</translation>
    </message>
    <message>
        <source>Not on sale any more</source>
        <translation>已停售</translation>
    </message>
    <message>
        <source>%s in stock</source>
        <translation>库存 %s</translation>
    </message>
    <message numerus="yes">
        <source>Total, %n lines</source>
        <translation>
            <numerusform>合计，%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items wait for a price, or were taken off sale.</source>
        <translation>
            <numerusform>%n 件商品待定价，或已停售。</numerusform>
        </translation>
    </message>
    <message>
        <source>%s removed</source>
        <translation>已移除 %s</translation>
    </message>
    <message>
        <source>Cart emptied</source>
        <translation>购物车已清空</translation>
    </message>
    <message>
        <source>Parked: %s</source>
        <translation>已挂单：%s</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>已挂单</translation>
    </message>
    <message>
        <source>%s discarded</source>
        <translation>已丢弃 %s</translation>
    </message>
    <message>
        <source>Goods still wait to be added. Look at the total, then pay.</source>
        <translation>还有商品等待加入。请看合计后再收款。</translation>
    </message>
    <message>
        <source>The total has changed: count again what was handed over.</source>
        <translation>合计已变：请重新清点收到的钱。</translation>
    </message>
    <message>
        <source>Money was taken for this sale: finish it, or take the money back first.</source>
        <translation>此单已收款：请完成销售，或先退回款项。</translation>
    </message>
    <message>
        <source>Say first whether the card was charged.</source>
        <translation>请先说明卡是否已扣款。</translation>
    </message>
    <message>
        <source>The open cart could not be saved. %s</source>
        <translation>当前购物车无法保存。%s</translation>
    </message>
    <message>
        <source>The label carries the price of %s.</source>
        <translation>标签上带有 %s 的价格。</translation>
    </message>
    <message>
        <source>%s was added once.</source>
        <translation>%s 只加了一件。</translation>
    </message>
    <message>
        <source>Price on the label</source>
        <translation>标签价格</translation>
    </message>
    <message>
        <source>The label carries the whole price</source>
        <translation>标签上是整份价格</translation>
    </message>
    <message>
        <source>Price in the catalog</source>
        <translation>目录价格</translation>
    </message>
    <message>
        <source>Price typed at the till</source>
        <translation>收银时输入的价格</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>未填原因</translation>
    </message>
    <message>
        <source>Not asked for here</source>
        <translation>此处未采用</translation>
    </message>
    <message>
        <source>Price agreed here</source>
        <translation>此处议定价</translation>
    </message>
    <message>
        <source>Share of the discount on the sale</source>
        <translation>整单优惠的分摊</translation>
    </message>
    <message>
        <source>Discount on this line</source>
        <translation>本行优惠</translation>
    </message>
    <message>
        <source>cut at the price: nothing costs less than nothing</source>
        <translation>以价格为限：最低为零</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>Goods at their prices</source>
        <translation>商品原价合计</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>%s in this price</source>
        <translation>价内含 %s</translation>
    </message>
    <message>
        <source>%s on top</source>
        <translation>另加 %s</translation>
    </message>
    <message>
        <source>rounded from %s</source>
        <translation>由 %s 舍入</translation>
    </message>
    <message>
        <source>Taxes are rounded on each piece</source>
        <translation>税额逐件舍入</translation>
    </message>
    <message>
        <source>Taxes are rounded on each line</source>
        <translation>税额逐行舍入</translation>
    </message>
    <message>
        <source>Taxes are rounded once per rate on the whole sale and shared over its lines</source>
        <translation>税额按整单各税率舍入一次，再分摊到各行</translation>
    </message>
    <message>
        <source>Taxes are rounded once on the whole sale and shared over its lines</source>
        <translation>税额按整单舍入一次，再分摊到各行</translation>
    </message>
    <message>
        <source>half a cent goes up.</source>
        <translation>半分进位。</translation>
    </message>
    <message>
        <source>half a cent goes to the even cent.</source>
        <translation>半分取偶数分。</translation>
    </message>
    <message>
        <source>half a cent goes down.</source>
        <translation>半分舍去。</translation>
    </message>
    <message>
        <source>parts of a cent go up.</source>
        <translation>不足一分进位。</translation>
    </message>
    <message>
        <source>parts of a cent go down.</source>
        <translation>不足一分舍去。</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>议价</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Regular customer</source>
        <translation>老顾客</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>店长决定</translation>
    </message>
    <message>
        <source>Price match</source>
        <translation>同价匹配</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>免税</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>As the shop: %s</source>
        <translation>随店铺：%s</translation>
    </message>
    <message>
        <source>As the shop</source>
        <translation>随店铺</translation>
    </message>
    <message>
        <source>A customer has a name. Type at least that.</source>
        <translation>顾客要有姓名，请至少输入姓名。</translation>
    </message>
    <message>
        <source>“%s” is no e-mail address. It has a name, an @ and a place.</source>
        <translation>“%s”不是电子邮箱。邮箱由名称、@ 和域名组成。</translation>
    </message>
    <message>
        <source>“%s” is no tax number of %c: its check digit says otherwise. Compare it, or leave it empty.</source>
        <translation>“%s”不是%c的税号：校验位不符。请核对或留空。</translation>
    </message>
    <message>
        <source>“%s” cannot be kept here. Choose another.</source>
        <translation>“%s”无法保存，请换一个。</translation>
    </message>
    <message>
        <source>%s sets</source>
        <translation>按 %s 设定</translation>
    </message>
    <message>
        <source>Taxes: %s</source>
        <translation>税：%s</translation>
    </message>
    <message>
        <source>Dates as %d, money as %m.</source>
        <translation>日期写作 %d，金额写作 %m。</translation>
    </message>
    <message>
        <source>Try the demo shop</source>
        <translation>试用演示店铺</translation>
    </message>
    <message>
        <source>A small grocer with over 200 items and a few days of sales. Press anything; none of it is real.</source>
        <translation>一家小杂货店，200 多件商品，几天的销售。随便按，都不是真的。</translation>
    </message>
    <message>
        <source>A few seconds</source>
        <translation>几秒钟</translation>
    </message>
    <message>
        <source>Open a new shop</source>
        <translation>开设新店</translation>
    </message>
    <message>
        <source>Your country sets currency and taxes; you look them over. No account, no internet.</source>
        <translation>按国家设定货币和税，由您核对。无需账号，无需联网。</translation>
    </message>
    <message>
        <source>About 2 minutes</source>
        <translation>约 2 分钟</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>From this computer or a USB stick. Every record is checked before the till opens.</source>
        <translation>来自本机或 U 盘。打开收银台前逐条检查记录。</translation>
    </message>
    <message>
        <source>A minute, depending on size</source>
        <translation>约一分钟，视大小而定</translation>
    </message>
    <message>
        <source>Making the demo shop</source>
        <translation>正在创建演示店铺</translation>
    </message>
    <message>
        <source>The till opens as soon as it is ready.</source>
        <translation>准备好后自动打开收银台。</translation>
    </message>
    <message>
        <source>Making your shop</source>
        <translation>正在创建您的店铺</translation>
    </message>
    <message>
        <source>Bringing back the backup</source>
        <translation>正在恢复备份</translation>
    </message>
    <message>
        <source>Each record is checked; the till opens only if all is well.</source>
        <translation>逐条检查记录；全部无误才打开收银台。</translation>
    </message>
    <message>
        <source>Standard rate</source>
        <translation>标准税率</translation>
    </message>
    <message>
        <source>Intermediate rate</source>
        <translation>中间税率</translation>
    </message>
    <message>
        <source>Reduced rate</source>
        <translation>低税率</translation>
    </message>
    <message>
        <source>Lowest rate</source>
        <translation>最低税率</translation>
    </message>
    <message>
        <source>No tax</source>
        <translation>零税率</translation>
    </message>
    <message>
        <source>Not taxed</source>
        <translation>不征税</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>住宿</translation>
    </message>
    <message>
        <source>Livestock</source>
        <translation>牲畜</translation>
    </message>
    <message>
        <source>Today, %s</source>
        <translation>今天 %s</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Another price</source>
        <translation>改价</translation>
    </message>
    <message>
        <source>Discount on a line</source>
        <translation>单品优惠</translation>
    </message>
    <message>
        <source>Discount on the whole sale</source>
        <translation>整单优惠</translation>
    </message>
    <message>
        <source>Remove a line</source>
        <translation>移除一行</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Empty the cart</source>
        <translation>清空购物车</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Exact cash</source>
        <translation>现金正好</translation>
    </message>
    <message>
        <source>The other answer to a question</source>
        <translation>问题的另一个答案</translation>
    </message>
    <message>
        <source>Park the sale</source>
        <translation>挂单</translation>
    </message>
    <message>
        <source>Take up a parked sale</source>
        <translation>取单</translation>
    </message>
    <message>
        <source>Sell at a price</source>
        <translation>按价出售</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新商品</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>查找商品</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顾客</translation>
    </message>
    <message>
        <source>Why this price</source>
        <translation>价格由来</translation>
    </message>
    <message>
        <source>Tiles or list</source>
        <translation>图块或列表</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>开钱箱</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>换货</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>拿错商品</translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n 位顾客</numerusform>
        </translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>不想要了</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n 笔订单</numerusform>
        </translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退货</translation>
    </message>
    <message>
        <source>Part refunded</source>
        <translation>部分退货</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>补打</translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <translation>礼品小票</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>waits for the printer</source>
        <translation>等待打印机</translation>
    </message>
    <message>
        <source>is being printed</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>未打印</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>%a to %b</source>
        <translation>%a 至 %b</translation>
    </message>
    <message>
        <source>with the number %s</source>
        <translation>单号 %s</translation>
    </message>
    <message>
        <source>of %s</source>
        <translation>日期 %s</translation>
    </message>
    <message>
        <source>paid by %s</source>
        <translation>付款方式 %s</translation>
    </message>
    <message>
        <source>only %s</source>
        <translation>仅%s</translation>
    </message>
    <message>
        <source>over %s</source>
        <translation>金额 %s</translation>
    </message>
    <message>
        <source>ending in %s</source>
        <translation>尾号 %s</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>显示全部 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Not well: %s</source>
        <translation>有问题：%s</translation>
    </message>
    <message>
        <source>To look at: %s</source>
        <translation>待查看：%s</translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n minutes behind what is already recorded.</source>
        <translation>
            <numerusform>时钟比已有记录慢 %n 分钟。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2, %n cores</source>
        <translation>
            <numerusform>%1 %2，%n 核</numerusform>
        </translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Who you are, where, and in which money and language.</source>
        <translation>店名、地址、货币和语言。</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>税</translation>
    </message>
    <message>
        <source>What is on top of prices or in them. Sales keep the rates they had.</source>
        <translation>价外加税还是价内含税。已有销售保持原税率。</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>收银界面</translation>
    </message>
    <message>
        <source>How the sale looks and sounds, and what may be chosen at it.</source>
        <translation>收银的外观、声音和可选项。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Which key does what in a sale.</source>
        <translation>收银时各按键的功能。</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>小票</translation>
    </message>
    <message>
        <source>What stands on it. Beside it is the paper, dot by dot.</source>
        <translation>小票上的内容。旁边逐点显示纸样。</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Paper is low</source>
        <translation>纸快用完</translation>
    </message>
    <message>
        <source>No paper</source>
        <translation>缺纸</translation>
    </message>
    <message>
        <source>Printer is open</source>
        <translation>打印机盖开着</translation>
    </message>
    <message>
        <source>Printer has an error</source>
        <translation>打印机出错</translation>
    </message>
    <message>
        <source>Printer feeds paper</source>
        <translation>打印机正在走纸</translation>
    </message>
    <message>
        <source>Printer is off-line</source>
        <translation>打印机脱机</translation>
    </message>
    <message>
        <source>Printer is off</source>
        <translation>打印机未开</translation>
    </message>
    <message>
        <source>Printer is not set up</source>
        <translation>打印机未设置</translation>
    </message>
    <message>
        <source>Nobody knows whether this was printed whole. Look at the paper, then say so.</source>
        <translation>不知道这张是否完整打印。请看纸张，再回答。</translation>
    </message>
    <message>
        <source>The printer is out of paper. Put in a new roll: it is printed by itself.</source>
        <translation>打印机没纸了。装上新纸卷后自动打印。</translation>
    </message>
    <message>
        <source>The printer's cover is open. Close it: it is printed by itself.</source>
        <translation>打印机盖开着。关上后自动打印。</translation>
    </message>
    <message>
        <source>The printer reports an error. Look for a jam, switch it off and on: it is printed by itself.</source>
        <translation>打印机报错。请检查卡纸，重启打印机后自动打印。</translation>
    </message>
    <message>
        <source>The printer's cutter is stuck. Free it: it is printed by itself.</source>
        <translation>打印机切刀卡住。排除后自动打印。</translation>
    </message>
    <message>
        <source>Somebody feeds paper. It is printed by itself after that.</source>
        <translation>有人在走纸。结束后自动打印。</translation>
    </message>
    <message>
        <source>The printer is off-line. Switch it on-line: it is printed by itself.</source>
        <translation>打印机脱机。切换为联机后自动打印。</translation>
    </message>
    <message>
        <source>The printer does not answer. Check its power and cable: it is printed by itself.</source>
        <translation>打印机没有回应。检查电源和连线后自动打印。</translation>
    </message>
    <message>
        <source>A package that this printer needs is not installed. Look at Settings, Printer.</source>
        <translation>缺少此打印机需要的软件包。请看设置中的打印机。</translation>
    </message>
    <message>
        <source>The printer's address is not understood. Look at Settings, Printer.</source>
        <translation>无法识别打印机地址。请看设置中的打印机。</translation>
    </message>
    <message>
        <source>The paper is none that receipts are laid out for. Look at Settings, Printer.</source>
        <translation>小票不支持这种纸宽。请看设置中的打印机。</translation>
    </message>
    <message>
        <source>The drawer stayed shut: the printer could not be reached in time. Open it with its key.</source>
        <translation>钱箱没有打开：未能及时连上打印机。请用钥匙打开。</translation>
    </message>
    <message>
        <source>Nobody knows whether the drawer opened. Look at it.</source>
        <translation>不知道钱箱是否打开。请看一下。</translation>
    </message>
    <message>
        <source>This printer opens no drawer. Open it with its key.</source>
        <translation>此打印机不能开钱箱。请用钥匙打开。</translation>
    </message>
    <message>
        <source>No font is installed that could print this.</source>
        <translation>没有能打印这些文字的字体。</translation>
    </message>
    <message>
        <source>What was to be printed is gone.</source>
        <translation>要打印的内容已不存在。</translation>
    </message>
    <message>
        <source>The receipt printer and the drawer that hangs on it.</source>
        <translation>小票打印机和接在上面的钱箱。</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Who invoices, on which paper, to which printer.</source>
        <translation>由谁开票、用什么纸、哪台打印机。</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>扫码枪</translation>
    </message>
    <message>
        <source>Most scanners work as they are. Measure one that does not.</source>
        <translation>大多数扫码枪直接可用。不好用时测一下。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>This till's folder comes from another machine.</source>
        <translation>此收银台的文件夹来自另一台电脑。</translation>
    </message>
    <message>
        <source>It goes on under numbers of its own. Do not sell from the old copy any more.</source>
        <translation>它会用自己的号段继续。请不要再用旧的那一份收银。</translation>
    </message>
    <message>
        <source>This till's folder was copied.</source>
        <translation>此收银台的文件夹被复制过。</translation>
    </message>
    <message>
        <source>It goes on under numbers of its own. Do not sell from the other copy.</source>
        <translation>它会用自己的号段继续。请不要用另一份收银。</translation>
    </message>
    <message>
        <source>This till's folder was put back from a backup.</source>
        <translation>此收银台的文件夹是从备份恢复的。</translation>
    </message>
    <message>
        <source>Sales made after the backup are not in it. New sales get numbers of their own.</source>
        <translation>备份之后的销售不在其中。新销售使用自己的号段。</translation>
    </message>
    <message>
        <source>The till cannot tell whether its folder is the newest.</source>
        <translation>收银台无法判断文件夹是否最新。</translation>
    </message>
    <message>
        <source>If you have just put back a backup, sales made after it are missing.</source>
        <translation>如果刚恢复过备份，备份之后的销售会缺失。</translation>
    </message>
    <message>
        <source>The machine's clock is behind the last sale.</source>
        <translation>电脑时钟比最后一笔销售还早。</translation>
    </message>
    <message>
        <source>Set the clock, or today's sales get a wrong time.</source>
        <translation>请校准时钟，否则今天的销售时间会出错。</translation>
    </message>
    <message>
        <source>Part of the catalog cannot be read on this machine.</source>
        <translation>部分商品目录无法在本机读取。</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces are missing: bring the items in from a file again.</source>
        <translation>
            <numerusform>缺少 %n 部分：请从文件重新导入商品。</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers of the sale just made</source>
        <translation>刚完成的这单的单据</translation>
    </message>
    <message numerus="yes">
        <source>The disk is nearly full: %n MB are left.</source>
        <translation>
            <numerusform>磁盘快满了：还剩 %n MB。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make room soon; a sale that finds none is refused.</source>
        <translation>请尽快腾出空间；空间不足时销售会被拒绝。</translation>
    </message>
    <message>
        <source>Give %s back on the card reader first. Was it given back?</source>
        <translation>请先在刷卡机上退回 %s。退回了吗？</translation>
    </message>
    <message>
        <source>It was given back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Parked sales</source>
        <translation>挂单列表</translation>
    </message>
    <message>
        <source>Note on this line</source>
        <translation>本行备注</translation>
    </message>
    <message>
        <source>Note on the sale</source>
        <translation>整单备注</translation>
    </message>
    <message>
        <source>Taxes of the sale</source>
        <translation>整单税额</translation>
    </message>
    <message>
        <source>Invoice %s is written</source>
        <translation>账单 %s 已开具</translation>
    </message>
    <message>
        <source>Cash is rounded to %s.</source>
        <translation>现金舍入到 %s。</translation>
    </message>
    <message>
        <source>Join a shop</source>
        <translation>加入店铺</translation>
    </message>
    <message>
        <source>One more till of a shop that has a hub. You need its address, and a code that was made there.</source>
        <translation>为有中枢的店铺再加一个收银台。需要它的地址和在中枢生成的代码。</translation>
    </message>
    <message>
        <source>A minute, then it fills by itself</source>
        <translation>约一分钟，随后自动填入内容</translation>
    </message>
    <message>
        <source>Joining the shop</source>
        <translation>正在加入店铺</translation>
    </message>
    <message>
        <source>The till opens as soon as the hub has taken it in.</source>
        <translation>中枢接收之后，收银台就会打开。</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>已是最新</translation>
    </message>
    <message numerus="yes">
        <source>%n min old</source>
        <translation>
            <numerusform>%n 分钟前的数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h old</source>
        <translation>
            <numerusform>%n 小时前的数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>%n 天前的数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>待发送 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Hub away</source>
        <translation>中枢不在线</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>正在获取</translation>
    </message>
    <message>
        <source>Clock is off</source>
        <translation>时钟不准</translation>
    </message>
    <message>
        <source>Look at Sync</source>
        <translation>请看“同步”</translation>
    </message>
    <message numerus="yes">
        <source>%n records wait to be sent.</source>
        <translation>
            <numerusform>%n 条记录等待发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation>已全部发送。</translation>
    </message>
    <message numerus="yes">
        <source>%n to compare</source>
        <translation>
            <numerusform>待核对 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are not compared with the hub yet.</source>
        <translation>
            <numerusform>%n 条记录尚未与中枢核对。</numerusform>
        </translation>
    </message>
    <message>
        <source>The link to the hub needs somebody.</source>
        <translation>与中枢的连接需要人处理。</translation>
    </message>
    <message>
        <source>The hub has not answered since the till was opened.</source>
        <translation>打开收银台以来，中枢一直没有应答。</translation>
    </message>
    <message>
        <source>The hub does not answer. What is known of it: %s.</source>
        <translation>中枢没有应答。所知内容：%s。</translation>
    </message>
    <message>
        <source>The hub is being asked.</source>
        <translation>正在询问中枢。</translation>
    </message>
    <message>
        <source>What the hub has is being fetched.</source>
        <translation>正在获取中枢上的内容。</translation>
    </message>
    <message>
        <source>Linked to the hub: %s.</source>
        <translation>已连接中枢：%s。</translation>
    </message>
    <message>
        <source>Stopped. If the hub took the code already, it still works here, and nowhere else.</source>
        <translation>已停止。如果中枢已接受此代码，它在这里仍然有效，在别处无效。</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine is %n min behind the hub's.</source>
        <translation>
            <numerusform>本机时钟比中枢慢 %n 分钟。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine is %n min ahead of the hub's.</source>
        <translation>
            <numerusform>本机时钟比中枢快 %n 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>Print the receipt again</source>
        <translation>再次打印小票</translation>
    </message>
    <message>
        <source>Receipt as PDF</source>
        <translation>小票存为 PDF</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>等待处理</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Fonts for papers</source>
        <translation>单据字体</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>Recorded facts: %1</source>
        <translation>已记录条目：%1</translation>
    </message>
    <message>
        <source>Orders: %1</source>
        <translation>订单：%1</translation>
    </message>
    <message>
        <source>Lives of this folder: %1 (each restore begins one)</source>
        <translation>此文件夹的轮次：%1（每次恢复都开始新的一轮）</translation>
    </message>
    <message>
        <source>Papers that wait to be printed: %1</source>
        <translation>等待打印的单据：%1</translation>
    </message>
    <message>
        <source>Papers that are being printed: %1</source>
        <translation>正在打印的单据：%1</translation>
    </message>
    <message>
        <source>Papers that could not be printed: %1</source>
        <translation>未能打印的单据：%1</translation>
    </message>
    <message>
        <source>Papers of which nobody knows whether they came out: %1</source>
        <translation>不知道是否打印出来的单据：%1</translation>
    </message>
    <message>
        <source>Open their orders: printing again, or the answer, is there. The sales stand.</source>
        <translation>请打开对应的订单，在那里补打或回答。销售有效。</translation>
    </message>
    <message>
        <source>Card payments that were begun and have no answer: %1</source>
        <translation>已开始但没有结果的刷卡付款：%1</translation>
    </message>
    <message>
        <source>Look at the card reader, then answer the question in the sale.</source>
        <translation>请看刷卡机，再回答销售中的问题。</translation>
    </message>
    <message>
        <source>Set the clock of this computer, best by the network.</source>
        <translation>请校准本机时钟，最好通过网络。</translation>
    </message>
    <message>
        <source>Copies: %1. The newest is %2 old.</source>
        <translation>备份：%1 份。最新的是 %2前做的。</translation>
    </message>
    <message>
        <source>Make one now: Settings, Backups.</source>
        <translation>请立即备份：设置中的备份。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>serial line</source>
        <translation>串口</translation>
    </message>
    <message>
        <source>of this computer</source>
        <translation>本机打印机</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>folder of PDF files</source>
        <translation>PDF 文件夹</translation>
    </message>
    <message>
        <source>Receipt printer: %1</source>
        <translation>小票打印机：%1</translation>
    </message>
    <message>
        <source>Printer of invoices: %1</source>
        <translation>账单打印机：%1</translation>
    </message>
    <message>
        <source>The printer is ready.</source>
        <translation>打印机已就绪。</translation>
    </message>
    <message>
        <source>The printer has no way to say how it is.</source>
        <translation>此打印机无法报告状态。</translation>
    </message>
    <message>
        <source>Paper is low.</source>
        <translation>纸快用完。</translation>
    </message>
    <message>
        <source>Keep a new roll at hand.</source>
        <translation>请备好新纸卷。</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>打印机没纸了。</translation>
    </message>
    <message>
        <source>Put in a new roll: what waits is printed by itself.</source>
        <translation>装上新纸卷：等待的单据会自动打印。</translation>
    </message>
    <message>
        <source>The printer's cover is open.</source>
        <translation>打印机盖子开着。</translation>
    </message>
    <message>
        <source>Close it: what waits is printed by itself.</source>
        <translation>请合上：等待的单据会自动打印。</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>打印机没有回应。</translation>
    </message>
    <message>
        <source>Check its power and its cable.</source>
        <translation>请检查电源和连接线。</translation>
    </message>
    <message>
        <source>A package that this printer needs is not installed.</source>
        <translation>没有安装此打印机需要的软件包。</translation>
    </message>
    <message>
        <source>Settings, Printer says which one.</source>
        <translation>设置中的打印机会说明是哪一个。</translation>
    </message>
    <message>
        <source>The printer reports trouble: %1.</source>
        <translation>打印机报告故障：%1。</translation>
    </message>
    <message>
        <source>Look at it, switch it off and on.</source>
        <translation>请查看打印机，关机后再开机。</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>拉丁文</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯文</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>希伯来文</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>泰文</translation>
    </message>
    <message>
        <source>Chinese and Japanese</source>
        <translation>中文和日文</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩文</translation>
    </message>
    <message>
        <source>emoji</source>
        <translation>表情符号</translation>
    </message>
    <message>
        <source>Stop selling. Close the till, start it again, and bring back the newest backup when it offers to.</source>
        <translation>请停止销售。关闭收银台，重新启动，并在提示时恢复最新的备份。</translation>
    </message>
    <message>
        <source>There are no records in this folder.</source>
        <translation>此文件夹中没有记录。</translation>
    </message>
    <message>
        <source>Choose the folder of the shop.</source>
        <translation>请选择店铺的文件夹。</translation>
    </message>
    <message>
        <source>Size of the records: %1</source>
        <translation>记录大小：%1</translation>
    </message>
    <message>
        <source>Not yet moved into the main file: %1</source>
        <translation>尚未并入主文件：%1</translation>
    </message>
    <message>
        <source>Close the till and start it again.</source>
        <translation>请关闭收银台后重新启动。</translation>
    </message>
    <message>
        <source>The records cannot be read.</source>
        <translation>无法读取记录。</translation>
    </message>
    <message>
        <source>Every page of the records is whole.</source>
        <translation>记录的每一页都完整。</translation>
    </message>
    <message>
        <source>The records are damaged.</source>
        <translation>记录已损坏。</translation>
    </message>
    <message>
        <source>Form of the records: %1</source>
        <translation>记录格式：%1</translation>
    </message>
    <message>
        <source>Another version of the program made them. Use the newest one.</source>
        <translation>记录由程序的其他版本生成。请用最新版本。</translation>
    </message>
    <message>
        <source>Lists that can be made again: %1</source>
        <translation>可重新生成的列表：%1</translation>
    </message>
    <message>
        <source>Pictures and files: %1</source>
        <translation>图片和文件：%1</translation>
    </message>
    <message>
        <source>Nothing waits for a printer or a card reader.</source>
        <translation>没有等待打印机或刷卡机的内容。</translation>
    </message>
    <message>
        <source>Kind of disk: %1</source>
        <translation>磁盘类型：%1</translation>
    </message>
    <message>
        <source>A network drive can lose sales. Move the folder to a disk of this computer.</source>
        <translation>网络驱动器可能丢失销售。请把文件夹移到本机磁盘上。</translation>
    </message>
    <message>
        <source>Free space: %1</source>
        <translation>可用空间：%1</translation>
    </message>
    <message>
        <source>Free space, before sales are refused.</source>
        <translation>请腾出空间，否则将无法销售。</translation>
    </message>
    <message>
        <source>The disk does not take anything.</source>
        <translation>磁盘无法写入。</translation>
    </message>
    <message>
        <source>Check who owns the folder, and whether the disk is full or broken.</source>
        <translation>请检查文件夹的所有者，以及磁盘是否已满或损坏。</translation>
    </message>
    <message>
        <source>The disk answers in %1 ms; each sale waits for it once.</source>
        <translation>磁盘在 %1 毫秒内响应；每笔销售都要等它一次。</translation>
    </message>
    <message>
        <source>It is slow. Use a solid-state disk, or see what else is writing.</source>
        <translation>太慢了。请用固态硬盘，或查看还有什么在写入。</translation>
    </message>
    <message>
        <source>It is %1, %2.</source>
        <translation>现在是 %1，%2。</translation>
    </message>
    <message>
        <source>The clock is set by the network.</source>
        <translation>时钟由网络校准。</translation>
    </message>
    <message>
        <source>The clock is not set by the network.</source>
        <translation>时钟没有由网络校准。</translation>
    </message>
    <message>
        <source>Receipts carry its time. Switch on network time in the settings of this computer.</source>
        <translation>小票上印的是它的时间。请在本机设置中打开网络校时。</translation>
    </message>
    <message>
        <source>Papers cannot show this writing: %1</source>
        <translation>单据无法显示这种文字：%1</translation>
    </message>
    <message>
        <source>Install %1 if your shop needs it.</source>
        <translation>如果店铺需要，请安装 %1。</translation>
    </message>
    <message>
        <source>Width of the paper: %1 dots</source>
        <translation>纸宽：%1 点</translation>
    </message>
    <message>
        <source>A window of the till has the printer; it was not asked.</source>
        <translation>收银台窗口正在使用打印机，因此没有查询。</translation>
    </message>
    <message>
        <source>There is no copy of this shop.</source>
        <translation>本店铺没有备份。</translation>
    </message>
    <message>
        <source>Copies of everything, made and checked while you sell.</source>
        <translation>营业中自动复制并检查全部数据。</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>中枢</translation>
    </message>
    <message>
        <source>Several tills as one shop, and every sale kept at a second place.</source>
        <translation>多个收银台合为一家店，每笔销售都在另一处存一份。</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Whether all is well, and what to do where it is not.</source>
        <translation>是否一切正常，有问题时怎么办。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>This program and this folder.</source>
        <translation>本程序和本文件夹。</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>再加一个</translation>
    </message>
    <message>
        <source>Take all out</source>
        <translation>全部去掉</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Another one, such as 20</source>
        <translation>再加一个，如 20</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>随本机</translation>
    </message>
    <message>
        <source>%s ms</source>
        <translation>%s 毫秒</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>店铺名称</translation>
    </message>
    <message>
        <source>At the top of receipts and of this window.</source>
        <translation>显示在小票和窗口顶部。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Under the name on receipts; a line each.</source>
        <translation>小票上店名之下，每行一条。</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>On receipts and invoices, such as a VAT number.</source>
        <translation>显示在小票和账单上，如增值税号。</translation>
    </message>
    <message>
        <source>Store code</source>
        <translation>店铺编号</translation>
    </message>
    <message>
        <source>First part of every receipt number: one or two letters or digits.</source>
        <translation>小票号的第一段：一两个字母或数字。</translation>
    </message>
    <message>
        <source>Till code</source>
        <translation>收银台编号</translation>
    </message>
    <message>
        <source>Second part of every receipt number. Each till has its own.</source>
        <translation>小票号的第二段。每个收银台各不相同。</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Decides how cash is rounded and how dates and money are written.</source>
        <translation>决定现金舍入以及日期和金额的写法。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>What prices are in. It can be changed while no shift is open.</source>
        <translation>价格所用货币。没有班次时才能更改。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Whose clock stands on receipts and ends the day.</source>
        <translation>小票时间和每日结束以此为准。</translation>
    </message>
    <message>
        <source>How tax is rounded</source>
        <translation>税额舍入方式</translation>
    </message>
    <message>
        <source>On each line, or once for each rate of the receipt.</source>
        <translation>逐行，或每张小票每种税率一次。</translation>
    </message>
    <message>
        <source>Prices include tax</source>
        <translation>价格含税</translation>
    </message>
    <message>
        <source>Whether the price on the shelf has tax in it. The classes below follow.</source>
        <translation>货架价格是否含税。下面的税类随之变化。</translation>
    </message>
    <message>
        <source>Tax classes</source>
        <translation>税类</translation>
    </message>
    <message>
        <source>Each item has one of these. Rates in percent, such as 8.875.</source>
        <translation>每件商品属于一类。税率用百分数，如 8.875。</translation>
    </message>
    <message>
        <source>Beside the cart</source>
        <translation>购物车旁边</translation>
    </message>
    <message>
        <source>Pictures to touch, or the cart as a wide list for scanning.</source>
        <translation>触摸用的图片，或扫码用的宽列表。</translation>
    </message>
    <message>
        <source>Quick keys</source>
        <translation>快捷商品</translation>
    </message>
    <message>
        <source>Items that stand first. Arrange them at the counter itself.</source>
        <translation>排在最前的商品。在收银界面整理。</translation>
    </message>
    <message>
        <source>Keys that were changed</source>
        <translation>已更改的按键</translation>
    </message>
    <message>
        <source>On the page Keys.</source>
        <translation>见“按键”页。</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>For a good scan, an unknown one, and money. Each has its sign too.</source>
        <translation>扫码成功、未知条码和收款时响。屏幕上也有提示。</translation>
    </message>
    <message>
        <source>Screen keyboard</source>
        <translation>屏幕键盘</translation>
    </message>
    <message>
        <source>Letters on the screen when a field is touched. Chinese is typed in Latin letters.</source>
        <translation>触摸输入框时，屏幕上出现字母。中文只能用拉丁字母输入。</translation>
    </message>
    <message>
        <source>Number pad</source>
        <translation>数字键盘</translation>
    </message>
    <message>
        <source>Which digits stand in its top row.</source>
        <translation>最上一行是哪些数字。</translation>
    </message>
    <message>
        <source>Notes offered for cash</source>
        <translation>现金面额</translation>
    </message>
    <message>
        <source>One touch each when paying. Empty: those of the currency.</source>
        <translation>收款时一触即可。留空：用该货币的面额。</translation>
    </message>
    <message>
        <source>Reference of a card slip</source>
        <translation>签购单参考号</translation>
    </message>
    <message>
        <source>Whether a card payment can be taken without it. It finds the payment again at the bank.</source>
        <translation>没有参考号时能否完成刷卡收款。凭它可以在银行查到这笔款项。</translation>
    </message>
    <message>
        <source>Reasons for a discount</source>
        <translation>优惠原因</translation>
    </message>
    <message>
        <source>Offered when something is taken off.</source>
        <translation>给优惠时可选。</translation>
    </message>
    <message>
        <source>Reasons for another price</source>
        <translation>改价原因</translation>
    </message>
    <message>
        <source>Offered when a price is changed at the counter.</source>
        <translation>收银改价时可选。</translation>
    </message>
    <message>
        <source>Reasons for giving back</source>
        <translation>退货原因</translation>
    </message>
    <message>
        <source>Offered when goods come back.</source>
        <translation>退货时可选。</translation>
    </message>
    <message>
        <source>Other ways to pay</source>
        <translation>其他付款方式</translation>
    </message>
    <message>
        <source>Beside cash and card, such as voucher or cheque.</source>
        <translation>现金和银行卡之外，如代金券、支票。</translation>
    </message>
    <message>
        <source>When too little is on hand</source>
        <translation>库存不够时</translation>
    </message>
    <message>
        <source>What happens when more is sold than the stock says.</source>
        <translation>销售数量超过库存时怎么办。</translation>
    </message>
    <message>
        <source>Lowest margin</source>
        <translation>毛利率下限</translation>
    </message>
    <message>
        <source>In percent. A price under it is marked; 0 marks none.</source>
        <translation>百分数。低于它的价格会标出；0 表示不标。</translation>
    </message>
    <message>
        <source>Words above the goods</source>
        <translation>商品上方的文字</translation>
    </message>
    <message>
        <source>Such as opening hours. A line each.</source>
        <translation>如营业时间。每行一条。</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>结尾文字</translation>
    </message>
    <message>
        <source>Under the total. A line each.</source>
        <translation>在合计之下。每行一条。</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>店标</translation>
    </message>
    <message>
        <source>A picture in black and white prints best.</source>
        <translation>黑白图片打印效果最好。</translation>
    </message>
    <message>
        <source>Print a receipt</source>
        <translation>打印小票</translation>
    </message>
    <message>
        <source>For every sale, when somebody wants one, or never.</source>
        <translation>每单都打、有人要才打，或从不打。</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>小票打印机</translation>
    </message>
    <message>
        <source>One that was found, or its address.</source>
        <translation>选择找到的打印机，或填地址。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>How wide the roll is.</source>
        <translation>纸卷的宽度。</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>钱箱</translation>
    </message>
    <message>
        <source>It hangs on the printer and opens for cash.</source>
        <translation>接在打印机上，收现金时打开。</translation>
    </message>
    <message>
        <source>Paper of invoices</source>
        <translation>账单纸张</translation>
    </message>
    <message>
        <source>The size your office printer holds.</source>
        <translation>办公打印机所用的纸张大小。</translation>
    </message>
    <message>
        <source>Printer of invoices</source>
        <translation>账单打印机</translation>
    </message>
    <message>
        <source>One of this computer's printers, or a folder for PDF files.</source>
        <translation>本机的一台打印机，或存放 PDF 文件的文件夹。</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>法定名称</translation>
    </message>
    <message>
        <source>On invoices, if it is not the name of the shop.</source>
        <translation>与店名不同时印在账单上。</translation>
    </message>
    <message>
        <source>Company register</source>
        <translation>工商登记</translation>
    </message>
    <message>
        <source>Register and number, where the law wants them on invoices.</source>
        <translation>登记机关和号码，法律要求时印在账单上。</translation>
    </message>
    <message>
        <source>On invoices.</source>
        <translation>印在账单上。</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>On invoices with goods without tax, such as: small business, or reverse charge.</source>
        <translation>印在含免税商品的账单上，例如：小规模纳税人，或反向征收。</translation>
    </message>
    <message>
        <source>Closing words on invoices</source>
        <translation>账单结尾文字</translation>
    </message>
    <message>
        <source>Such as when it is due. A line each.</source>
        <translation>如付款期限。每行一条。</translation>
    </message>
    <message>
        <source>Measured scanners</source>
        <translation>已测的扫码枪</translation>
    </message>
    <message>
        <source>On the page Scanner.</source>
        <translation>见“扫码枪”页。</translation>
    </message>
    <message>
        <source>Where copies go</source>
        <translation>备份存放处</translation>
    </message>
    <message>
        <source>A copy every hour</source>
        <translation>每小时备份</translation>
    </message>
    <message>
        <source>Made and checked while you sell.</source>
        <translation>营业中复制并检查。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Wide list</source>
        <translation>宽列表</translation>
    </message>
    <message>
        <source>For a finger</source>
        <translation>手指触摸时</translation>
    </message>
    <message>
        <source>For a mouse too</source>
        <translation>鼠标点击时也出现</translation>
    </message>
    <message>
        <source>If wanted</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>禁止</translation>
    </message>
    <message>
        <source>As the screens</source>
        <translation>与屏幕相同</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>总是</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>80 mm</source>
        <translation>80 mm</translation>
    </message>
    <message>
        <source>58 mm</source>
        <translation>58 mm</translation>
    </message>
    <message>
        <source>Each piece</source>
        <translation>逐件</translation>
    </message>
    <message>
        <source>Each line</source>
        <translation>逐行</translation>
    </message>
    <message>
        <source>Each rate once</source>
        <translation>每税率一次</translation>
    </message>
    <message>
        <source>All once</source>
        <translation>整单一次</translation>
    </message>
    <message>
        <source>half up</source>
        <translation>四舍五入</translation>
    </message>
    <message>
        <source>half to even</source>
        <translation>四舍六入五成双</translation>
    </message>
    <message>
        <source>half down</source>
        <translation>五舍六入</translation>
    </message>
    <message>
        <source>up</source>
        <translation>进位</translation>
    </message>
    <message>
        <source>down</source>
        <translation>舍去</translation>
    </message>
    <message>
        <source>%s is saved</source>
        <translation>%s 已保存</translation>
    </message>
    <message>
        <source>Takes effect when the till is opened again.</source>
        <translation>重新打开收银台后生效。</translation>
    </message>
    <message numerus="yes">
        <source>Post %n counted</source>
        <translation>
            <numerusform>提交已盘 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items were sold while they were being counted, so their counts are not sure.</source>
        <translation>
            <numerusform>%n 件商品在盘点时售出，盘点数不确定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Count %n again</source>
        <translation>
            <numerusform>重盘 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Say that none is there of the %n items nobody has counted?</source>
        <translation>
            <numerusform>还有 %n 件商品没人盘点，都记为没有吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %s counted items differ,</source>
        <translation>
            <numerusform>已盘 %s 件商品中有 %n 件不符，</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n of unknown cost</source>
        <translation>
            <numerusform>不含 %n 件进价未知的商品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n counted items match</source>
        <translation>
            <numerusform>已盘 %n 件商品全部相符</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>账面</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>At cost</source>
        <translation>进价金额</translation>
    </message>
    <message numerus="yes">
        <source>Post %n items</source>
        <translation>
            <numerusform>提交 %n 件商品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen items</source>
        <translation>
            <numerusform>选定的 %n 件商品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counts</source>
        <translation>
            <numerusform>%n 次盘点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Received %n items</source>
        <translation>
            <numerusform>已收货 %n 件商品</numerusform>
        </translation>
    </message>
    <message>
        <source>pcs</source>
        <translation>件</translation>
    </message>
    <message numerus="yes">
        <source>%n scans</source>
        <translation>
            <numerusform>%n 次扫码</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Given back by customers</source>
        <translation>顾客退货</translation>
    </message>
    <message>
        <source>Voided sales</source>
        <translation>作废的销售</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>报损</translation>
    </message>
    <message>
        <source>Given away</source>
        <translation>赠送</translation>
    </message>
    <message>
        <source>Put right by counts</source>
        <translation>盘点调整</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>盘盈</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>被盗</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>变质</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>破损</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>Own use</source>
        <translation>自用</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>报损</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Unsure: %s while it was counted. Count it again.</source>
        <translation>不确定：盘点期间%s。请重盘。</translation>
    </message>
    <message>
        <source>%s after it was counted: taken into account</source>
        <translation>盘点后%s：已计入</translation>
    </message>
    <message>
        <source>Its first count</source>
        <translation>首次盘点</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>正在查看</translation>
    </message>
    <message numerus="yes">
        <source>%n records at the hub</source>
        <translation>
            <numerusform>中枢上有 %n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait here</source>
        <translation>
            <numerusform>此处等待 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation>
            <numerusform>搁置 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>What is recorded here is at the hub.</source>
        <translation>此处记录的内容都在中枢。</translation>
    </message>
    <message>
        <source>since %s</source>
        <translation>自 %s 起</translation>
    </message>
    <message numerus="yes">
        <source>%n set aside for somebody</source>
        <translation>
            <numerusform>搁置 %n 条，等人处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was set aside</source>
        <translation>没有搁置的记录</translation>
    </message>
    <message>
        <source>Stored at the hub, nothing is lost; whoever looks after the hub can apply it again.</source>
        <translation>已存在中枢，不会丢失；负责中枢的人可以再次应用。</translation>
    </message>
    <message>
        <source>Stored at the hub, nothing is lost.</source>
        <translation>已存在中枢，不会丢失。</translation>
    </message>
    <message>
        <source>The hub could take in everything that came.</source>
        <translation>中枢接收了发来的全部内容。</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message numerus="yes">
        <source>%n sales</source>
        <translation>
            <numerusform>%n 笔销售</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refunds</source>
        <translation>
            <numerusform>%n 笔退货</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voided sales</source>
        <translation>
            <numerusform>%n 笔作废的销售</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoices</source>
        <translation>
            <numerusform>%n 张账单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of items</source>
        <translation>
            <numerusform>%n 处商品更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported lists</source>
        <translation>
            <numerusform>%n 份导入的清单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n movements of stock</source>
        <translation>
            <numerusform>%n 次库存变动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counts of stock</source>
        <translation>
            <numerusform>%n 次库存盘点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n movements of cash</source>
        <translation>
            <numerusform>%n 次现金变动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts opened or closed</source>
        <translation>
            <numerusform>%n 次开班或交班</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n openings of the drawer</source>
        <translation>
            <numerusform>%n 次开钱箱</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps of card payments</source>
        <translation>
            <numerusform>%n 个刷卡付款步骤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of customers</source>
        <translation>
            <numerusform>%n 处顾客更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of settings</source>
        <translation>
            <numerusform>%n 处设置更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes of the till itself</source>
        <translation>
            <numerusform>%n 条收银台自身的记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Voided sale</source>
        <translation>作废的销售</translation>
    </message>
    <message>
        <source>Change of items</source>
        <translation>商品更改</translation>
    </message>
    <message>
        <source>Imported list</source>
        <translation>导入的清单</translation>
    </message>
    <message>
        <source>Movement of stock</source>
        <translation>库存变动</translation>
    </message>
    <message>
        <source>Count of stock</source>
        <translation>库存盘点</translation>
    </message>
    <message>
        <source>Movement of cash</source>
        <translation>现金变动</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Change of a customer</source>
        <translation>顾客更改</translation>
    </message>
    <message>
        <source>Change of settings</source>
        <translation>设置更改</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Records of a till that was put off</source>
        <translation>已停用收银台的记录</translation>
    </message>
    <message>
        <source>They wait at the hub until somebody there takes them in.</source>
        <translation>在中枢等待，直到那里有人接收。</translation>
    </message>
    <message>
        <source>The hub cannot read it: one of the two programs may be older.</source>
        <translation>中枢无法读取：两边的程序可能有一个较旧。</translation>
    </message>
    <message>
        <source>It is about an item that the hub does not know yet.</source>
        <translation>涉及中枢还不知道的商品。</translation>
    </message>
    <message>
        <source>The hub could not apply it (%s).</source>
        <translation>中枢无法应用（%s）。</translation>
    </message>
    <message>
        <source>From this till.</source>
        <translation>来自此收银台。</translation>
    </message>
    <message>
        <source>From another till.</source>
        <translation>来自其他收银台。</translation>
    </message>
    <message>
        <source>From another till: %s.</source>
        <translation>来自其他收银台：%s。</translation>
    </message>
    <message>
        <source>No sales today yet</source>
        <translation>今天还没有销售</translation>
    </message>
    <message>
        <source>Nothing is proved yet</source>
        <translation>还没有任何证明</translation>
    </message>
    <message numerus="yes">
        <source>All %n sales of today are at the hub</source>
        <translation>
            <numerusform>今天的 %n 笔销售全部在中枢</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%d of %n sales of today are at the hub</source>
        <translation>
            <numerusform>今天的 %n 笔销售中有 %d 笔在中枢</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub has not shown yet what it has. Nothing is lost meanwhile: everything is on this till.</source>
        <translation>中枢还没有表明它有哪些内容。这期间不会丢失：一切都在此收银台。</translation>
    </message>
    <message>
        <source>Proved by hashes: both sides have the same %s at record %d.</source>
        <translation>由哈希值证明：到第 %d 条记录，两边同为 %s。</translation>
    </message>
    <message numerus="yes">
        <source>%n sales are there only beside another record with the same id.</source>
        <translation>
            <numerusform>有 %n 笔销售在中枢只与另一条标识相同的记录并存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Both sides count the day as soon as everything is sent.</source>
        <translation>全部发送后，两边会核对当天数字。</translation>
    </message>
    <message>
        <source>The day is the same on both sides: %c, %m.</source>
        <translation>两边当天数字一致：%c，%m。</translation>
    </message>
    <message>
        <source>Without what waits, the day is the same on both sides: %c, %m.</source>
        <translation>除等待发送的以外，两边当天数字一致：%c，%m。</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>refunds</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>The day differs: %s.</source>
        <translation>当天数字不符：%s。</translation>
    </message>
    <message>
        <source>%s here %h, at the hub %t</source>
        <translation>%s：此处 %h，中枢 %t</translation>
    </message>
    <message>
        <source>Nothing is lost by it. Set the clock: receipts carry its time.</source>
        <translation>不会因此丢失内容。请校准时钟：小票上印的是它的时间。</translation>
    </message>
    <message>
        <source>The hub answered just now.</source>
        <translation>中枢刚刚应答过。</translation>
    </message>
    <message>
        <source>The hub last answered %s.</source>
        <translation>中枢上次应答：%s。</translation>
    </message>
    <message>
        <source>What is known of it: %s.</source>
        <translation>所知内容：%s。</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n s.</source>
        <translation>
            <numerusform>%n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying now.</source>
        <translation>正在重试。</translation>
    </message>
    <message>
        <source>To take it in again, unlink it here and link it with a new code.</source>
        <translation>要重新接入，请在此解除连接，再用新代码连接。</translation>
    </message>
    <message>
        <source>This till was put off at the hub.</source>
        <translation>此收银台已在中枢被停用。</translation>
    </message>
    <message>
        <source>You can sell. What is recorded is handed in, and waits there for somebody.</source>
        <translation>可以照常收银。记录的内容会交上去，在那里等人处理。</translation>
    </message>
    <message>
        <source>The hub does not know this till any more.</source>
        <translation>中枢已不认识此收银台。</translation>
    </message>
    <message>
        <source>Another machine may have taken its place with a newer code. Nothing is lost.</source>
        <translation>可能有另一台电脑用更新的代码取代了它。没有内容丢失。</translation>
    </message>
    <message>
        <source>The hub's certificate is not trusted, so nothing is sent.</source>
        <translation>中枢的证书不受信任，因此没有发送任何内容。</translation>
    </message>
    <message>
        <source>If it was renewed, unlink and link again with the new file. If not, somebody may listen: ask first.</source>
        <translation>如果证书已更新，请解除连接，再用新文件连接。如果没有，可能有人窃听：请先问清楚。</translation>
    </message>
    <message>
        <source>The hub and this till are too far apart in age.</source>
        <translation>中枢与此收银台的版本相差太大。</translation>
    </message>
    <message>
        <source>Sales still go up. Prices come down again when the older one of the two is updated.</source>
        <translation>销售仍会上传。较旧的一方更新后，价格会重新下传。</translation>
    </message>
    <message>
        <source>The hub cannot follow the records of this till.</source>
        <translation>中枢无法接续此收银台的记录。</translation>
    </message>
    <message>
        <source>You can sell. Run “cashwrap verify”, write the file below, and show both to whoever looks after it.</source>
        <translation>可以照常收银。请运行“cashwrap verify”，写出下面的文件，一并交给负责的人查看。</translation>
    </message>
    <message>
        <source>The till keeps them until somebody says so, and sells on. Ask first: it may be a mistake at the hub.</source>
        <translation>在有人确认之前，收银台保留这些商品并继续销售。请先询问：这可能是中枢的错误。</translation>
    </message>
    <message>
        <source>The link failed by a fault in the program.</source>
        <translation>连接因程序错误而失败。</translation>
    </message>
    <message>
        <source>It is tried again each minute. Settings, Doctor makes a report to send.</source>
        <translation>每分钟重试一次。“设置”中的“诊断”可生成要发送的报告。</translation>
    </message>
    <message>
        <source>The disk does not take what the hub says.</source>
        <translation>磁盘无法写入中枢发来的内容。</translation>
    </message>
    <message>
        <source>Free space on it. Nothing that was sold is lost.</source>
        <translation>请腾出磁盘空间。已售出的都不会丢失。</translation>
    </message>
    <message>
        <source>The hub refuses (%s).</source>
        <translation>中枢拒绝了（%s）。</translation>
    </message>
    <message>
        <source>Ask whoever looks after the hub.</source>
        <translation>请询问负责中枢的人。</translation>
    </message>
    <message numerus="yes">
        <source>The hub takes %d of %n items out of the catalog at once.</source>
        <translation>
            <numerusform>中枢一次要从目录中移除 %n 件商品中的 %d 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Linked. Everything recorded so far goes up now.</source>
        <translation>已连接。至今记录的全部内容正在上传。</translation>
    </message>
    <message>
        <source>Unlinked. This till sells alone again.</source>
        <translation>已解除连接。此收银台重新单独销售。</translation>
    </message>
    <message numerus="yes">
        <source>%n records wait to be sent</source>
        <translation>
            <numerusform>%n 条记录等待发送</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>没有等待发送的内容</translation>
    </message>
    <message>
        <source>What the hub lacks of them is sent as soon as it answers.</source>
        <translation>其中中枢缺少的，在它应答后立即发送。</translation>
    </message>
    <message numerus="yes">
        <source>%n more items</source>
        <translation>
            <numerusform>另有 %n 件商品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n 项待办</numerusform>
        </translation>
    </message>
    <message>
        <source>Two changes</source>
        <translation>两处更改</translation>
    </message>
    <message>
        <source>Changed twice</source>
        <translation>更改了两次</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>已移出</translation>
    </message>
    <message>
        <source>Oversold</source>
        <translation>超卖</translation>
    </message>
    <message>
        <source>Late for a count</source>
        <translation>晚于盘点</translation>
    </message>
    <message>
        <source>Counted twice</source>
        <translation>盘点两次</translation>
    </message>
    <message>
        <source>Count unsure</source>
        <translation>盘点不确定</translation>
    </message>
    <message>
        <source>One code twice</source>
        <translation>编码重复</translation>
    </message>
    <message>
        <source>One number twice</source>
        <translation>单号重复</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <translation>内容不符</translation>
    </message>
    <message>
        <source>Something new</source>
        <translation>新的类型</translation>
    </message>
    <message>
        <source>%1: %2 or %3</source>
        <translation>%1：%2 或 %3</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>tax number</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>A sale</source>
        <translation>一笔销售</translation>
    </message>
    <message>
        <source>A refund</source>
        <translation>一笔退货</translation>
    </message>
    <message>
        <source>A void</source>
        <translation>一笔作废</translation>
    </message>
    <message>
        <source>A stock movement</source>
        <translation>一次库存变动</translation>
    </message>
    <message>
        <source>A stock count</source>
        <translation>一次库存盘点</translation>
    </message>
    <message>
        <source>A change of the catalog</source>
        <translation>一处商品目录更改</translation>
    </message>
    <message>
        <source>An import</source>
        <translation>一次导入</translation>
    </message>
    <message>
        <source>A change of a customer</source>
        <translation>一处顾客更改</translation>
    </message>
    <message>
        <source>An invoice</source>
        <translation>一张账单</translation>
    </message>
    <message>
        <source>A movement of cash</source>
        <translation>一次现金变动</translation>
    </message>
    <message>
        <source>The opening of a shift</source>
        <translation>一次开班</translation>
    </message>
    <message>
        <source>The close of a shift</source>
        <translation>一次交班</translation>
    </message>
    <message>
        <source>An answer to a task</source>
        <translation>一项待办的答复</translation>
    </message>
    <message>
        <source>A record of a till</source>
        <translation>一条收银台记录</translation>
    </message>
    <message>
        <source>One change of many items met others made meanwhile. Look through what it changed in the catalog.</source>
        <translation>一次批量更改与同时所做的其他更改相遇。请查看它在商品目录中改了什么。</translation>
    </message>
    <message>
        <source>Two tills changed this without knowing of each other. What came first stands.</source>
        <translation>两个收银台各自更改了此项，互不知情。以先到的为准。</translation>
    </message>
    <message>
        <source>Two tills changed this without knowing of each other. What came later stands.</source>
        <translation>两个收银台各自更改了此项，互不知情。以后到的为准。</translation>
    </message>
    <message>
        <source>One till took this out of the catalog while another changed it. It is out.</source>
        <translation>一个收银台把它移出商品目录，另一个同时更改了它。现已移出。</translation>
    </message>
    <message>
        <source>More was sold than the stock knew of. All sales stand; count it, or receive what came.</source>
        <translation>售出的多于已知的库存。所有销售都有效；请盘点，或对到货做收货。</translation>
    </message>
    <message>
        <source>Goods moved before a count that had not heard of it. Count this again to be sure.</source>
        <translation>盘点之前有商品变动，盘点时并不知道。请重新盘点以确认。</translation>
    </message>
    <message>
        <source>Two counts do not agree, and neither knew of the other. Count this again.</source>
        <translation>两次盘点不一致，且互不知情。请重新盘点。</translation>
    </message>
    <message>
        <source>It cannot be told any more what this count knew of. Count again what matters.</source>
        <translation>已无法判断这次盘点知道哪些变动。请重新盘点重要的商品。</translation>
    </message>
    <message>
        <source>Several items have this code. The till takes the first; give the others their own.</source>
        <translation>几件商品都用此编码。收银台取第一件；请给其他商品各自的编码。</translation>
    </message>
    <message>
        <source>Two orders carry one number, as after a till was set back in time. Both stand.</source>
        <translation>两个订单同号，例如收银台恢复到较早状态之后。两单都有效。</translation>
    </message>
    <message>
        <source>Two tills changed this without knowing of each other.</source>
        <translation>两个收银台各自更改了此项，互不知情。</translation>
    </message>
    <message>
        <source>One till took this out of the catalog while another changed it.</source>
        <translation>一个收银台把它移出商品目录，另一个同时更改了它。</translation>
    </message>
    <message>
        <source>A newer hub asks for something that this till does not know. Update Cashwrap to see it.</source>
        <translation>较新的中枢询问了此收银台不认识的事项。请更新 Cashwrap 后查看。</translation>
    </message>
    <message>
        <source>The hub could not read this. It is stored; an update of the hub will take it in.</source>
        <translation>中枢无法读取此项。已保存；更新中枢后会自动接收。</translation>
    </message>
    <message>
        <source>This is about an item that the hub does not know yet. It waits for it by itself.</source>
        <translation>此项涉及中枢还不知道的商品，会自动等待该商品。</translation>
    </message>
    <message>
        <source>The hub could not take this in as it stands. It is stored; look at the hub's quarantine.</source>
        <translation>中枢无法按现状接收此项。已保存；请查看中枢的隔离区。</translation>
    </message>
    <message>
        <source>Another record with the same id came first and counts. This one is kept beside it.</source>
        <translation>另一条标识相同的记录先到，以它为准；这一条并存保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n records written to %s</source>
        <translation>
            <numerusform>已将 %n 条记录写入 %s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are not compared with the hub yet</source>
        <translation>
            <numerusform>%n 条记录尚未与中枢核对</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>尚未核对</translation>
    </message>
    <message>
        <source>This till was put off. What it still had is stored at the hub; somebody should look at it.</source>
        <translation>此收银台已停用。它剩余的内容已存在中枢，应有人查看。</translation>
    </message>
    <message>
        <source>The hub set this aside. It is stored there, and nothing is lost.</source>
        <translation>中枢把此项搁置了。已存在那里，没有内容丢失。</translation>
    </message>
    <message>
        <source>It is in the catalog again.</source>
        <translation>它又回到了商品目录。</translation>
    </message>
    <message>
        <source>The item is not in the catalog any more.</source>
        <translation>此商品已不在商品目录中。</translation>
    </message>
    <message>
        <source>By now it is %s.</source>
        <translation>现在是 %s。</translation>
    </message>
    <message>
        <source>Before both it was %s.</source>
        <translation>两次更改之前是 %s。</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>Not in the catalog</source>
        <translation>不在商品目录中</translation>
    </message>
    <message>
        <source>As it was changed</source>
        <translation>更改后的内容</translation>
    </message>
    <message>
        <source>What came first</source>
        <translation>先到的</translation>
    </message>
    <message>
        <source>What came later</source>
        <translation>后到的</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>保留此项</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>采用此项</translation>
    </message>
    <message>
        <source>Put this back</source>
        <translation>恢复此项</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>保持移出</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>重新加入</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>已知悉</translation>
    </message>
    <message>
        <source>First one kept</source>
        <translation>保留了先到的</translation>
    </message>
    <message>
        <source>Later one taken</source>
        <translation>采用了后到的</translation>
    </message>
    <message>
        <source>Later one kept</source>
        <translation>保留了后到的</translation>
    </message>
    <message>
        <source>First one put back</source>
        <translation>恢复了先到的</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>保持移出</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>已重新加入</translation>
    </message>
    <message>
        <source>Counted again</source>
        <translation>已重新盘点</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Asked %s</source>
        <translation>%s提出</translation>
    </message>
    <message>
        <source>On hand then</source>
        <translation>当时现存</translation>
    </message>
    <message>
        <source>On hand now</source>
        <translation>目前现存</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>收银</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Till %s</source>
        <translation>收银台 %s</translation>
    </message>
    <message>
        <source>Printer does not print</source>
        <translation>打印机无法打印</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%s (taken back)</source>
        <translation>%s（已撤销）</translation>
    </message>
    <message>
        <source>%s sold</source>
        <translation>售出 %s</translation>
    </message>
    <message>
        <source>%s came back</source>
        <translation>退回 %s</translation>
    </message>
    <message>
        <source>%s received</source>
        <translation>收货 %s</translation>
    </message>
    <message>
        <source>%s wasted</source>
        <translation>报损 %s</translation>
    </message>
    <message>
        <source>%s given away</source>
        <translation>赠送 %s</translation>
    </message>
    <message>
        <source>%s moved</source>
        <translation>变动 %s</translation>
    </message>
    <message>
        <source>Safe on this till; sent as soon as the hub answers.</source>
        <translation>在此收银台上安全保存；中枢一有应答就会发送。</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>没有备份</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What is recorded is safe. Look at the screen and try again.</source>
        <translation>程序出了问题。已记录的内容是安全的。请看屏幕后重试。</translation>
    </message>
    <message>
        <source>Enter or Tab</source>
        <translation>Enter 或 Tab</translation>
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
        <translation>无：以停顿结束</translation>
    </message>
    <message>
        <source>The same as this computer's</source>
        <translation>与本机相同</translation>
    </message>
    <message>
        <source>US; this computer's is AZERTY</source>
        <translation>美式；本机是 AZERTY</translation>
    </message>
    <message>
        <source>Between two keys</source>
        <translation>按键间隔</translation>
    </message>
    <message>
        <source>Before the code</source>
        <translation>条码之前</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>After the code</source>
        <translation>条码之后</translation>
    </message>
    <message>
        <source>Its keyboard</source>
        <translation>键盘布局</translation>
    </message>
    <message>
        <source>This scanner works as it is; keeping it is not needed.</source>
        <translation>这把扫码枪直接可用，无需保留。</translation>
    </message>
    <message>
        <source>Keep it. It says before each code that it is a scanner, so nothing can be mistaken.</source>
        <translation>请保留。它在每个条码前表明自己是扫码枪，不会弄错。</translation>
    </message>
    <message>
        <source>Keep it. It will be told from typing by these pauses.</source>
        <translation>请保留。凭这些间隔就能与打字区分。</translation>
    </message>
    <message>
        <source>That was no code. Scan one with three signs or more.</source>
        <translation>这不是条码。请扫至少三个字符的条码。</translation>
    </message>
    <message>
        <source>The three scans were not the same. Scan one and the same code three times.</source>
        <translation>三次扫码不一致。请把同一个条码扫三次。</translation>
    </message>
    <message>
        <source>As slow as a hand: nothing but a prefix tells it from typing. Its manual has a code that sets one, and one that makes it faster.</source>
        <translation>和手打一样慢：只有前缀能与打字区分。说明书里有设置前缀的条码，也有加快速度的条码。</translation>
    </message>
    <message>
        <source>told by its prefix %s</source>
        <translation>凭前缀 %s 识别</translation>
    </message>
    <message>
        <source>told by its speed</source>
        <translation>凭速度识别</translation>
    </message>
    <message>
        <source>up to %s between keys</source>
        <translation>按键间隔最多 %s</translation>
    </message>
    <message>
        <source>then %s</source>
        <translation>以 %s 结束</translation>
    </message>
    <message>
        <source>US keyboard</source>
        <translation>美式键盘</translation>
    </message>
    <message>
        <source>Scan something now, or type as you usually do. Nothing is sold.</source>
        <translation>现在扫点什么，或像平时一样打字。不会卖出任何商品。</translation>
    </message>
    <message>
        <source>Taken for typing: %s</source>
        <translation>当作打字：%s</translation>
    </message>
    <message>
        <source>Scanned: %s</source>
        <translation>已扫码：%s</translation>
    </message>
    <message>
        <source>(by %s)</source>
        <translation>（%s）</translation>
    </message>
</context>
<context>
    <name>AboutPane</name>
    <message>
        <source>Looking</source>
        <translation>正在查找</translation>
    </message>
    <message>
        <source>Cashwrap</source>
        <translation>Cashwrap</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Apache 2.0: use it, change it, pass it on.</source>
        <translation>Apache 2.0：可使用、修改、分发。</translation>
    </message>
    <message>
        <source>Folder of this shop</source>
        <translation>本店铺的文件夹</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>运行环境</translation>
    </message>
    <message>
        <source>Fonts of receipts</source>
        <translation>小票字体</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Every script that receipts may hold can be printed.</source>
        <translation>小票上可能出现的文字都能打印。</translation>
    </message>
    <message>
        <source>Install these to print more scripts:</source>
        <translation>安装以下字体可打印更多文字：</translation>
    </message>
</context>
<context>
    <name>AddRow</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>AddressControl</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ArrangeBar</name>
    <message>
        <source>Drag keys to their places. Type in the field above to find an item and put it on this page.</source>
        <translation>把按键拖到想要的位置。在上方输入以查找商品并放到本页。</translation>
    </message>
    <message>
        <source>Name of this page</source>
        <translation>本页名称</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>新页</translation>
    </message>
    <message>
        <source>Remove page</source>
        <translation>删除本页</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Page one place earlier</source>
        <translation>此页前移一位</translation>
    </message>
    <message>
        <source>Page one place later</source>
        <translation>此页后移一位</translation>
    </message>
</context>
<context>
    <name>AsidePane</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>AskPane</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>This line</source>
        <translation>本行</translation>
    </message>
    <message>
        <source>Whole sale</source>
        <translation>整单</translation>
    </message>
    <message>
        <source>No discount</source>
        <translation>无优惠</translation>
    </message>
    <message>
        <source>Why, if you like</source>
        <translation>原因（可不填）</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Under the shop's lowest margin, %s</source>
        <translation>低于店铺毛利率下限 %s</translation>
    </message>
    <message>
        <source>Choose why first.</source>
        <translation>请先选择原因。</translation>
    </message>
    <message>
        <source>Less than it costs the shop</source>
        <translation>低于店铺进价</translation>
    </message>
    <message>
        <source>Price here</source>
        <translation>此处价格</translation>
    </message>
    <message>
        <source>Sell %s at a price</source>
        <translation>按价出售 %s</translation>
    </message>
    <message>
        <source>Sell at a price</source>
        <translation>按价出售</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>How much in %s</source>
        <translation>多少 %s</translation>
    </message>
    <message>
        <source>Weight in %s</source>
        <translation>重量（%s）</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>How much off</source>
        <translation>优惠多少</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Bring back a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Looking for backups on this computer and on USB sticks</source>
        <translation>正在本机和 U 盘上查找备份</translation>
    </message>
    <message>
        <source>Found these, newest first. Nothing is changed in the backup itself.</source>
        <translation>找到以下备份，最新在前。备份本身不会改动。</translation>
    </message>
    <message>
        <source>None found by itself. Put the stick in and come back, or choose the file.</source>
        <translation>没有自动找到。请插入 U 盘后再来，或选择文件。</translation>
    </message>
</context>
<context>
    <name>BackupPane</name>
    <message>
        <source>A copy holds every sale, item and setting, and is opened to check it.</source>
        <translation>备份包含所有销售、商品和设置，并会打开检查。</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>How to bring one back</source>
        <translation>怎样恢复备份</translation>
    </message>
    <message>
        <source>Copying. You can go on selling.</source>
        <translation>正在备份，可以继续收银。</translation>
    </message>
    <message>
        <source>Copies lie in %s.</source>
        <translation>备份存放在 %s。</translation>
    </message>
    <message>
        <source>That is the disk of the shop itself: a stick or another disk outlives it.</source>
        <translation>这与店铺数据在同一磁盘上：U 盘或另一块硬盘更保险。</translation>
    </message>
    <message>
        <source>Newest copy: %s</source>
        <translation>最新备份：%s</translation>
    </message>
    <message>
        <source>It was opened to check it, and holds every sale, item and setting until then.</source>
        <translation>已打开检查，包含截至当时的所有销售、商品和设置。</translation>
    </message>
    <message>
        <source>There is no copy yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Quantity of the marked line</source>
        <translation>选中行的数量</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>最近扫码</translation>
    </message>
    <message>
        <source>Marked line</source>
        <translation>选中行</translation>
    </message>
    <message>
        <source>%s in stock</source>
        <translation>库存 %s</translation>
    </message>
    <message>
        <source>Quick keys</source>
        <translation>快捷商品</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Round to</source>
        <translation>取整为</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>在售</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>不取整</translation>
    </message>
    <message>
        <source>.49 or .99</source>
        <translation>.49 或 .99</translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation>停售</translation>
    </message>
    <message>
        <source>Parts joined by %s</source>
        <translation>各级用 %s 连接</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>CardBox</name>
    <message>
        <source>It was charged</source>
        <translation>已扣款</translation>
    </message>
    <message>
        <source>It was not charged</source>
        <translation>未扣款</translation>
    </message>
    <message>
        <source>%s on the card reader: was it charged?</source>
        <translation>刷卡机上的 %s：扣款了吗？</translation>
    </message>
    <message>
        <source>Type the amount on the reader. When it approves, type the reference from its slip.</source>
        <translation>在刷卡机上输入金额。批准后，输入签购单上的参考号。</translation>
    </message>
    <message>
        <source>Reference on the slip</source>
        <translation>签购单参考号</translation>
    </message>
    <message>
        <source>Type the amount on the reader, then say here what it answered.</source>
        <translation>在刷卡机上输入金额，然后在这里告知结果。</translation>
    </message>
    <message>
        <source>Reference on the slip, if you like</source>
        <translation>签购单参考号（可不填）</translation>
    </message>
</context>
<context>
    <name>CartList</name>
    <message>
        <source>Cart</source>
        <translation>购物车</translation>
    </message>
</context>
<context>
    <name>CartPane</name>
    <message>
        <source>Cart is locked while paying</source>
        <translation>收款时购物车已锁定</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>挂单</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>nothing to pay yet</source>
        <translation>还没有要收的款</translation>
    </message>
    <message>
        <source>type a price</source>
        <translation>请输入价格</translation>
    </message>
    <message>
        <source>type a number</source>
        <translation>请输入数字</translation>
    </message>
    <message>
        <source>Add to the cart</source>
        <translation>加入购物车</translation>
    </message>
    <message>
        <source>Set the quantity</source>
        <translation>设定数量</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Set the price</source>
        <translation>设定价格</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>给予优惠</translation>
    </message>
    <message>
        <source>No discount</source>
        <translation>无优惠</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>收现金</translation>
    </message>
    <message>
        <source>Ask card</source>
        <translation>刷卡</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>正在记录</translation>
    </message>
    <message>
        <source>one moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Card charged</source>
        <translation>卡已扣款</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>小计</translation>
    </message>
    <message>
        <source>Incl.</source>
        <translation>含</translation>
    </message>
    <message>
        <source>taxes</source>
        <translation>税</translation>
    </message>
    <message>
        <source>%s was not added</source>
        <translation>未添加 %s</translation>
    </message>
    <message>
        <source>Not in the catalog</source>
        <translation>不在商品目录中</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新商品</translation>
    </message>
    <message>
        <source>Not found yet</source>
        <translation>还没找到</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No price yet</source>
        <translation>还没有价格</translation>
    </message>
    <message>
        <source>Set price</source>
        <translation>设价格</translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation>停售</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>CatalogPane</name>
    <message>
        <source>Find a category</source>
        <translation>查找分类</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>整理</translation>
    </message>
    <message>
        <source>Choose quick keys</source>
        <translation>选择快捷商品</translation>
    </message>
    <message>
        <source>Quick keys</source>
        <translation>快捷商品</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>全部商品</translation>
    </message>
    <message>
        <source>Touch what belongs on this page.</source>
        <translation>点选要放在本页的商品。</translation>
    </message>
    <message>
        <source>Nothing is called “%s”</source>
        <translation>没有名为“%s”的商品</translation>
    </message>
</context>
<context>
    <name>CatalogView</name>
    <message>
        <source>Catalog</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>each</source>
        <translation>每件</translation>
    </message>
    <message>
        <source>%s left</source>
        <translation>剩 %s</translation>
    </message>
</context>
<context>
    <name>CellEditor</name>
    <message>
        <source>Value of this cell</source>
        <translation>此单元格的值</translation>
    </message>
</context>
<context>
    <name>CheckoutView</name>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>More categories</source>
        <translation>更多分类</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>Bring in a file of items</source>
        <translation>导入商品文件</translation>
    </message>
    <message>
        <source>Drop it here, or choose it. You see what is in it before anything changes.</source>
        <translation>拖到这里，或选择文件。改动之前先看到内容。</translation>
    </message>
    <message>
        <source>Exports of Shopify and WooCommerce, barcode lists, CSV, tab-separated text and XLSX, also as .gz</source>
        <translation>Shopify 和 WooCommerce 导出文件、条码清单、CSV、制表符分隔文本和 XLSX，也支持 .gz</translation>
    </message>
    <message>
        <source>Looking into %s</source>
        <translation>正在查看 %s</translation>
    </message>
</context>
<context>
    <name>CountFoot</name>
    <message>
        <source>Drop it…</source>
        <translation>放弃…</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>暂停盘点</translation>
    </message>
    <message>
        <source>Nothing changes in stock until you post. You can stop here and go on later.</source>
        <translation>提交之前库存不会变化。可以暂停，以后继续。</translation>
    </message>
    <message>
        <source>Posting. It goes on by itself, or when you press again after a break.</source>
        <translation>正在提交。会自动继续；中断后再按一次即可。</translation>
    </message>
    <message>
        <source>Set to zero…</source>
        <translation>设为零…</translation>
    </message>
    <message>
        <source>Post all the same</source>
        <translation>仍然提交</translation>
    </message>
    <message>
        <source>Let the count go? What was counted on it is lost. Stock stays as it is.</source>
        <translation>放弃这次盘点？已盘的数量会丢失，库存不变。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Drop the count</source>
        <translation>放弃盘点</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Set to zero</source>
        <translation>设为零</translation>
    </message>
</context>
<context>
    <name>CountPage</name>
    <message>
        <source>started %s</source>
        <translation>开始于 %s</translation>
    </message>
    <message>
        <source>of %s counted</source>
        <translation>件已盘，共 %s 件</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>有差异</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>已盘</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>未盘</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到的商品</translation>
    </message>
    <message>
        <source>choose one to count it</source>
        <translation>选一件来盘点</translation>
    </message>
    <message>
        <source>Not counted yet,</source>
        <translation>尚未盘点，</translation>
    </message>
    <message>
        <source>by name. They stay as they are unless you count them.</source>
        <translation>按名称排序。不盘点就保持不变。</translation>
    </message>
    <message>
        <source>A blind count:</source>
        <translation>盲盘：</translation>
    </message>
    <message>
        <source>what is expected shows after posting.</source>
        <translation>提交后才显示账面数。</translation>
    </message>
    <message>
        <source>As expected,</source>
        <translation>与账面相符，</translation>
    </message>
    <message>
        <source>with what was sold since taken into account.</source>
        <translation>已计入盘点后的销售。</translation>
    </message>
    <message>
        <source>largest first. Sales since %s are already taken into account.</source>
        <translation>差异大的在前。%s 以来的销售已计入。</translation>
    </message>
    <message>
        <source>All differences together</source>
        <translation>差异合计</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Try part of its name, or scan it.</source>
        <translation>试试名称的一部分，或扫码。</translation>
    </message>
    <message>
        <source>Everything is counted</source>
        <translation>全部盘完</translation>
    </message>
    <message>
        <source>Look at the differences, then post.</source>
        <translation>请查看差异，然后提交。</translation>
    </message>
    <message>
        <source>Nothing matches yet</source>
        <translation>还没有相符的</translation>
    </message>
    <message>
        <source>Items show here once they are counted.</source>
        <translation>盘点后的商品显示在这里。</translation>
    </message>
    <message>
        <source>Nothing counted yet</source>
        <translation>还没有盘点</translation>
    </message>
    <message>
        <source>Scan an item, or type its name.</source>
        <translation>扫一件商品，或输入名称。</translation>
    </message>
    <message>
        <source>Go on, or post what is counted.</source>
        <translation>继续盘点，或提交已盘的商品。</translation>
    </message>
</context>
<context>
    <name>CountPane</name>
    <message>
        <source>Counting now</source>
        <translation>正在盘点</translation>
    </message>
    <message>
        <source>Each scan adds 1</source>
        <translation>每扫一次加 1</translation>
    </message>
    <message>
        <source>Who counts, or where</source>
        <translation>盘点人或地点</translation>
    </message>
    <message>
        <source>Count it again from nothing</source>
        <translation>从零重新盘点</translation>
    </message>
    <message>
        <source>Look at what differs, count it again where in doubt, then post.</source>
        <translation>查看差异，有疑问的重盘，然后提交。</translation>
    </message>
    <message>
        <source>Everything is counted</source>
        <translation>全部盘完</translation>
    </message>
    <message>
        <source>Scan an item</source>
        <translation>扫一件商品</translation>
    </message>
    <message>
        <source>Or touch one in the list, or type its name.</source>
        <translation>也可以点列表中的商品，或输入名称。</translation>
    </message>
    <message>
        <source>Not asked for on this sheet</source>
        <translation>不在此盘点表内</translation>
    </message>
    <message>
        <source>Counted, %u</source>
        <translation>实盘，%u</translation>
    </message>
    <message>
        <source>Expected %s</source>
        <translation>账面 %s</translation>
    </message>
    <message>
        <source>%s since its first scan</source>
        <translation>首次扫码后%s</translation>
    </message>
    <message>
        <source>%s by others</source>
        <translation>他人已盘 %s</translation>
    </message>
    <message>
        <source>%s fewer than expected. Look behind?</source>
        <translation>比账面少 %s。后面看过吗？</translation>
    </message>
    <message>
        <source>%s more than expected. Counted twice?</source>
        <translation>比账面多 %s。重复盘点了吗？</translation>
    </message>
    <message>
        <source>Type 0 if none is there</source>
        <translation>没有就输入 0</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>与账面相符</translation>
    </message>
    <message>
        <source>Fits what moved while it was counted</source>
        <translation>与盘点期间的变动相符</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>下一件</translation>
    </message>
    <message>
        <source>Take the first</source>
        <translation>取第一件</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>All counted</source>
        <translation>全部盘完</translation>
    </message>
</context>
<context>
    <name>CustomerPane</name>
    <message>
        <source>Whose sale is this?</source>
        <translation>这一单是谁的？</translation>
    </message>
    <message>
        <source>Walk-in, no customer</source>
        <translation>散客</translation>
    </message>
    <message>
        <source>Name, phone, e-mail or tax number</source>
        <translation>姓名、电话、邮箱或税号</translation>
    </message>
    <message>
        <source>Whom is the invoice of %s for?</source>
        <translation>%s 的账单开给谁？</translation>
    </message>
    <message>
        <source>Add “%s”</source>
        <translation>添加“%s”</translation>
    </message>
    <message>
        <source>No customers yet. Type a name to add the first.</source>
        <translation>还没有顾客。输入姓名添加第一位。</translation>
    </message>
    <message>
        <source>Nobody is called so yet.</source>
        <translation>没有叫这个名字的。</translation>
    </message>
</context>
<context>
    <name>CustomerSheet</name>
    <message>
        <source>No customer chosen</source>
        <translation>未选择顾客</translation>
    </message>
    <message>
        <source>Choose one in the list, or add a new one.</source>
        <translation>请在列表中选择，或添加新顾客。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Address, as on an envelope</source>
        <translation>地址，按信封写法</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation>查找国家/地区</translation>
    </message>
    <message>
        <source>Language of their papers</source>
        <translation>单据语言</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>清除资料</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>不保留</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新顾客</translation>
    </message>
    <message>
        <source>As the shop: %s</source>
        <translation>随店铺：%s</translation>
    </message>
    <message>
        <source>Last orders</source>
        <translation>最近订单</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>invoice %s</source>
        <translation>账单 %s</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Erase the record</source>
        <translation>清除资料</translation>
    </message>
    <message>
        <source>Keep what you typed?</source>
        <translation>保留输入的内容吗？</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>添加顾客</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Erase what is known of %s? It cannot be taken back.</source>
        <translation>清除 %s 的所有资料？清除后无法恢复。</translation>
    </message>
    <message>
        <source>Sales stay, without the name. Invoices stay as issued until the day the law lets them go.</source>
        <translation>销售记录保留，但不含姓名。已开账单保留到法定期限为止。</translation>
    </message>
</context>
<context>
    <name>CustomersView</name>
    <message>
        <source>Customers</source>
        <translation>顾客</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新顾客</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name, phone, e-mail or tax number</source>
        <translation>姓名、电话、邮箱或税号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>with “%s”, by name</source>
        <translation>含“%s”，按姓名</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>按名称排序</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>没有找到顾客</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>还没有顾客</translation>
    </message>
    <message>
        <source>Try fewer letters; or add “%s”.</source>
        <translation>少输几个字试试，或添加“%s”。</translation>
    </message>
    <message>
        <source>Add those who want an invoice, or whom you want to know by name.</source>
        <translation>添加需要账单或您想记住的顾客。</translation>
    </message>
    <message>
        <source>%s is added</source>
        <translation>已添加 %s</translation>
    </message>
    <message>
        <source>%s is saved</source>
        <translation>%s 已保存</translation>
    </message>
    <message>
        <source>%s is erased</source>
        <translation>已清除 %s</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>换出</translation>
    </message>
    <message>
        <source>Scan, or type a name or code</source>
        <translation>扫码，或输入名称或编码</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Can come back</source>
        <translation>可退</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>减一</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>加一</translation>
    </message>
    <message>
        <source>Goods without a receipt, at the prices of today.</source>
        <translation>无小票商品，按今天的价格。</translation>
    </message>
    <message>
        <source>Scan or find what the customer takes instead.</source>
        <translation>扫描或查找顾客换走的商品。</translation>
    </message>
    <message>
        <source>Receipt %s of another till: choose what comes back.</source>
        <translation>其他收银台的小票 %s：请选择退回的商品。</translation>
    </message>
    <message>
        <source>Order %s: touch a line for all of it, or say how much comes back.</source>
        <translation>订单 %s：点一行全退，或输入退回数量。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Try part of a name, or another code.</source>
        <translation>试试名称的一部分，或其他编码。</translation>
    </message>
    <message>
        <source>Nothing goes out yet</source>
        <translation>还没有换出商品</translation>
    </message>
    <message>
        <source>Scan it, or find it by name.</source>
        <translation>扫码，或按名称查找。</translation>
    </message>
    <message>
        <source>Nothing comes back yet</source>
        <translation>还没有退回商品</translation>
    </message>
    <message>
        <source>Cash from the customer</source>
        <translation>实收现金</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>How much in %s</source>
        <translation>多少 %s</translation>
    </message>
    <message>
        <source>All of it came back already</source>
        <translation>已全部退回</translation>
    </message>
    <message>
        <source>%s can come back</source>
        <translation>可退 %s</translation>
    </message>
</context>
<context>
    <name>DeskSide</name>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Goes back on the shelf</source>
        <translation>退回货架</translation>
    </message>
    <message>
        <source>As it was paid</source>
        <translation>按原付款方式</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>Reference on the slip</source>
        <translation>签购单参考号</translation>
    </message>
    <message>
        <source>Count what is handed over</source>
        <translation>清点收到的钱</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>未扣款</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>换货</translation>
    </message>
    <message>
        <source>Give back without a receipt</source>
        <translation>无小票退货</translation>
    </message>
    <message>
        <source>Why (needed)</source>
        <translation>原因（必填）</translation>
    </message>
    <message>
        <source>How the customer pays</source>
        <translation>顾客付款方式</translation>
    </message>
    <message>
        <source>How the money goes back</source>
        <translation>退款方式</translation>
    </message>
    <message>
        <source>Charge %s on the card reader, then type the reference on its slip.</source>
        <translation>请在刷卡机上收 %s，再输入签购单上的参考号。</translation>
    </message>
    <message>
        <source>Charge %s on the card reader, then say here what it answered.</source>
        <translation>在刷卡机上收取 %s，然后在这里告知结果。</translation>
    </message>
    <message>
        <source>Give it back on the card reader first, then record it here.</source>
        <translation>请先在刷卡机上退款，再在此记录。</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>换出</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>找零</translation>
    </message>
    <message>
        <source>Customer pays</source>
        <translation>顾客应付</translation>
    </message>
    <message>
        <source>Choose what comes back first.</source>
        <translation>请先选择退回的商品。</translation>
    </message>
    <message>
        <source>Choose what goes out first.</source>
        <translation>请先选择换出的商品。</translation>
    </message>
    <message>
        <source>Say why: without a receipt it is needed.</source>
        <translation>请填写原因：无小票时必填。</translation>
    </message>
    <message>
        <source>Less was handed over than is due.</source>
        <translation>收到的钱不够。</translation>
    </message>
    <message>
        <source>Type the reference on the slip.</source>
        <translation>请输入签购单参考号。</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>正在记录</translation>
    </message>
    <message>
        <source>Charged, exchange</source>
        <translation>已扣款，换货</translation>
    </message>
    <message>
        <source>Ask the card reader</source>
        <translation>刷卡收款</translation>
    </message>
    <message>
        <source>Take in cash</source>
        <translation>收现金</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Give back in cash</source>
        <translation>退现金</translation>
    </message>
    <message>
        <source>Given back to the card</source>
        <translation>已退回卡上</translation>
    </message>
</context>
<context>
    <name>DoctorPane</name>
    <message>
        <source>Look again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Save a file to send</source>
        <translation>保存要发送的文件</translation>
    </message>
    <message>
        <source>The file holds what stands here and the program's own log: no names, no addresses, nothing that was typed or sold. Nobody gets it unless you send it.</source>
        <translation>文件包含这里显示的内容和程序自身的日志：没有姓名、地址，也没有输入或售出的内容。您不发送，就没有人会得到它。</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Saved as %s. Nothing personal is in it.</source>
        <translation>已保存为 %s。其中没有个人信息。</translation>
    </message>
</context>
<context>
    <name>EditsBar</name>
    <message>
        <source>Drop</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Ctrl Z takes back one by one.</source>
        <translation>尚未记录。Ctrl Z 可逐步撤销。</translation>
    </message>
</context>
<context>
    <name>EmptyPane</name>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Bring in a file of items</source>
        <translation>导入商品文件</translation>
    </message>
    <message>
        <source>Show what is not on sale too</source>
        <translation>也显示停售商品</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新商品</translation>
    </message>
    <message>
        <source>Everything recorded is safe. Items are found again when this is done.</source>
        <translation>已记录的内容都是安全的。完成后即可再次查找商品。</translation>
    </message>
    <message>
        <source>No items found</source>
        <translation>没有找到商品</translation>
    </message>
    <message>
        <source>Try part of a name, a code, or fewer filters.</source>
        <translation>试试名称的一部分、编码，或减少筛选条件。</translation>
    </message>
    <message>
        <source>Nothing is on sale yet</source>
        <translation>还没有在售商品</translation>
    </message>
    <message>
        <source>%s wait for a price, or were taken off sale.</source>
        <translation>%s 待定价，或已停售。</translation>
    </message>
    <message>
        <source>No items yet</source>
        <translation>还没有商品</translation>
    </message>
    <message>
        <source>Bring in a file from your old till or shop, or type the first one.</source>
        <translation>导入旧收银系统或网店的文件，或输入第一件。</translation>
    </message>
</context>
<context>
    <name>EmptyShop</name>
    <message>
        <source>Bring in a file of items</source>
        <translation>导入商品文件</translation>
    </message>
    <message>
        <source>Give them prices</source>
        <translation>给商品定价</translation>
    </message>
    <message>
        <source>Type the first item</source>
        <translation>输入第一件商品</translation>
    </message>
    <message>
        <source>Nothing is on sale yet</source>
        <translation>还没有在售商品</translation>
    </message>
    <message>
        <source>No items yet</source>
        <translation>还没有商品</translation>
    </message>
    <message>
        <source>Bring in a file from your old till or shop: CSV, XLSX and others.</source>
        <translation>导入旧收银系统或网店的文件：CSV、XLSX 等。</translation>
    </message>
    <message>
        <source>Everything recorded is safe. Items are found again when this is done.</source>
        <translation>已记录的内容都是安全的。完成后即可再次查找商品。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Name, code or brand</source>
        <translation>名称、编码或品牌</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Find a category</source>
        <translation>查找分类</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Find a brand</source>
        <translation>查找品牌</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>在售</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新商品</translation>
    </message>
    <message>
        <source>Another order</source>
        <translation>更换排序</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Press F2 or type to edit a cell.</source>
        <translation>按 F2 或直接输入来编辑单元格。</translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation>停售</translation>
    </message>
    <message>
        <source>On sale or not</source>
        <translation>在售和停售</translation>
    </message>
    <message>
        <source>Running low</source>
        <translation>库存偏低</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>缺货</translation>
    </message>
    <message>
        <source>Under nothing</source>
        <translation>负库存</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>以列表显示</translation>
    </message>
    <message>
        <source>Show as tiles</source>
        <translation>以图块显示</translation>
    </message>
    <message>
        <source>%s,</source>
        <translation>%s，</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Find an item without a code</source>
        <translation>查找没有条码的商品</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>查找商品</translation>
    </message>
</context>
<context>
    <name>FirstRunWindow</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Backups (*.zip);;All files (*)</source>
        <translation>备份 (*.zip);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>FolderControl</name>
    <message>
        <source>In the folder of the shop</source>
        <translation>在店铺文件夹中</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>撤销此次导入</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>换个文件</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>GapChart</name>
    <message>
        <source>Pauses between keys, in ms: %s</source>
        <translation>按键间隔，毫秒：%s</translation>
    </message>
    <message>
        <source>%s ms</source>
        <translation>%s 毫秒</translation>
    </message>
</context>
<context>
    <name>GoodsRows</name>
    <message>
        <source>Found items</source>
        <translation>找到的商品</translation>
    </message>
</context>
<context>
    <name>Heads</name>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
</context>
<context>
    <name>HelpOverlay</name>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>HubFields</name>
    <message>
        <source>Address of the hub</source>
        <translation>中枢地址</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>一次性代码</translation>
    </message>
    <message>
        <source>Its certificate, only if it is your own</source>
        <translation>中枢证书，仅在自备时填写</translation>
    </message>
    <message>
        <source>A file, often none</source>
        <translation>一个文件，通常不需要</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
</context>
<context>
    <name>HubPane</name>
    <message>
        <source>This till sells alone. It can be linked any time; all that was recorded so far goes up then.</source>
        <translation>此收银台单独销售。随时可以连接；连接后至今记录的全部内容会上传。</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Link to a hub</source>
        <translation>连接中枢</translation>
    </message>
    <message>
        <source>Linked to %s</source>
        <translation>已连接 %s</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>查看状态</translation>
    </message>
    <message>
        <source>What a hub is</source>
        <translation>什么是中枢</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Catalog</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Import items</source>
        <translation>导入商品</translation>
    </message>
    <message>
        <source>Lists of items (*.csv *.tsv *.txt *.xlsx *.gz);;All files (*)</source>
        <translation>商品清单 (*.csv *.tsv *.txt *.xlsx *.gz);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
</context>
<context>
    <name>InvoicePage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Name, phone, e-mail or tax number</source>
        <translation>姓名、电话、邮箱或税号</translation>
    </message>
    <message>
        <source>Invoice for %s</source>
        <translation>%s 的账单</translation>
    </message>
    <message>
        <source>No customer is called so. Add one under Customers.</source>
        <translation>没有叫这个名字的顾客。请在“顾客”中添加。</translation>
    </message>
    <message>
        <source>There are no customers yet.</source>
        <translation>还没有顾客。</translation>
    </message>
</context>
<context>
    <name>ItemName</name>
    <message>
        <source>What it is, if you like</source>
        <translation>是什么商品（可不填）</translation>
    </message>
    <message>
        <source>Type a name, or just the price</source>
        <translation>输入名称，或只输入价格</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Join a shop</source>
        <translation>加入店铺</translation>
    </message>
    <message>
        <source>Join and open the till</source>
        <translation>加入并打开收银台</translation>
    </message>
    <message>
        <source>Address and code come from whoever looks after the hub.</source>
        <translation>地址和代码由管理中枢的人提供。</translation>
    </message>
    <message>
        <source>Country and taxes of the shop</source>
        <translation>店铺所在国家/地区和税</translation>
    </message>
    <message>
        <source>No till has told the hub yet. Look them over: the tills after this one take them from here.</source>
        <translation>还没有收银台告知中枢。请核对：之后加入的收银台都从这里沿用。</translation>
    </message>
    <message>
        <source>This till's own</source>
        <translation>本收银台自己的设置</translation>
    </message>
    <message>
        <source>Take the same as the other tills have. It can be changed later in Settings.</source>
        <translation>请与其他收银台保持一致。以后可在“设置”中更改。</translation>
    </message>
    <message>
        <source>Comes from the hub</source>
        <translation>来自中枢</translation>
    </message>
    <message>
        <source>Name of the shop, and the codes on receipts</source>
        <translation>店铺名称和小票上的编号</translation>
    </message>
    <message>
        <source>Country, currency and taxes, as the other tills have them</source>
        <translation>国家/地区、货币和税，与其他收银台相同</translation>
    </message>
    <message>
        <source>Items, prices, stock and customers</source>
        <translation>商品、价格、库存和客户</translation>
    </message>
    <message>
        <source>The hub's certificate</source>
        <translation>中枢证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Press a key</source>
        <translation>请按一个键</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>KeysOverlay</name>
    <message>
        <source>Keys on this screen</source>
        <translation>本屏幕的按键</translation>
    </message>
    <message>
        <source>Help on this screen</source>
        <translation>本屏幕的帮助</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>KeysPane</name>
    <message>
        <source>Touch a key and press another one. Esc leaves it as it is, Backspace takes it away.</source>
        <translation>点一个键，再按新的键。Esc 保持不变，Backspace 去掉。</translation>
    </message>
    <message>
        <source>All as they were at first</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>%k already means: %a.</source>
        <translation>%k 已用于：%a。</translation>
    </message>
</context>
<context>
    <name>KnownScanner</name>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Forget %s</source>
        <translation>忘记 %s</translation>
    </message>
</context>
<context>
    <name>LastScan</name>
    <message>
        <source>The next scan is shown here.</source>
        <translation>下一次扫码显示在这里。</translation>
    </message>
</context>
<context>
    <name>LeftToPay</name>
    <message>
        <source>Paid so far</source>
        <translation>已收</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>现金舍入</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>待收</translation>
    </message>
    <message>
        <source>Change to give</source>
        <translation>应找零</translation>
    </message>
</context>
<context>
    <name>LinkPage</name>
    <message>
        <source>This till sells alone</source>
        <translation>此收银台单独销售</translation>
    </message>
    <message>
        <source>With a hub, several tills of a shop share items, prices and stock, and every sale is kept at a second place. The till goes on selling when the hub is away. All that was recorded so far goes up.</source>
        <translation>有了中枢，同店的多个收银台共用商品、价格和库存，每笔销售都在另一处存一份。中枢不在线时，收银台照常销售。至今记录的全部内容会上传。</translation>
    </message>
    <message>
        <source>Link this till</source>
        <translation>连接此收银台</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Both come from whoever looks after the hub.</source>
        <translation>两项都由负责中枢的人提供。</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>正在询问中枢</translation>
    </message>
    <message>
        <source>The hub's certificate</source>
        <translation>中枢证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>ListControl</name>
    <message>
        <source>Take out %s</source>
        <translation>去掉 %s</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Scan, or type a name or code</source>
        <translation>扫码，或输入名称或编码</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>偏低</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>缺货</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>负库存</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>现存</translation>
    </message>
    <message>
        <source>Low at</source>
        <translation>预警值</translation>
    </message>
    <message>
        <source>Last moved</source>
        <translation>最近变动</translation>
    </message>
    <message>
        <source>At cost</source>
        <translation>进价金额</translation>
    </message>
    <message>
        <source>More was sold than came in. Count it.</source>
        <translation>卖出的比进的多，请盘点。</translation>
    </message>
    <message>
        <source>Nobody has received or counted this yet.</source>
        <translation>还没有收货或盘点过。</translation>
    </message>
    <message>
        <source>It has not moved here yet.</source>
        <translation>在这里还没有变动过。</translation>
    </message>
    <message>
        <source>Its cost is not known.</source>
        <translation>进价未知。</translation>
    </message>
    <message>
        <source>Moved here</source>
        <translation>本机变动</translation>
    </message>
    <message>
        <source>Product list is being rebuilt, %s</source>
        <translation>正在重建商品列表，%s</translation>
    </message>
    <message>
        <source>in the catalog, by name</source>
        <translation>商品目录中的商品，按名称排序</translation>
    </message>
    <message>
        <source>with “%s”</source>
        <translation>含“%s”</translation>
    </message>
    <message>
        <source>Bring a list of items in, and its stock will stand here.</source>
        <translation>导入商品清单后，库存会显示在这里。</translation>
    </message>
    <message>
        <source>with less than their own mark, by name</source>
        <translation>低于各自预警值，按名称</translation>
    </message>
    <message>
        <source>of which nothing is left, by name</source>
        <translation>已经没有库存，按名称</translation>
    </message>
    <message>
        <source>sold more often than they were there, by name</source>
        <translation>卖出的比现有的多，按名称</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Try part of a name, or another code.</source>
        <translation>试试名称的一部分，或其他编码。</translation>
    </message>
    <message>
        <source>No items yet</source>
        <translation>还没有商品</translation>
    </message>
    <message>
        <source>Nothing runs low</source>
        <translation>没有库存偏低的商品</translation>
    </message>
    <message>
        <source>Items show here once they fall under their mark.</source>
        <translation>低于预警值的商品显示在这里。</translation>
    </message>
    <message>
        <source>Nothing is out</source>
        <translation>没有缺货商品</translation>
    </message>
    <message>
        <source>Every item whose stock is kept is there.</source>
        <translation>记库存的商品都有货。</translation>
    </message>
    <message>
        <source>Nothing is below zero</source>
        <translation>没有负库存</translation>
    </message>
    <message>
        <source>No more was sold than came in.</source>
        <translation>卖出的都不多于进的。</translation>
    </message>
    <message>
        <source>Everything recorded is safe. Items are found again when this is done.</source>
        <translation>已记录的内容都是安全的。完成后即可再次查找商品。</translation>
    </message>
</context>
<context>
    <name>LogoControl</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>已选择</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>Guess again</source>
        <translation>重新推测</translation>
    </message>
    <message>
        <source>Columns as last time.</source>
        <translation>列与上次相同。</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>Opening the till. You can scan already.</source>
        <translation>正在打开收银台，已经可以扫码。</translation>
    </message>
    <message>
        <source>Scans waiting for the next sale: %s</source>
        <translation>等待下一单的扫码：%s</translation>
    </message>
    <message>
        <source>Paying. A scan now waits for the next sale</source>
        <translation>收款中。现在的扫码留给下一单</translation>
    </message>
    <message>
        <source>Scans waiting: %s</source>
        <translation>等待中的扫码：%s</translation>
    </message>
    <message>
        <source>Type the number, or press Esc</source>
        <translation>输入数字，或按 Esc</translation>
    </message>
    <message>
        <source>Ready for the next sale: scan, or type a name or code</source>
        <translation>可以开始下一单：扫码，或输入名称或编码</translation>
    </message>
    <message>
        <source>Scan, or type a name or code</source>
        <translation>扫码，或输入名称或编码</translation>
    </message>
</context>
<context>
    <name>ModeSwitch</name>
    <message>
        <source>Tiles</source>
        <translation>图块</translation>
    </message>
    <message>
        <source>Wide list</source>
        <translation>宽列表</translation>
    </message>
</context>
<context>
    <name>MovePane</name>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>收货</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>报损</translation>
    </message>
    <message>
        <source>How much came in, %u</source>
        <translation>收到多少，%u</translation>
    </message>
    <message>
        <source>How much is there now, %u</source>
        <translation>现在有多少，%u</translation>
    </message>
    <message>
        <source>How much is thrown away, %u</source>
        <translation>报损多少，%u</translation>
    </message>
    <message>
        <source>%s on hand</source>
        <translation>现存 %s</translation>
    </message>
    <message>
        <source>Note, such as a delivery number</source>
        <translation>备注，如送货单号</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>请填写原因</translation>
    </message>
    <message>
        <source>That is what is on hand already</source>
        <translation>现存就是这个数</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>报损</translation>
    </message>
</context>
<context>
    <name>NoQuickKeys</name>
    <message>
        <source>Keys for what has no barcode</source>
        <translation>给没有条码的商品设快捷键</translation>
    </message>
    <message>
        <source>Coffee, loose fruit, paper bags: one touch sells them.</source>
        <translation>咖啡、散装水果、纸袋：一触即售。</translation>
    </message>
    <message>
        <source>Begin with the best sellers</source>
        <translation>先放畅销商品</translation>
    </message>
    <message>
        <source>Choose them yourself</source>
        <translation>自己选择</translation>
    </message>
</context>
<context>
    <name>NotePane</name>
    <message>
        <source>It stands on the receipt. It can be erased later; the sale stays as it is.</source>
        <translation>会印在小票上。以后可以清除，销售不变。</translation>
    </message>
    <message>
        <source>Take the note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>去掉备注</translation>
    </message>
    <message>
        <source>The whole sale</source>
        <translation>整单</translation>
    </message>
    <message>
        <source>Note on this line</source>
        <translation>本行备注</translation>
    </message>
    <message>
        <source>Note on the sale</source>
        <translation>整单备注</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>All items</source>
        <translation>全部商品</translation>
    </message>
    <message>
        <source>Check the spelling, or press Esc to see all items.</source>
        <translation>请检查拼写，或按 Esc 查看全部商品。</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Backspace</source>
        <translation>退格</translation>
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
        <translation>收银台无法打开。</translation>
    </message>
    <message>
        <source>The records of this shop are damaged.</source>
        <translation>本店铺的记录已损坏。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>See what is there</source>
        <translation>查看现有内容</translation>
    </message>
</context>
<context>
    <name>OptionsBar</name>
    <message>
        <source>Kind of list</source>
        <translation>清单类型</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>For new items that the file names no tax for</source>
        <translation>用于文件中没有写税的新商品</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>小数</translation>
    </message>
    <message>
        <source>Take stock too</source>
        <translation>同时导入库存</translation>
    </message>
    <message>
        <source>Quantities become the opening stock of items that never moved</source>
        <translation>数量作为从未变动过的商品的期初库存</translation>
    </message>
    <message>
        <source>Sell without a price</source>
        <translation>无价格也出售</translation>
    </message>
    <message>
        <source>New items: %s</source>
        <translation>新商品：%s</translation>
    </message>
    <message>
        <source>Else they wait, not sold, until they have one</source>
        <translation>否则先等待定价，不出售</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Number, item, amount</source>
        <translation>单号、商品、金额</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>停止查找</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>显示全部订单</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>任何日期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Any payment</source>
        <translation>任何付款方式</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>任何状态</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>跳到</translation>
    </message>
    <message>
        <source>Go to a month in the list</source>
        <translation>跳到列表中的某个月</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>searched back to %s</source>
        <translation>已查到 %s</translation>
    </message>
    <message>
        <source>stopped looking at %s</source>
        <translation>停在 %s</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Sum %s</source>
        <translation>合计 %s</translation>
    </message>
    <message>
        <source>No orders found</source>
        <translation>没有找到订单</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>还没有订单</translation>
    </message>
    <message>
        <source>Try the end of a receipt number, a sum such as 24.90, a day such as 12.11., or an item.</source>
        <translation>试试小票号末几位、金额（如 24.90）、日期（如 12.11.）或商品。</translation>
    </message>
    <message>
        <source>The first sale will stand here.</source>
        <translation>第一笔销售会显示在这里。</translation>
    </message>
</context>
<context>
    <name>OrderSheet</name>
    <message>
        <source>No order chosen</source>
        <translation>未选择订单</translation>
    </message>
    <message>
        <source>Choose one in the list, or scan a receipt.</source>
        <translation>请在列表中选择，或扫描小票。</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Order %s</source>
        <translation>订单 %s</translation>
    </message>
    <message>
        <source>Give back without a receipt</source>
        <translation>无小票退货</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>补打</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Print a copy of the receipt</source>
        <translation>补打小票</translation>
    </message>
    <message>
        <source>Print a gift receipt</source>
        <translation>打印礼品小票</translation>
    </message>
    <message>
        <source>Receipt as PDF</source>
        <translation>小票存为 PDF</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>换货</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Gives back goods of %s</source>
        <translation>退回 %s 的商品</translation>
    </message>
    <message>
        <source>Exchanged with %s</source>
        <translation>与 %s 换货</translation>
    </message>
    <message>
        <source>Gives back goods of receipt %s, of another till</source>
        <translation>退回其他收银台小票 %s 的商品</translation>
    </message>
    <message>
        <source>%s refunded</source>
        <translation>已退 %s</translation>
    </message>
    <message>
        <source>Instead of %s</source>
        <translation>原价 %s</translation>
    </message>
    <message>
        <source>Incl. %s</source>
        <translation>含 %s</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>现金舍入</translation>
    </message>
    <message>
        <source>Credit note %s</source>
        <translation>贷项通知单 %s</translation>
    </message>
    <message>
        <source>Invoice %s</source>
        <translation>账单 %s</translation>
    </message>
    <message>
        <source>%1 given back with %2</source>
        <translation>%1 已退，退货单 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Void the whole exchange? Both halves are taken back.</source>
        <translation>作废整笔换货？退回和换出都会撤销。</translation>
    </message>
    <message>
        <source>Void this refund? The goods go out again, and the money comes back.</source>
        <translation>作废这笔退货？商品再次交给顾客，款项收回。</translation>
    </message>
    <message>
        <source>Settle the card payment on the reader first.</source>
        <translation>请先在刷卡机上处理刷卡付款。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>找零</translation>
    </message>
    <message>
        <source>discount %s</source>
        <translation>优惠 %s</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>退款后净额</translation>
    </message>
    <message>
        <source>Voided, goods and money went back</source>
        <translation>已作废，商品和款项已退回</translation>
    </message>
    <message>
        <source>Recorded by %s</source>
        <translation>由 %s 记录</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>proof %s</source>
        <translation>校验码 %s</translation>
    </message>
    <message>
        <source>Void the whole sale? Goods come back, and %s goes back to the customer.</source>
        <translation>作废整笔销售？商品退回，%s 退给顾客。</translation>
    </message>
    <message>
        <source>Void the sale</source>
        <translation>作废销售</translation>
    </message>
    <message>
        <source>Refund items</source>
        <translation>退货</translation>
    </message>
</context>
<context>
    <name>OrdersView</name>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Given back. Refund %s is recorded</source>
        <translation>已退款。退货单 %s 已记录</translation>
    </message>
    <message>
        <source>Exchanged. Refund %s is recorded</source>
        <translation>已换货。退货单 %s 已记录</translation>
    </message>
    <message>
        <source>%s is voided</source>
        <translation>%s 已作废</translation>
    </message>
    <message>
        <source>A copy is being printed</source>
        <translation>正在补打小票</translation>
    </message>
    <message>
        <source>A gift receipt is being printed</source>
        <translation>正在打印礼品小票</translation>
    </message>
    <message>
        <source>Invoice %s is written</source>
        <translation>账单 %s 已开具</translation>
    </message>
    <message>
        <source>Saved as %s</source>
        <translation>已存为 %s</translation>
    </message>
    <message>
        <source>Change %s</source>
        <translation>找零 %s</translation>
    </message>
    <message>
        <source>Nobody here knows %s</source>
        <translation>这里没有 %s 的记录</translation>
    </message>
</context>
<context>
    <name>PaidCard</name>
    <message>
        <source>Paid so far</source>
        <translation>已收</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>已扣款</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>PaidPane</name>
    <message>
        <source>Print again</source>
        <translation>补打</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Open sale</source>
        <translation>打开订单</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已收款</translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <translation>礼品小票</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Void sale</source>
        <translation>作废此单</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>新一单</translation>
    </message>
    <message>
        <source>or just scan the next item</source>
        <translation>或直接扫下一件商品</translation>
    </message>
    <message>
        <source>Sale %s</source>
        <translation>单号 %s</translation>
    </message>
    <message>
        <source>Give change</source>
        <translation>找零</translation>
    </message>
    <message>
        <source>Paid, no change</source>
        <translation>已收款，无需找零</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>现金舍入</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>实收现金</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>No receipt printed</source>
        <translation>未打印小票</translation>
    </message>
    <message>
        <source>No printer is set up for this till</source>
        <translation>此收银台没有设置打印机</translation>
    </message>
    <message>
        <source>Printing the receipt</source>
        <translation>正在打印小票</translation>
    </message>
    <message>
        <source>The sale is recorded</source>
        <translation>销售已记录</translation>
    </message>
    <message>
        <source>Receipt printed</source>
        <translation>小票已打印</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>小票打印机</translation>
    </message>
    <message>
        <source>Receipt not printed</source>
        <translation>小票没有打印</translation>
    </message>
    <message>
        <source>Did the receipt print?</source>
        <translation>小票打印出来了吗？</translation>
    </message>
    <message>
        <source>Look at the paper first</source>
        <translation>请先看纸张</translation>
    </message>
    <message>
        <source>A receipt?</source>
        <translation>要小票吗？</translation>
    </message>
    <message>
        <source>Printed only when it is wanted</source>
        <translation>有人要才打印</translation>
    </message>
    <message>
        <source>Drawer not opened</source>
        <translation>钱箱没有打开</translation>
    </message>
    <message>
        <source>Drawer opened</source>
        <translation>钱箱已打开</translation>
    </message>
    <message>
        <source>Close it when the change is given</source>
        <translation>找零后请关上</translation>
    </message>
    <message>
        <source>No, print again</source>
        <translation>没有，重打</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Gift receipt prints</source>
        <translation>正在打印礼品小票</translation>
    </message>
    <message>
        <source>Gift receipt failed</source>
        <translation>礼品小票打印失败</translation>
    </message>
    <message>
        <source>Gift receipt?</source>
        <translation>要礼品小票吗？</translation>
    </message>
</context>
<context>
    <name>PairsBox</name>
    <message>
        <source>Take out</source>
        <translation>去掉</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Screen keyboard</source>
        <translation>屏幕键盘</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>PaperRow</name>
    <message>
        <source>It is printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>补打一份</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>补打</translation>
    </message>
</context>
<context>
    <name>ParkedPane</name>
    <message>
        <source>Parked sales</source>
        <translation>挂单列表</translation>
    </message>
    <message>
        <source>A word to find this sale by</source>
        <translation>便于找到此单的名称</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>命名</translation>
    </message>
    <message>
        <source>No sale is parked. %s parks the open one.</source>
        <translation>没有挂起的销售。按 %s 可挂起当前销售。</translation>
    </message>
    <message>
        <source>Parked sales that cannot be read: %s. They stay as they are; nothing of them was sold.</source>
        <translation>无法读取的挂单：%s。它们保持原样，其中的商品没有售出。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
</context>
<context>
    <name>PayPanel</name>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Back to cart</source>
        <translation>返回购物车</translation>
    </message>
    <message>
        <source>Split evenly</source>
        <translation>平均分摊</translation>
    </message>
    <message>
        <source>Pay with</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Its number, if it has one</source>
        <translation>号码（如有）</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>实收现金</translation>
    </message>
    <message>
        <source>Amount on card</source>
        <translation>刷卡金额</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Only cash gives change. At most %s.</source>
        <translation>只有现金可以找零。最多 %s。</translation>
    </message>
    <message>
        <source>Type an amount first.</source>
        <translation>请先输入金额。</translation>
    </message>
    <message>
        <source>Type the reference from the slip.</source>
        <translation>请输入签购单参考号。</translation>
    </message>
    <message>
        <source>Say first whether the card was charged.</source>
        <translation>请先说明卡是否已扣款。</translation>
    </message>
    <message>
        <source>A card was charged. Finish the sale, or take it back.</source>
        <translation>卡已扣款。请完成销售，或退回款项。</translation>
    </message>
    <message>
        <source>exact, %s</source>
        <translation>正好，%s</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>正好</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>PickerControl</name>
    <message>
        <source>Type to find it</source>
        <translation>输入以查找</translation>
    </message>
</context>
<context>
    <name>PictureBox</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Add picture</source>
        <translation>添加图片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
</context>
<context>
    <name>PriceNews</name>
    <message>
        <source>The catalog says %s now.</source>
        <translation>目录价现为 %s。</translation>
    </message>
    <message>
        <source>Take %s</source>
        <translation>改用 %s</translation>
    </message>
    <message>
        <source>This was taken off sale meanwhile. It can still be sold here.</source>
        <translation>此商品刚刚停售，这一单仍可卖。</translation>
    </message>
</context>
<context>
    <name>PrinterPane</name>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>打印测试页</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>没有打印机</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>Keep each paper as a PDF file in a folder</source>
        <translation>每张单据存为 PDF 文件</translation>
    </message>
    <message>
        <source>Looking for printers</source>
        <translation>正在查找打印机</translation>
    </message>
    <message>
        <source>Found these. Touch the one to use.</source>
        <translation>找到以下打印机，点选要用的一台。</translation>
    </message>
    <message>
        <source>None found by itself. A network printer is set by its address below, as tcp:HOST:9100.</source>
        <translation>没有自动找到。网络打印机请在下面填地址，如 tcp:HOST:9100。</translation>
    </message>
    <message>
        <source>This computer has no printer set up. A folder can take PDF files.</source>
        <translation>本机没有设置打印机。可以用文件夹存 PDF 文件。</translation>
    </message>
    <message>
        <source>Sent. The ruler on the page must fill the paper from edge to edge.</source>
        <translation>已发送。测试页上的标尺应从纸的一边满到另一边。</translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Cost, without tax</source>
        <translation>进价（不含税）</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Dairy &gt; Cheese</source>
        <translation>乳品 &gt; 奶酪</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Smallest quantity</source>
        <translation>最小数量</translation>
    </message>
    <message>
        <source>Own code</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Low from</source>
        <translation>预警值</translation>
    </message>
    <message>
        <source>Variants bound by</source>
        <translation>规格归属</translation>
    </message>
    <message>
        <source>Codes, and how many are in the pack</source>
        <translation>各条码及每包数量</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Add a code</source>
        <translation>添加条码</translation>
    </message>
    <message>
        <source>Other prices</source>
        <translation>其他价格</translation>
    </message>
    <message>
        <source>EUR, or trade:EUR</source>
        <translation>EUR 或 trade:EUR</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>添加价格</translation>
    </message>
    <message>
        <source>What tells this variant</source>
        <translation>规格的区别</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺码</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>添加选项</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>添加字段</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>在售</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>称重</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>When stock is out</source>
        <translation>缺货时</translation>
    </message>
    <message>
        <source>Price, with tax</source>
        <translation>含税价格</translation>
    </message>
    <message>
        <source>As the shop does</source>
        <translation>随店铺设置</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>先询问</translation>
    </message>
    <message>
        <source>Do not sell</source>
        <translation>不出售</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Margin %s</source>
        <translation>毛利率 %s</translation>
    </message>
    <message>
        <source>sold under its cost</source>
        <translation>低于进价出售</translation>
    </message>
</context>
<context>
    <name>ProductSheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>更多字段</translation>
    </message>
    <message>
        <source>Brand, own code, unit, low stock, other prices, options</source>
        <translation>品牌、货号、单位、预警值、其他价格、选项</translation>
    </message>
    <message>
        <source>Drop changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Add all the same</source>
        <translation>仍然添加</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation>店主</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新商品</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation>停售</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Add and sell</source>
        <translation>添加并上架</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>添加商品</translation>
    </message>
    <message>
        <source>Save and sell</source>
        <translation>保存并上架</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>较少字段</translation>
    </message>
</context>
<context>
    <name>Ready</name>
    <message>
        <source>Take up a parked sale</source>
        <translation>取单</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>准备就绪</translation>
    </message>
    <message>
        <source>Scan an item or touch a tile.</source>
        <translation>扫一件商品，或点图块。</translation>
    </message>
    <message>
        <source>Scan an item, or type a name or code.</source>
        <translation>扫描商品，或输入名称或编码。</translation>
    </message>
</context>
<context>
    <name>ReceiptPreview</name>
    <message>
        <source>As it prints</source>
        <translation>打印效果</translation>
    </message>
    <message>
        <source>A sample sale with your settings, dot by dot.</source>
        <translation>按您的设置打印的样单，逐点显示。</translation>
    </message>
    <message>
        <source>Sample receipt</source>
        <translation>小票样张</translation>
    </message>
</context>
<context>
    <name>ReceivePage</name>
    <message>
        <source>Nothing scanned yet</source>
        <translation>还没有扫码</translation>
    </message>
    <message>
        <source>Scan what you unpack. Each scan adds 1, a pack's code adds the pack.</source>
        <translation>拆箱时扫码。每扫一次加 1，扫包装条码加整包。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>On hand then</source>
        <translation>收货后现存</translation>
    </message>
    <message>
        <source>At cost</source>
        <translation>进价金额</translation>
    </message>
    <message>
        <source>Delivery note or supplier</source>
        <translation>送货单或供应商</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>newest first, worth %s at cost. Nothing changes in stock until you post.</source>
        <translation>最新在前，进价合计 %s。提交之前库存不会变化。</translation>
    </message>
</context>
<context>
    <name>ReceivePane</name>
    <message>
        <source>Receiving</source>
        <translation>正在收货</translation>
    </message>
    <message>
        <source>Each scan adds 1</source>
        <translation>每扫一次加 1</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Scan what you unpack</source>
        <translation>拆箱时扫码</translation>
    </message>
    <message>
        <source>Or type the name of what carries no code.</source>
        <translation>没有条码的商品请输入名称。</translation>
    </message>
    <message>
        <source>Nothing to post</source>
        <translation>没有可提交的</translation>
    </message>
    <message>
        <source>Came in, %u</source>
        <translation>收到，%u</translation>
    </message>
    <message>
        <source>%s on hand before</source>
        <translation>原现存 %s</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>确认</translation>
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
        <translation>此文件夹已损坏</translation>
    </message>
    <message>
        <source>Reading what is there…</source>
        <translation>正在读取现有内容…</translation>
    </message>
    <message>
        <source>Orders that can be read</source>
        <translation>可读取的订单</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Write out what is there</source>
        <translation>导出现有内容</translation>
    </message>
    <message>
        <source>Bring back the backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Not as recorded</source>
        <translation>与记录不符</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Orders that can still be read: %1. Records that cannot: %2. Nothing in the folder was changed.</source>
        <translation>仍可读取的订单：%1。无法读取的记录：%2。文件夹中的内容没有改动。</translation>
    </message>
    <message>
        <source>There is no backup beside it. Write out what is there, then restore one from elsewhere.</source>
        <translation>旁边没有备份。请先导出现有内容，再恢复别处的备份。</translation>
    </message>
    <message>
        <source>The newest whole backup is from %1. What was sold after it stands in this list.</source>
        <translation>最新的完整备份是 %1 的。此后的销售列在下面。</translation>
    </message>
    <message>
        <source>Where to write</source>
        <translation>保存到哪里</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Written to %s</source>
        <translation>已导出到 %s</translation>
    </message>
    <message>
        <source>Bringing back the backup. Each record is checked.</source>
        <translation>正在恢复备份，逐条检查记录。</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Selling goes on. You can leave this screen and come back.</source>
        <translation>可以继续收银，离开本屏幕后再回来。</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>取消导入</translation>
    </message>
</context>
<context>
    <name>ScanField</name>
    <message>
        <source>Scan, or type a name or code</source>
        <translation>扫码，或输入名称或编码</translation>
    </message>
    <message>
        <source>%s not known</source>
        <translation>未知编码 %s</translation>
    </message>
    <message>
        <source>%s not added</source>
        <translation>未添加 %s</translation>
    </message>
    <message>
        <source>%s × the next item</source>
        <translation>下一件商品 × %s</translation>
    </message>
</context>
<context>
    <name>ScanPad</name>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>退格</translation>
    </message>
</context>
<context>
    <name>ScannerPane</name>
    <message>
        <source>A till cannot see which keyboard a key came from. Scanners are told from hands by the prefix they send, or else by their speed; a prefix is certain.</source>
        <translation>收银台分不清按键来自哪个键盘。凭扫码枪发送的前缀或速度与手打区分；前缀最可靠。</translation>
    </message>
    <message>
        <source>Name, such as Counter or Stockroom</source>
        <translation>名称，如“前台”或“仓库”</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Another scanner has this name.</source>
        <translation>另一把扫码枪已用此名。</translation>
    </message>
    <message>
        <source>Measure a scanner</source>
        <translation>测量扫码枪</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>重新测量</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Scan any code three times: %1 of %2</source>
        <translation>任意条码扫三次：%1 / %2</translation>
    </message>
    <message>
        <source>Each bar is the pause between two keys. No hand stays under %1; what is over %2 counts as typing.</source>
        <translation>每条代表两次按键的间隔。手打不会短于 %1；超过 %2 算打字。</translation>
    </message>
</context>
<context>
    <name>ScopeList</name>
    <message>
        <source>The whole shop</source>
        <translation>全店</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>盘点范围</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Not a whole number.</source>
        <translation>不是整数。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Try another word, such as tax, printer or language.</source>
        <translation>换个词试试，如税、打印机或语言。</translation>
    </message>
</context>
<context>
    <name>SheetsPage</name>
    <message>
        <source>No count is open</source>
        <translation>没有进行中的盘点</translation>
    </message>
    <message>
        <source>Begin one at the right. The shop can sell on while you count.</source>
        <translation>在旁边新建一次盘点。盘点时可以继续营业。</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>盲盘</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>已盘</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>应盘</translation>
    </message>
    <message>
        <source>The whole shop</source>
        <translation>全店</translation>
    </message>
    <message>
        <source>open. Go on with one, or begin a new one.</source>
        <translation>进行中。继续其中一次，或新建盘点。</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Screens</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>这些按键</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Scanned for the sale: %s</source>
        <translation>已为收银扫码：%s</translation>
    </message>
</context>
<context>
    <name>ShopPage</name>
    <message>
        <source>Your shop</source>
        <translation>您的店铺</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Type its name</source>
        <translation>请输入店名</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>店铺名称</translation>
    </message>
    <message>
        <source>As it stands over the door</source>
        <translation>与门头一致</translation>
    </message>
    <message>
        <source>Address on receipts</source>
        <translation>小票上的地址</translation>
    </message>
    <message>
        <source>Street, place</source>
        <translation>街道、城市</translation>
    </message>
    <message>
        <source>Tax number, if you have one</source>
        <translation>税号（如有）</translation>
    </message>
    <message>
        <source>Address and tax number stand on receipts. All of it can be changed later in Settings.</source>
        <translation>地址和税号印在小票上。这些以后都能在“设置”中更改。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Type a code or name</source>
        <translation>输入代码或名称</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Type a city</source>
        <translation>输入城市</translation>
    </message>
    <message>
        <source>Language of screens and papers</source>
        <translation>屏幕和单据的语言</translation>
    </message>
    <message>
        <source>Prices on the shelf include tax</source>
        <translation>货架价格含税</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>打开收银台</translation>
    </message>
    <message>
        <source>%s, percent</source>
        <translation>%s，百分数</translation>
    </message>
    <message>
        <source>Not a rate. Write it as in 8.875</source>
        <translation>不是税率。请写作 8.875 这样</translation>
    </message>
</context>
<context>
    <name>SideSheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>How do you want to start?</source>
        <translation>您想怎样开始？</translation>
    </message>
    <message>
        <source>Choose one. You can open another shop later.</source>
        <translation>请选一项。以后可以再开其他店铺。</translation>
    </message>
    <message>
        <source>Press 1 to 4, or arrow keys and Enter</source>
        <translation>按 1 到 4，或用方向键和 Enter</translation>
    </message>
    <message>
        <source>Folder: %s</source>
        <translation>文件夹：%s</translation>
    </message>
</context>
<context>
    <name>StartPane</name>
    <message>
        <source>New count</source>
        <translation>新建盘点</translation>
    </message>
    <message>
        <source>The whole shop</source>
        <translation>全店</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>盘点范围</translation>
    </message>
    <message>
        <source>Blind count: hide what is expected</source>
        <translation>盲盘：隐藏账面数</translation>
    </message>
    <message>
        <source>Start counting</source>
        <translation>开始盘点</translation>
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
        <translation>减一</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>加一</translation>
    </message>
    <message>
        <source>Quantity %s</source>
        <translation>数量 %s</translation>
    </message>
</context>
<context>
    <name>StockSheet</name>
    <message>
        <source>No item chosen</source>
        <translation>未选择商品</translation>
    </message>
    <message>
        <source>Choose one in the list, or scan it.</source>
        <translation>请在列表中选择，或扫码。</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>现存</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>报损</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>收货</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>负库存</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>缺货</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>偏低</translation>
    </message>
    <message>
        <source>Only sold, never received or counted</source>
        <translation>只有过销售，从未收货或盘点</translation>
    </message>
    <message>
        <source>Never received or counted</source>
        <translation>从未收货或盘点</translation>
    </message>
    <message>
        <source>Low under %s</source>
        <translation>低于 %s 为偏低</translation>
    </message>
    <message>
        <source>counted %s</source>
        <translation>%s 盘点</translation>
    </message>
    <message>
        <source>Moved here since</source>
        <translation>此后本收银台变动</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>现存的由来</translation>
    </message>
    <message>
        <source>Told by the hub</source>
        <translation>中枢告知</translation>
    </message>
    <message>
        <source>When a sale needs more than is there</source>
        <translation>销售需要的多于现存时</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>As the shop</source>
        <translation>随店铺</translation>
    </message>
    <message>
        <source>Shop: %s</source>
        <translation>店铺：%s</translation>
    </message>
    <message>
        <source>Movements on this till</source>
        <translation>本收银台的变动</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>库存变动</translation>
    </message>
    <message>
        <source>What other tills moved is in the figure that the hub told.</source>
        <translation>其他收银台的变动已包含在中枢告知的数字中。</translation>
    </message>
    <message>
        <source>It has not moved here yet.</source>
        <translation>在这里还没有变动过。</translation>
    </message>
    <message>
        <source>It has not moved yet.</source>
        <translation>还没有变动过。</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>显示更早的</translation>
    </message>
    <message>
        <source>%c counted, %e expected</source>
        <translation>实盘 %c，账面 %e</translation>
    </message>
</context>
<context>
    <name>StockView</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Receive goods</source>
        <translation>收货</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>列表是空的</translation>
    </message>
    <message>
        <source>Counter %s</source>
        <translation>盘点人 %s</translation>
    </message>
    <message>
        <source>%1: %2 received</source>
        <translation>%1：收货 %2</translation>
    </message>
    <message>
        <source>%1: adjusted by %2</source>
        <translation>%1：调整 %2</translation>
    </message>
    <message>
        <source>%1: %2 written off</source>
        <translation>%1：报损 %2</translation>
    </message>
    <message>
        <source>%1 is posted, %2 counted</source>
        <translation>%1 已提交，盘点 %2 件</translation>
    </message>
    <message>
        <source>%1 is let go</source>
        <translation>%1 已放弃</translation>
    </message>
    <message>
        <source>%1: the rule is changed</source>
        <translation>%1：规则已更改</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>未知编码 %1</translation>
    </message>
    <message>
        <source>%1 is another item. Finish this one first, or leave it.</source>
        <translation>%1 是另一件商品。请先完成这件，或退出。</translation>
    </message>
    <message>
        <source>Stock counts</source>
        <translation>库存盘点</translation>
    </message>
    <message>
        <source>Stock count</source>
        <translation>库存盘点</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>What was counted since stays: %s</source>
        <translation>此后盘点的保留：%s</translation>
    </message>
</context>
<context>
    <name>SwitchControl</name>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>SyncView</name>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Write to a file</source>
        <translation>写入文件</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>解除连接</translation>
    </message>
    <message>
        <source>Sell alone again? Nothing is lost; items, prices and stock of other tills no longer come.</source>
        <translation>重新单独销售？不会丢失内容；但不再收到其他收银台的商品、价格和库存。</translation>
    </message>
    <message>
        <source>Stay linked</source>
        <translation>保持连接</translation>
    </message>
    <message>
        <source>Unlink this till</source>
        <translation>解除此收银台的连接</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
</context>
<context>
    <name>TaskSheet</name>
    <message>
        <source>No task chosen</source>
        <translation>未选择待办</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>请在列表中选择一项。</translation>
    </message>
    <message>
        <source>Show item</source>
        <translation>查看商品</translation>
    </message>
    <message>
        <source>Show customer</source>
        <translation>查看顾客</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>收货</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Other answers</source>
        <translation>其他答复</translation>
    </message>
    <message>
        <source>An item that is not in the catalog</source>
        <translation>不在商品目录中的商品</translation>
    </message>
    <message>
        <source>Order %s</source>
        <translation>订单 %s</translation>
    </message>
    <message>
        <source>Order %s, sold on another till</source>
        <translation>订单 %s，在其他收银台售出</translation>
    </message>
    <message>
        <source>Sold last</source>
        <translation>最近售出</translation>
    </message>
    <message>
        <source>Show order</source>
        <translation>查看订单</translation>
    </message>
</context>
<context>
    <name>TasksView</name>
    <message>
        <source>Tasks</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Answered differently</source>
        <translation>答复不一</translation>
    </message>
    <message>
        <source>To decide %s</source>
        <translation>待决定 %s</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>settled in the last 90 days, the last first</source>
        <translation>最近 90 天处理的，最近的在前</translation>
    </message>
    <message>
        <source>to decide, the newest first</source>
        <translation>待决定，最新在前</translation>
    </message>
    <message>
        <source>Nothing was settled yet</source>
        <translation>还没有处理过待办</translation>
    </message>
    <message>
        <source>What is decided stays here for 90 days.</source>
        <translation>决定过的在这里保留 90 天。</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>没有要决定的</translation>
    </message>
    <message>
        <source>When two tills change the same thing, or more is sold than there was, it is asked here.</source>
        <translation>两个收银台更改了同一内容，或售出多于库存时，会在这里询问。</translation>
    </message>
    <message>
        <source>Taken back. The task stays among the settled ones</source>
        <translation>已撤销。该待办仍在“已处理”中</translation>
    </message>
    <message>
        <source>It was changed again since, and stays as it is</source>
        <translation>此后又有更改，保持原样</translation>
    </message>
    <message>
        <source>Walk the list</source>
        <translation>浏览列表</translation>
    </message>
    <message>
        <source>The first answer</source>
        <translation>第一个答案</translation>
    </message>
    <message>
        <source>The second answer</source>
        <translation>第二个答案</translation>
    </message>
    <message>
        <source>Keep what stands</source>
        <translation>保留现状</translation>
    </message>
    <message>
        <source>Back by one step</source>
        <translation>退回一步</translation>
    </message>
</context>
<context>
    <name>TaxClasses</name>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
</context>
<context>
    <name>TaxesControl</name>
    <message>
        <source>Another class, such as books</source>
        <translation>再加一类，如图书</translation>
    </message>
    <message>
        <source>Another class</source>
        <translation>再加一类</translation>
    </message>
    <message>
        <source>Tax of %s</source>
        <translation>%s 的税</translation>
    </message>
    <message>
        <source>Rate of %s in percent</source>
        <translation>%s 的税率（百分数）</translation>
    </message>
    <message>
        <source>Take out %s</source>
        <translation>去掉 %s</translation>
    </message>
    <message>
        <source>Not a rate. Write it in percent, as in 8.875</source>
        <translation>不是税率。请写百分数，如 8.875</translation>
    </message>
    <message>
        <source>There is a class of that name.</source>
        <translation>已有同名的税类。</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
</context>
<context>
    <name>TileGrid</name>
    <message>
        <source>Items to touch</source>
        <translation>可点选的商品</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>售完</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>UnknownCard</name>
    <message>
        <source>Put it aside. It is not in the catalog.</source>
        <translation>请先放在一边。目录中没有该商品。</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>%s not known</source>
        <translation>未知编码 %s</translation>
    </message>
</context>
<context>
    <name>UnknownCode</name>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新商品</translation>
    </message>
    <message>
        <source>Find item</source>
        <translation>查找商品</translation>
    </message>
    <message>
        <source>Sell at a price</source>
        <translation>按价出售</translation>
    </message>
</context>
<context>
    <name>UsualPrice</name>
    <message>
        <source>In the catalog</source>
        <translation>目录价格</translation>
    </message>
    <message>
        <source>put it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>as on the line</source>
        <translation>与本行相同</translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message>
        <source>Walk-in</source>
        <translation>散客</translation>
    </message>
    <message>
        <source>Change customer</source>
        <translation>更换顾客</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>添加顾客</translation>
    </message>
</context>
<context>
    <name>WhyPane</name>
    <message>
        <source>Why this price: %s</source>
        <translation>价格由来：%s</translation>
    </message>
    <message>
        <source>What this sale adds up to</source>
        <translation>整单的构成</translation>
    </message>
    <message>
        <source>This line costs</source>
        <translation>本行金额</translation>
    </message>
    <message>
        <source>The sale costs</source>
        <translation>整单金额</translation>
    </message>
</context>
<context>
    <name>WorkingPage</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stopping. Nothing will be left.</source>
        <translation>正在停止，不留下任何内容。</translation>
    </message>
</context>
<context>
    <name>_Chosen</name>
    <message>
        <source>Take it out</source>
        <translation>去掉</translation>
    </message>
</context>
<context>
    <name>_Sale</name>
    <message>
        <source>Take up</source>
        <translation>取单</translation>
    </message>
</context>
<context>
    <name>catalog</name>
    <message>
        <source>Catalog</source>
        <translation>商品</translation>
    </message>
</context>
<context>
    <name>customers</name>
    <message>
        <source>Customers</source>
        <translation>顾客</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>%1 cannot be moved aside (%2).</source>
        <translation>%1 无法移到一旁（%2）。</translation>
    </message>
    <message>
        <source>Close what has it open.</source>
        <translation>请关闭正在使用它的程序。</translation>
    </message>
    <message>
        <source>%1 is the code of %2 already.</source>
        <translation>%1 已是 %2 的编码。</translation>
    </message>
    <message>
        <source>Open that, or use another code.</source>
        <translation>请打开那一件，或换一个编码。</translation>
    </message>
    <message>
        <source>No list was imported here.</source>
        <translation>这里没有导入过清单。</translation>
    </message>
    <message>
        <source>Nothing is to be taken back.</source>
        <translation>没有可撤销的内容。</translation>
    </message>
    <message>
        <source>%1 is not FIELD=HEADING.</source>
        <translation>%1 不是 FIELD=HEADING 的形式。</translation>
    </message>
    <message>
        <source>For example: --mapping name="Product title"</source>
        <translation>例如：--mapping name="Product title"</translation>
    </message>
    <message>
        <source>Say where to restore to.</source>
        <translation>请指明恢复到哪里。</translation>
    </message>
    <message>
        <source>cashwrap restore FILE --folder DIR</source>
        <translation>cashwrap restore FILE --folder DIR</translation>
    </message>
    <message>
        <source>%1 is not KEY=VALUE.</source>
        <translation>%1 不是 KEY=VALUE 的形式。</translation>
    </message>
    <message>
        <source>For example: shop.name=Corner</source>
        <translation>例如：shop.name=Corner</translation>
    </message>
    <message>
        <source>%1 is not a value for %2.</source>
        <translation>%1 不能作为 %2 的值。</translation>
    </message>
    <message>
        <source>Write it as JSON: true, 576, [1, 2].</source>
        <translation>请写成 JSON：true、576、[1, 2]。</translation>
    </message>
    <message>
        <source>%1 holds bytes that are no text.</source>
        <translation>%1 含有不是文字的字节。</translation>
    </message>
    <message>
        <source>Type it in UTF-8.</source>
        <translation>请用 UTF-8 输入。</translation>
    </message>
    <message>
        <source>No product has the code %1.</source>
        <translation>没有编码为 %1 的商品。</translation>
    </message>
    <message>
        <source>Import the catalogue, or check the code.</source>
        <translation>请导入商品目录，或核对编码。</translation>
    </message>
    <message>
        <source>A percentage has at most four decimals.</source>
        <translation>百分数最多四位小数。</translation>
    </message>
    <message>
        <source>%1 has no amount.</source>
        <translation>%1 没有金额。</translation>
    </message>
    <message>
        <source>Write it as cash:20.00 or card:12.50:REFERENCE.</source>
        <translation>请写作 cash:20.00 或 card:12.50:REFERENCE。</translation>
    </message>
    <message>
        <source>Write it as card:12.50:REFERENCE, or leave it out for cash.</source>
        <translation>请写作 card:12.50:REFERENCE；现金可省略。</translation>
    </message>
    <message>
        <source>This shop takes no %1.</source>
        <translation>本店不收 %1。</translation>
    </message>
    <message>
        <source>Choose one of: %1; or set tenders.other.</source>
        <translation>请选择其一：%1；或设置 tenders.other。</translation>
    </message>
    <message>
        <source>%1 cannot be a code (%2).</source>
        <translation>%1 不能作为编码（%2）。</translation>
    </message>
    <message>
        <source>Scan or type it again.</source>
        <translation>请重新扫码或输入。</translation>
    </message>
    <message>
        <source>%1 is not a UUID.</source>
        <translation>%1 不是 UUID。</translation>
    </message>
    <message>
        <source>Leave --id out to have one made.</source>
        <translation>省略 --id 即可自动生成。</translation>
    </message>
    <message>
        <source>%1 is not a quantity.</source>
        <translation>%1 不是数量。</translation>
    </message>
    <message>
        <source>Write it with a point, such as 2 or 0.750.</source>
        <translation>请用小数点书写，如 2 或 0.750。</translation>
    </message>
    <message>
        <source>%1 is not a percentage.</source>
        <translation>%1 不是百分数。</translation>
    </message>
    <message>
        <source>Write it as 10% or 2.5%.</source>
        <translation>请写作 10% 或 2.5%。</translation>
    </message>
    <message>
        <source>The order has no line %1.</source>
        <translation>订单中没有第 %1 行。</translation>
    </message>
    <message>
        <source>It has lines 1 to %1.</source>
        <translation>它有第 1 至 %1 行。</translation>
    </message>
    <message>
        <source>Line %1 is named twice.</source>
        <translation>第 %1 行指定了两次。</translation>
    </message>
    <message>
        <source>Name each line once, with its whole quantity.</source>
        <translation>每行只指定一次，写明全部数量。</translation>
    </message>
    <message>
        <source>%1 is finer than %2 has coins.</source>
        <translation>%1 比 %2 的最小币值还小。</translation>
    </message>
    <message>
        <source>Use at most %1 decimals.</source>
        <translation>最多用 %1 位小数。</translation>
    </message>
    <message>
        <source>%1 is not an amount.</source>
        <translation>%1 不是金额。</translation>
    </message>
    <message>
        <source>Write it with a point, such as 20.00.</source>
        <translation>请用小数点书写，如 20.00。</translation>
    </message>
    <message>
        <source>This id is that of another act (%1).</source>
        <translation>此 id 属于另一个操作（%1）。</translation>
    </message>
    <message>
        <source>Begin again.</source>
        <translation>请重新开始。</translation>
    </message>
    <message>
        <source>Some text holds a NUL, which ends a text in many programs.</source>
        <translation>有文字含 NUL 字符，许多程序会在此处截断文字。</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>请重新输入。</translation>
    </message>
    <message>
        <source>A shift is already open.</source>
        <translation>已有班次在进行。</translation>
    </message>
    <message>
        <source>Close it first with: cashwrap close-shift</source>
        <translation>请先交班：cashwrap close-shift</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>%1 无法写入（%2）。</translation>
    </message>
    <message>
        <source>Check the disk and the path.</source>
        <translation>请检查磁盘和路径。</translation>
    </message>
    <message>
        <source>%1 cannot be trusted: %2.</source>
        <translation>%1 不可信：%2。</translation>
    </message>
    <message>
        <source>Take another backup file.</source>
        <translation>请换一个备份文件。</translation>
    </message>
    <message>
        <source>%1 is not empty; nothing was restored.</source>
        <translation>%1 不是空的，没有恢复任何内容。</translation>
    </message>
    <message>
        <source>Name a new or empty folder with --folder.</source>
        <translation>请用 --folder 指定新文件夹或空文件夹。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>Name a backup made with: cashwrap backup</source>
        <translation>请指定用此命令制作的备份：cashwrap backup</translation>
    </message>
    <message>
        <source>The backup needs %1 bytes, more than are free.</source>
        <translation>备份需要 %1 字节，可用空间不够。</translation>
    </message>
    <message>
        <source>Free space first.</source>
        <translation>请先腾出空间。</translation>
    </message>
    <message>
        <source>%1 is not a whole Cashwrap backup (%2).</source>
        <translation>%1 不是完整的 Cashwrap 备份（%2）。</translation>
    </message>
    <message>
        <source>The copy of the ledger is damaged: %1.</source>
        <translation>账本的副本已损坏：%1。</translation>
    </message>
    <message>
        <source>Make another backup.</source>
        <translation>请再做一次备份。</translation>
    </message>
    <message>
        <source>There is no such order.</source>
        <translation>没有这笔订单。</translation>
    </message>
    <message>
        <source>Look it up by its receipt number.</source>
        <translation>请按小票号查找。</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>没有这位顾客。</translation>
    </message>
    <message>
        <source>Choose another, or add them first.</source>
        <translation>请另选一位，或先添加。</translation>
    </message>
    <message>
        <source>The stored content %1 was altered.</source>
        <translation>保存的内容 %1 被改动过。</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>请从备份恢复。</translation>
    </message>
    <message>
        <source>The stored content %1 is missing.</source>
        <translation>保存的内容 %1 缺失。</translation>
    </message>
    <message>
        <source>The catalogue cannot be made (%1).</source>
        <translation>商品目录无法创建（%1）。</translation>
    </message>
    <message>
        <source>Free space on the disk and start again; the sales are safe.</source>
        <translation>请腾出磁盘空间后重新启动；销售记录是安全的。</translation>
    </message>
    <message>
        <source>The catalogue's file is damaged (%1).</source>
        <translation>商品目录文件已损坏（%1）。</translation>
    </message>
    <message>
        <source>This is recorded; the catalogue shows it at the next start.</source>
        <translation>已记录；下次启动时商品目录会显示。</translation>
    </message>
    <message>
        <source>Open the till again.</source>
        <translation>请重新打开收银台。</translation>
    </message>
    <message>
        <source>The rest of the catalogue is there. Import it again.</source>
        <translation>其余的商品目录都在。请再导入一次。</translation>
    </message>
    <message>
        <source>The register is being closed.</source>
        <translation>收银台正在关闭。</translation>
    </message>
    <message>
        <source>Free space on the disk; it is tried again by itself, and the sales are safe.</source>
        <translation>请腾出磁盘空间；会自动重试，销售记录是安全的。</translation>
    </message>
    <message>
        <source>This SQLite (%1) has a bug that can damage the shop's records.</source>
        <translation>此 SQLite（%1）有缺陷，可能损坏店铺记录。</translation>
    </message>
    <message>
        <source>Install pysqlite3 0.6.1 or newer, which brings SQLite 3.51.3 or newer.</source>
        <translation>请安装 pysqlite3 0.6.1 或更新版本，其中带有 SQLite 3.51.3 或更新版本。</translation>
    </message>
    <message>
        <source>This file is closed.</source>
        <translation>此文件已关闭。</translation>
    </message>
    <message>
        <source>Open the register again.</source>
        <translation>请重新打开收银台。</translation>
    </message>
    <message>
        <source>%1 cannot use a write-ahead log here (it stays in %2 mode).</source>
        <translation>%1 在这里不能使用预写日志（停留在 %2 模式）。</translation>
    </message>
    <message>
        <source>Keep the register folder on a local disk of this machine.</source>
        <translation>请把收银台文件夹放在本机的本地磁盘上。</translation>
    </message>
    <message>
        <source>%1 cannot be opened (%2).</source>
        <translation>%1 无法打开（%2）。</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write in it.</source>
        <translation>请检查文件夹是否存在、您是否有写入权限。</translation>
    </message>
    <message>
        <source>%1 cannot be opened for writing (%2).</source>
        <translation>%1 无法打开写入（%2）。</translation>
    </message>
    <message>
        <source>Check the disk's free space and that you may write in the folder, then start again.</source>
        <translation>请检查磁盘剩余空间和文件夹写入权限，然后重新启动。</translation>
    </message>
    <message>
        <source>%1 is not a readable database (%2).</source>
        <translation>%1 不是可读的数据库（%2）。</translation>
    </message>
    <message>
        <source>Restore the newest backup with: cashwrap restore.</source>
        <translation>请恢复最新的备份：cashwrap restore。</translation>
    </message>
    <message>
        <source>SQLite did not take the setting %1=%2 (it says %3).</source>
        <translation>SQLite 没有接受设置 %1=%2（它返回 %3）。</translation>
    </message>
    <message>
        <source>Reinstall Cashwrap: its database library is not the one it was built for.</source>
        <translation>请重新安装 Cashwrap：数据库库不是配套的版本。</translation>
    </message>
    <message>
        <source>%1 is already open.</source>
        <translation>%1 已经打开。</translation>
    </message>
    <message>
        <source>Use the window that has it open, or close it first.</source>
        <translation>请使用已打开它的窗口，或先关闭那个窗口。</translation>
    </message>
    <message>
        <source>%1 is not a Cashwrap ledger.</source>
        <translation>%1 不是 Cashwrap 账本。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>This folder was written by a newer Cashwrap (schema %1, this one knows %2).</source>
        <translation>此文件夹由更新版本的 Cashwrap 写入（结构 %1，本版本支持 %2）。</translation>
    </message>
    <message>
        <source>Install that version or a newer one.</source>
        <translation>请安装该版本或更新的版本。</translation>
    </message>
    <message>
        <source>Fact %1 holds a value of the wrong kind.</source>
        <translation>记录 %1 中有一个值的类型不对。</translation>
    </message>
    <message>
        <source>Restore the newest backup: cashwrap restore.</source>
        <translation>请恢复最新的备份：cashwrap restore。</translation>
    </message>
    <message>
        <source>Fact %1 comes after fact %2.</source>
        <translation>记录 %1 排在记录 %2 之后。</translation>
    </message>
    <message>
        <source>Restore the newest backup.</source>
        <translation>请恢复最新的备份。</translation>
    </message>
    <message>
        <source>It is not certain that this was recorded: the disk failed twice (%1).</source>
        <translation>不确定是否已记录：磁盘两次出错（%1）。</translation>
    </message>
    <message>
        <source>Close the till and open it again: it then shows either the finished sale or the open cart.</source>
        <translation>请关闭收银台再打开：届时会显示已完成的销售或未完成的购物车。</translation>
    </message>
    <message>
        <source>%1 does not hold together: %2.</source>
        <translation>%1 内部不一致：%2。</translation>
    </message>
    <message>
        <source>This was NOT recorded: %1 was moved, deleted or replaced while it was open.</source>
        <translation>这一笔没有记录：%1 在打开期间被移动、删除或替换。</translation>
    </message>
    <message>
        <source>Put the folder back where it was, then start again.</source>
        <translation>请把文件夹放回原处，然后重新启动。</translation>
    </message>
    <message>
        <source>This was NOT recorded: %1.</source>
        <translation>这一笔没有记录：%1。</translation>
    </message>
    <message>
        <source>Nothing of it was kept. Free space on the disk or check it, then do it again.</source>
        <translation>没有保留任何内容。请腾出磁盘空间或检查磁盘，然后重做。</translation>
    </message>
    <message>
        <source>A number is larger than a till can keep.</source>
        <translation>有数字超出收银台能保存的范围。</translation>
    </message>
    <message>
        <source>Check what was typed.</source>
        <translation>请核对输入的内容。</translation>
    </message>
    <message>
        <source>Some text holds a sign that cannot be written.</source>
        <translation>有文字含无法写入的字符。</translation>
    </message>
    <message>
        <source>Check who owns the folder.</source>
        <translation>请检查文件夹的所有者。</translation>
    </message>
    <message>
        <source>%1 is on a network drive (%2); a sale written there can be lost.</source>
        <translation>%1 在网络驱动器上（%2），写在那里的销售可能丢失。</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this machine; other registers join through the hub.</source>
        <translation>请选择本机磁盘上的文件夹；其他收银台通过中枢加入。</translation>
    </message>
    <message>
        <source>Only %1 MB are free where %2 lies; a sale could fail in the middle of the day.</source>
        <translation>%2 所在磁盘只剩 %1 MB，营业中可能无法记录销售。</translation>
    </message>
    <message>
        <source>Free at least %1 MB and start again.</source>
        <translation>请至少腾出 %1 MB，然后重新启动。</translation>
    </message>
    <message>
        <source>%1 cannot be made (%2).</source>
        <translation>%1 无法创建（%2）。</translation>
    </message>
    <message>
        <source>Choose a folder you may write in.</source>
        <translation>请选择您能写入的文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be written to (%2).</source>
        <translation>%1 无法写入（%2）。</translation>
    </message>
    <message>
        <source>Make the folder writable for you, or choose another one.</source>
        <translation>请让该文件夹对您可写，或另选一个。</translation>
    </message>
    <message>
        <source>There is no register in %1.</source>
        <translation>%1 中没有收银台。</translation>
    </message>
    <message>
        <source>Name its folder with --folder.</source>
        <translation>请用 --folder 指定它的文件夹。</translation>
    </message>
    <message>
        <source>The receipt was not printed: %1 cannot be reached (%2).</source>
        <translation>小票没有打印：连不上 %1（%2）。</translation>
    </message>
    <message>
        <source>Check its power and cable; it is printed once the printer answers.</source>
        <translation>请检查电源和连线；打印机恢复后会打印。</translation>
    </message>
    <message>
        <source>The receipt may not be complete: %1 stopped in the middle (%2).</source>
        <translation>小票可能不完整：%1 中途停止（%2）。</translation>
    </message>
    <message>
        <source>Look at the paper; if it is cut short, print a copy.</source>
        <translation>请看纸张；如果不完整，请补打。</translation>
    </message>
    <message>
        <source>Nothing was printed: %1 printers need the package %2, which is not installed.</source>
        <translation>什么都没打印：%1 打印机需要软件包 %2，但没有安装。</translation>
    </message>
    <message>
        <source>Install %1 beside Cashwrap, or choose another printer.</source>
        <translation>请安装 %1，或另选打印机。</translation>
    </message>
    <message>
        <source>“%1” is not a printer address.</source>
        <translation>“%1”不是打印机地址。</translation>
    </message>
    <message>
        <source>Write %1.</source>
        <translation>请写作 %1。</translation>
    </message>
    <message>
        <source>%1 may or may not have taken the paper: the spooler did not answer in time.</source>
        <translation>%1 可能已经打印，也可能没有：打印队列没有及时回应。</translation>
    </message>
    <message>
        <source>Look at the printer's queue before printing again.</source>
        <translation>再次打印前请查看打印队列。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>请另选位置。</translation>
    </message>
    <message>
        <source>This receipt code was changed after it was printed.</source>
        <translation>此小票码在打印后被改动过。</translation>
    </message>
    <message>
        <source>Do not give money back for it.</source>
        <translation>不要凭它退款。</translation>
    </message>
    <message>
        <source>The till that printed this receipt is not known here.</source>
        <translation>这里不认识打印此小票的收银台。</translation>
    </message>
    <message>
        <source>Give the goods back without a receipt, if you may.</source>
        <translation>如果您有权限，请按无小票退货。</translation>
    </message>
    <message>
        <source>This is the receipt of a refund.</source>
        <translation>这是退货小票。</translation>
    </message>
    <message>
        <source>Scan the receipt of the sale.</source>
        <translation>请扫销售小票。</translation>
    </message>
    <message>
        <source>This receipt is from practice.</source>
        <translation>这是练习小票。</translation>
    </message>
    <message>
        <source>This sale had too many lines for its code to carry.</source>
        <translation>此单行数太多，小票码放不下。</translation>
    </message>
    <message>
        <source>Give the goods back at the till that sold them.</source>
        <translation>请在售出它的收银台退货。</translation>
    </message>
    <message>
        <source>There is no form %1.</source>
        <translation>没有格式 %1。</translation>
    </message>
    <message>
        <source>Name another file with --to.</source>
        <translation>请用 --to 指定其他文件。</translation>
    </message>
    <message>
        <source>There is no field %1.</source>
        <translation>没有字段 %1。</translation>
    </message>
    <message>
        <source>There is no column %1.</source>
        <translation>没有列 %1。</translation>
    </message>
    <message>
        <source>This file is not text.</source>
        <translation>此文件不是文本。</translation>
    </message>
    <message>
        <source>Choose a CSV, tab-separated or XLSX file.</source>
        <translation>请选择 CSV、制表符分隔或 XLSX 文件。</translation>
    </message>
    <message>
        <source>%1 is a folder, a pipe or a device.</source>
        <translation>%1 是文件夹、管道或设备。</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>请选择文件。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 是空的。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 unpacks to more than any list holds.</source>
        <translation>%1 解压后超出任何清单的大小。</translation>
    </message>
    <message>
        <source>Unpack it and look at it.</source>
        <translation>请解压后查看。</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>Check the path and try again.</source>
        <translation>请核对路径后重试。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 无法读取。</translation>
    </message>
    <message>
        <source>Check that it is a file you may open.</source>
        <translation>请检查您是否有权打开此文件。</translation>
    </message>
    <message>
        <source>%1 is %2, not a table.</source>
        <translation>%1 是 %2，不是表格。</translation>
    </message>
    <message>
        <source>%1 cannot be read on (%2).</source>
        <translation>%1 无法继续读取（%2）。</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>请重新复制或下载。</translation>
    </message>
    <message>
        <source>Name another file for the report.</source>
        <translation>请为报告指定其他文件。</translation>
    </message>
    <message>
        <source>Use generic, cashwrap, shopify or woocommerce.</source>
        <translation>请用 generic、cashwrap、shopify 或 woocommerce。</translation>
    </message>
    <message>
        <source>The first line has no column name.</source>
        <translation>第一行没有列名。</translation>
    </message>
    <message>
        <source>The first line has neither a column sku nor barcode.</source>
        <translation>第一行没有 sku 列，也没有 barcode 列。</translation>
    </message>
    <message>
        <source>This file has no rows.</source>
        <translation>此文件没有数据行。</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>导入已停止。</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>没有记录任何内容。</translation>
    </message>
    <message>
        <source>Save the list alone as CSV.</source>
        <translation>请把清单单独存为 CSV。</translation>
    </message>
    <message>
        <source>%1 holds XML that no spreadsheet writes (entities).</source>
        <translation>%1 含有表格软件不会写出的 XML（实体）。</translation>
    </message>
    <message>
        <source>Save the list again as XLSX or CSV.</source>
        <translation>请把清单重新存为 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>%1 is damaged (%2).</source>
        <translation>%1 已损坏（%2）。</translation>
    </message>
    <message>
        <source>Save or download it again.</source>
        <translation>请重新保存或下载。</translation>
    </message>
    <message>
        <source>%1 is not whole.</source>
        <translation>%1 不完整。</translation>
    </message>
    <message>
        <source>%1 has no sheet.</source>
        <translation>%1 中没有工作表。</translation>
    </message>
    <message>
        <source>Save the list as XLSX or CSV.</source>
        <translation>请把清单存为 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>There is no sheet %1.</source>
        <translation>没有工作表 %1。</translation>
    </message>
    <message>
        <source>%1 is a zip, but no workbook.</source>
        <translation>%1 是 zip 文件，但不是工作簿。</translation>
    </message>
    <message>
        <source>Choose an XLSX or CSV file.</source>
        <translation>请选择 XLSX 或 CSV 文件。</translation>
    </message>
    <message>
        <source>%1 has a password.</source>
        <translation>%1 有密码保护。</translation>
    </message>
    <message>
        <source>Save it without one.</source>
        <translation>请不加密码保存。</translation>
    </message>
    <message>
        <source>This picture is broken or cut short.</source>
        <translation>此图片已损坏或不完整。</translation>
    </message>
    <message>
        <source>Copy it again from where it is from.</source>
        <translation>请从原处重新复制。</translation>
    </message>
    <message>
        <source>This picture has more than %1 million pixels, or a side of more than %2.</source>
        <translation>此图片超过 %1 百万像素，或边长超过 %2。</translation>
    </message>
    <message>
        <source>Save a smaller picture and take that.</source>
        <translation>请存为较小的图片再用。</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>此文件是空的。</translation>
    </message>
    <message>
        <source>Choose another picture.</source>
        <translation>请选择其他图片。</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB.</source>
        <translation>此文件大于 %1 MB。</translation>
    </message>
    <message>
        <source>This drawing or page is text that may hold a program.</source>
        <translation>此图形或网页是文本，可能含有程序。</translation>
    </message>
    <message>
        <source>Choose the picture again.</source>
        <translation>请重新选择图片。</translation>
    </message>
    <message>
        <source>Choose a printer for whole pages in Settings.</source>
        <translation>请在“设置”中选择整页打印机。</translation>
    </message>
    <message>
        <source>A printer for pages opens no drawer.</source>
        <translation>整页打印机不能开钱箱。</translation>
    </message>
    <message>
        <source>Open it with its key.</source>
        <translation>请用钥匙打开。</translation>
    </message>
    <message>
        <source>No font is installed that could print this invoice (%1).</source>
        <translation>没有能打印此账单的字体（%1）。</translation>
    </message>
    <message>
        <source>Install fonts-noto-core.</source>
        <translation>请安装 fonts-noto-core。</translation>
    </message>
    <message>
        <source>Several customers have %1.</source>
        <translation>有多位顾客符合 %1。</translation>
    </message>
    <message>
        <source>Say more, or the id: cashwrap customers WORDS</source>
        <translation>请写得更详细，或写 id：cashwrap customers WORDS</translation>
    </message>
    <message>
        <source>No customer has %1.</source>
        <translation>没有顾客符合 %1。</translation>
    </message>
    <message>
        <source>Add one: cashwrap customers --add NAME --address ADDRESS</source>
        <translation>请添加：cashwrap customers --add NAME --address ADDRESS</translation>
    </message>
    <message>
        <source>The invoice stands; name another file with --to.</source>
        <translation>账单有效；请用 --to 指定其他文件。</translation>
    </message>
    <message>
        <source>An invoice needs the shop's name.</source>
        <translation>账单需要店铺名称。</translation>
    </message>
    <message>
        <source>An invoice needs the shop's address.</source>
        <translation>账单需要店铺地址。</translation>
    </message>
    <message>
        <source>An invoice needs the shop's tax number.</source>
        <translation>账单需要店铺税号。</translation>
    </message>
    <message>
        <source>An invoice needs the shop's company register and number.</source>
        <translation>账单需要店铺的工商登记及其编号。</translation>
    </message>
    <message>
        <source>An invoice without tax needs the reason why there is none.</source>
        <translation>不含税的账单需要说明不收税的原因。</translation>
    </message>
    <message>
        <source>An invoice needs the customer's name.</source>
        <translation>账单需要顾客姓名。</translation>
    </message>
    <message>
        <source>An invoice of this amount needs the customer's name or tax number.</source>
        <translation>此金额的账单需要顾客姓名或税号。</translation>
    </message>
    <message>
        <source>An invoice needs the customer's address.</source>
        <translation>账单需要顾客地址。</translation>
    </message>
    <message>
        <source>An invoice needs the customer's address or tax number.</source>
        <translation>账单需要顾客地址或税号。</translation>
    </message>
    <message>
        <source>An invoice needs the customer's tax number.</source>
        <translation>账单需要顾客税号。</translation>
    </message>
    <message>
        <source>Type it in Settings, Shop: Name of the shop.</source>
        <translation>请在“设置”的“店铺”中填写“店铺名称”。</translation>
    </message>
    <message>
        <source>Type it in Settings, Shop: Address.</source>
        <translation>请在“设置”的“店铺”中填写“地址”。</translation>
    </message>
    <message>
        <source>Type it in Settings, Shop: Tax number.</source>
        <translation>请在“设置”的“店铺”中填写“税号”。</translation>
    </message>
    <message>
        <source>Type it in Settings, Invoices: Company register.</source>
        <translation>请在“设置”的“账单”中填写“工商登记”。</translation>
    </message>
    <message>
        <source>Choose the customer, or add one.</source>
        <translation>请选择顾客，或新建一位。</translation>
    </message>
    <message>
        <source>Type it in Customers, in the customer's address.</source>
        <translation>请在“顾客”中填写该顾客的地址。</translation>
    </message>
    <message>
        <source>Type it in Customers, in the customer's tax number.</source>
        <translation>请在“顾客”中填写该顾客的税号。</translation>
    </message>
    <message>
        <source>No paper is %1 dots wide.</source>
        <translation>没有宽 %1 点的纸。</translation>
    </message>
    <message>
        <source>Choose %1 in Settings.</source>
        <translation>请在“设置”中选择 %1。</translation>
    </message>
    <message>
        <source>No font is installed that could print this (%1).</source>
        <translation>没有能打印这些内容的字体（%1）。</translation>
    </message>
    <message>
        <source>The receipt was not printed: %1.</source>
        <translation>小票没有打印：%1。</translation>
    </message>
    <message>
        <source>The till was closed while the receipt was printed.</source>
        <translation>打印小票时收银台被关闭。</translation>
    </message>
    <message>
        <source>The receipt may not be complete: the printer took it and then stopped answering.</source>
        <translation>小票可能不完整：打印机收到后不再回应。</translation>
    </message>
    <message>
        <source>There is no such count.</source>
        <translation>没有这次盘点。</translation>
    </message>
    <message>
        <source>It may have been posted meanwhile.</source>
        <translation>它可能刚刚已经提交。</translation>
    </message>
    <message>
        <source>Look for them in the list of customers.</source>
        <translation>请在顾客列表中查找。</translation>
    </message>
    <message>
        <source>There is no invoice %1.</source>
        <translation>没有账单 %1。</translation>
    </message>
    <message>
        <source>Look it up at its order.</source>
        <translation>请在对应的订单中查找。</translation>
    </message>
    <message>
        <source>The document of %1 is no longer kept.</source>
        <translation>%1 的单据已不再保留。</translation>
    </message>
    <message>
        <source>The time to keep it is over.</source>
        <translation>保留期限已过。</translation>
    </message>
    <message>
        <source>The document of %1 cannot be read.</source>
        <translation>%1 的单据无法读取。</translation>
    </message>
    <message>
        <source>Run: cashwrap verify</source>
        <translation>请运行：cashwrap verify</translation>
    </message>
    <message>
        <source>There is no order %1.</source>
        <translation>没有订单 %1。</translation>
    </message>
    <message>
        <source>Look it up in the list of orders.</source>
        <translation>请在订单列表中查找。</translation>
    </message>
    <message>
        <source>There is no such invoice.</source>
        <translation>没有这张账单。</translation>
    </message>
    <message>
        <source>This product is not in the catalogue any more.</source>
        <translation>此商品已不在商品目录中。</translation>
    </message>
    <message>
        <source>Look for it in the list.</source>
        <translation>请在列表中查找。</translation>
    </message>
    <message>
        <source>There is no such change of the catalogue.</source>
        <translation>商品目录没有这项更改。</translation>
    </message>
    <message>
        <source>Look for it in a product's history.</source>
        <translation>请在商品的历史记录中查找。</translation>
    </message>
    <message>
        <source>The catalogue is still taking this in.</source>
        <translation>商品目录正在处理此内容。</translation>
    </message>
    <message>
        <source>Try again when it is done.</source>
        <translation>请在完成后重试。</translation>
    </message>
    <message>
        <source>The catalogue was built anew since these products were chosen.</source>
        <translation>选择这些商品之后，商品目录已重建。</translation>
    </message>
    <message>
        <source>Choose them again: nothing was changed.</source>
        <translation>请重新选择：没有更改任何内容。</translation>
    </message>
    <message>
        <source>This register is closed.</source>
        <translation>此收银台已关闭。</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>请重新打开。</translation>
    </message>
    <message>
        <source>The catalogue of this folder cannot be made (%1).</source>
        <translation>此文件夹的商品目录无法创建（%1）。</translation>
    </message>
    <message>
        <source>You may not do this here (%1).</source>
        <translation>您没有权限在这里这样做（%1）。</translation>
    </message>
    <message>
        <source>Ask someone who may.</source>
        <translation>请找有权限的人。</translation>
    </message>
    <message>
        <source>The file of %1 is not beside %2.</source>
        <translation>%1 的文件不在 %2 旁边。</translation>
    </message>
    <message>
        <source>Put the files in one folder.</source>
        <translation>请把这些文件放在同一文件夹。</translation>
    </message>
    <message>
        <source>This register sells in %1 and the file is in %2.</source>
        <translation>此收银台用 %1 销售，而文件用 %2。</translation>
    </message>
    <message>
        <source>Replay it into a folder of its own.</source>
        <translation>请重放到单独的文件夹。</translation>
    </message>
    <message>
        <source>A shift with sales of its own is open.</source>
        <translation>有班次在进行，且已有销售。</translation>
    </message>
    <message>
        <source>%1 is not a sales file that can be replayed: its first line is not one of the known ones.</source>
        <translation>%1 不是可重放的销售文件：第一行不是已知的任何一种。</translation>
    </message>
    <message>
        <source>Known are the UCI online retail file, Complete Journey transactions and the pizza shop's orders.</source>
        <translation>支持 UCI 在线零售文件、Complete Journey 交易和披萨店订单。</translation>
    </message>
    <message>
        <source>%1 is damaged: the compressed part ends or breaks.</source>
        <translation>%1 已损坏：压缩部分中断或结束。</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation>请重新复制。</translation>
    </message>
    <message>
        <source>There is no ledger in %1.</source>
        <translation>%1 中没有账本。</translation>
    </message>
    <message>
        <source>Nothing of this ledger can be read: it is no database any more.</source>
        <translation>此账本完全无法读取：它已不是数据库。</translation>
    </message>
    <message>
        <source>The cash rounding %1 is not known here.</source>
        <translation>这里不支持现金舍入 %1。</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>请更新程序。</translation>
    </message>
    <message>
        <source>There is no cash rounding system %1.</source>
        <translation>没有现金舍入方式 %1。</translation>
    </message>
    <message>
        <source>%1 has no tax class %2.</source>
        <translation>%1 没有税类 %2。</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>请选择其一：%1。</translation>
    </message>
    <message>
        <source>There are no rules for the country %1.</source>
        <translation>没有国家 %1 的规则。</translation>
    </message>
    <message>
        <source>There is nothing to park.</source>
        <translation>没有可挂单的内容。</translation>
    </message>
    <message>
        <source>Scan or choose something first.</source>
        <translation>请先扫码或选择商品。</translation>
    </message>
    <message>
        <source>This cart was sold already.</source>
        <translation>此购物车已经售出。</translation>
    </message>
    <message>
        <source>Begin a new one.</source>
        <translation>请开始新的一单。</translation>
    </message>
    <message>
        <source>Money was taken for this sale already.</source>
        <translation>此单已经收过款。</translation>
    </message>
    <message>
        <source>Finish it, or give the money back first.</source>
        <translation>请完成销售，或先退回款项。</translation>
    </message>
    <message>
        <source>A card payment for this sale is not finished.</source>
        <translation>此单有刷卡付款尚未完成。</translation>
    </message>
    <message>
        <source>Say whether it was charged.</source>
        <translation>请说明是否已扣款。</translation>
    </message>
    <message>
        <source>A parked sale's name has %1 signs at most.</source>
        <translation>挂单名称最多 %1 个字。</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>请缩短。</translation>
    </message>
    <message>
        <source>This sale is open already.</source>
        <translation>此单已经打开。</translation>
    </message>
    <message>
        <source>This sale is not parked any more.</source>
        <translation>此单已不在挂单中。</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>请再看一下列表。</translation>
    </message>
    <message>
        <source>An amount of cash is more than nothing.</source>
        <translation>现金金额必须大于零。</translation>
    </message>
    <message>
        <source>Type how much was put in or taken out.</source>
        <translation>请输入存入或取出的金额。</translation>
    </message>
    <message>
        <source>A fact holds up to %1 changes itself.</source>
        <translation>一条记录本身最多容纳 %1 处更改。</translation>
    </message>
    <message>
        <source>Put more of them into blobs.</source>
        <translation>请把更多更改放入 blob。</translation>
    </message>
    <message>
        <source>A product is changed twice in one act.</source>
        <translation>同一商品在一次操作中改了两次。</translation>
    </message>
    <message>
        <source>Make one change of the two.</source>
        <translation>请把两处更改合为一处。</translation>
    </message>
    <message>
        <source>The number of products is not negative.</source>
        <translation>商品数不能为负。</translation>
    </message>
    <message>
        <source>A product needs a name.</source>
        <translation>商品必须有名称。</translation>
    </message>
    <message>
        <source>Type what customers read on the receipt.</source>
        <translation>请输入顾客在小票上看到的名称。</translation>
    </message>
    <message>
        <source>A change says of each field what stood before and what stands after.</source>
        <translation>更改须写明每个字段的原值和新值。</translation>
    </message>
    <message>
        <source>A change takes a product in or out, or changes it.</source>
        <translation>更改只能是加入、移除或修改商品。</translation>
    </message>
    <message>
        <source>%1 is an amount with its decimals, not %2.</source>
        <translation>%1 应是带小数的金额，而不是 %2。</translation>
    </message>
    <message>
        <source>%1 is not negative.</source>
        <translation>%1 不能为负。</translation>
    </message>
    <message>
        <source>Type nothing for what is free.</source>
        <translation>免费的请留空。</translation>
    </message>
    <message>
        <source>A product has up to %1 price lists.</source>
        <translation>一件商品最多有 %1 个价目表。</translation>
    </message>
    <message>
        <source>Take out those nobody uses.</source>
        <translation>请去掉没人用的。</translation>
    </message>
    <message>
        <source>A product has at most %1 options.</source>
        <translation>一件商品最多有 %1 个选项。</translation>
    </message>
    <message>
        <source>Put the rest into the name.</source>
        <translation>其余的请写进名称。</translation>
    </message>
    <message>
        <source>Two options have one name.</source>
        <translation>两个选项同名。</translation>
    </message>
    <message>
        <source>Name each once: Size, Colour.</source>
        <translation>每个名称只用一次：尺码、颜色。</translation>
    </message>
    <message>
        <source>An option has no value.</source>
        <translation>有选项没有值。</translation>
    </message>
    <message>
        <source>Type one, such as L, or take the option out.</source>
        <translation>请输入值（如 L），或去掉该选项。</translation>
    </message>
    <message>
        <source>A barcode is a text, not %1.</source>
        <translation>条码应是文字，而不是 %1。</translation>
    </message>
    <message>
        <source>A barcode has %1 characters.</source>
        <translation>条码有 %1 个字符。</translation>
    </message>
    <message>
        <source>Use at most %1.</source>
        <translation>最多用 %1 个。</translation>
    </message>
    <message>
        <source>A product has up to %1 barcodes.</source>
        <translation>一件商品最多有 %1 个条码。</translation>
    </message>
    <message>
        <source>Take out those nobody prints.</source>
        <translation>请去掉不再印的。</translation>
    </message>
    <message>
        <source>A product has up to %1 packs.</source>
        <translation>一件商品最多有 %1 种包装。</translation>
    </message>
    <message>
        <source>The code %1 stands for one and for a pack.</source>
        <translation>编码 %1 同时表示单件和整包。</translation>
    </message>
    <message>
        <source>Take out one.</source>
        <translation>请去掉一个。</translation>
    </message>
    <message>
        <source>What can be sold at least is a part of a unit.</source>
        <translation>最小销售数量是单位的一部分。</translation>
    </message>
    <message>
        <source>Use 1, 0.5, 0.1, … 0.001 of it.</source>
        <translation>请用 1、0.5、0.1、… 0.001。</translation>
    </message>
    <message>
        <source>The mark for low stock is not negative.</source>
        <translation>库存预警值不能为负。</translation>
    </message>
    <message>
        <source>Type nothing to have none.</source>
        <translation>不要预警请留空。</translation>
    </message>
    <message>
        <source>A tax class is a short code, not %1.</source>
        <translation>税类应是简短代码，而不是 %1。</translation>
    </message>
    <message>
        <source>A picture is named by a text, not %1.</source>
        <translation>图片应以文字命名，而不是 %1。</translation>
    </message>
    <message>
        <source>When nothing is left the till does one of %1, not %2.</source>
        <translation>缺货时的处理应是 %1 之一，而不是 %2。</translation>
    </message>
    <message>
        <source>A field of your own is a text, not %1.</source>
        <translation>自定义字段应是文字，而不是 %1。</translation>
    </message>
    <message>
        <source>A field of your own has %1 characters.</source>
        <translation>自定义字段有 %1 个字符。</translation>
    </message>
    <message>
        <source>A field of your own holds a sign that cannot be shown or printed.</source>
        <translation>自定义字段含有无法显示或打印的字符。</translation>
    </message>
    <message>
        <source>A product has up to %1 fields of your own.</source>
        <translation>一件商品最多有 %1 个自定义字段。</translation>
    </message>
    <message>
        <source>Take out some.</source>
        <translation>请去掉一些。</translation>
    </message>
    <message>
        <source>A field of your own has no name.</source>
        <translation>有自定义字段没有名称。</translation>
    </message>
    <message>
        <source>Name it.</source>
        <translation>请给它命名。</translation>
    </message>
    <message>
        <source>A product has no field %1.</source>
        <translation>商品没有字段 %1。</translation>
    </message>
    <message>
        <source>The copy could not be written (%1).</source>
        <translation>无法写入备份（%1）。</translation>
    </message>
    <message>
        <source>Look at the disk.</source>
        <translation>请查看磁盘。</translation>
    </message>
    <message>
        <source>The hub's database cannot be used (%1).</source>
        <translation>无法使用中枢的数据库（%1）。</translation>
    </message>
    <message>
        <source>Look at its address and whether it runs.</source>
        <translation>请查看它的地址以及是否在运行。</translation>
    </message>
    <message>
        <source>There are no options.</source>
        <translation>没有选项。</translation>
    </message>
    <message>
        <source>Name one, such as Size, and its values.</source>
        <translation>请写一个选项，如“尺码”，以及它的值。</translation>
    </message>
    <message>
        <source>An option has no name.</source>
        <translation>有一个选项没有名称。</translation>
    </message>
    <message>
        <source>Name it: Size, Colour.</source>
        <translation>请命名：尺码、颜色。</translation>
    </message>
    <message>
        <source>Two options are called %1.</source>
        <translation>有两个选项都叫 %1。</translation>
    </message>
    <message>
        <source>Name each once.</source>
        <translation>每个只写一次。</translation>
    </message>
    <message>
        <source>%1 has no values.</source>
        <translation>%1 没有值。</translation>
    </message>
    <message>
        <source>Type them with commas between: S, M, L.</source>
        <translation>用逗号分隔输入：S, M, L。</translation>
    </message>
    <message>
        <source>That makes %1 variants.</source>
        <translation>这会产生 %1 个规格。</translation>
    </message>
    <message>
        <source>Make at most %1 at once.</source>
        <translation>一次最多创建 %1 个。</translation>
    </message>
    <message>
        <source>Write one with: cashwrap export journal --to FILE</source>
        <translation>请写出一个：cashwrap export journal --to FILE</translation>
    </message>
    <message>
        <source>A receipt is looked for in exported facts.</source>
        <translation>小票要在导出的记录中查找。</translation>
    </message>
    <message>
        <source>Name them with --export FILE.</source>
        <translation>请用 --export FILE 指定。</translation>
    </message>
    <message>
        <source>Name a file in PEM form.</source>
        <translation>请指定 PEM 格式的文件。</translation>
    </message>
    <message>
        <source>That cannot be a name.</source>
        <translation>这不能作为名称。</translation>
    </message>
    <message>
        <source>A name has at most 200 signs, all of which can be read.</source>
        <translation>名称最多 200 个字符，且每个字符都能看见。</translation>
    </message>
    <message>
        <source>%1 is no address to listen on.</source>
        <translation>%1 不是可监听的地址。</translation>
    </message>
    <message>
        <source>It looks like 127.0.0.1:8765</source>
        <translation>应形如 127.0.0.1:8765</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>请使用其中之一：%1</translation>
    </message>
    <message>
        <source>The columns are: %1</source>
        <translation>列有：%1</translation>
    </message>
    <message>
        <source>Export the list as CSV or XLSX.</source>
        <translation>请把列表导出为 CSV 或 XLSX。</translation>
    </message>
    <message>
        <source>Save it as XLSX or CSV.</source>
        <translation>请另存为 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>Choose the list itself.</source>
        <translation>请选择列表文件本身。</translation>
    </message>
    <message>
        <source>Say which one it is, such as name=HEADING. The columns are: %1</source>
        <translation>请说明是哪一列，如 name=标题。列有：%1</translation>
    </message>
    <message>
        <source>The sheets are: %1</source>
        <translation>工作表有：%1</translation>
    </message>
    <message>
        <source>Save it as PNG, JPEG, WebP or GIF and take that.</source>
        <translation>请另存为 PNG、JPEG、WebP 或 GIF 后再选。</translation>
    </message>
    <message>
        <source>This is no PNG, JPEG, WebP or GIF.</source>
        <translation>这不是 PNG、JPEG、WebP 或 GIF。</translation>
    </message>
    <message>
        <source>A receipt printer does not print this paper.</source>
        <translation>小票打印机不打印这种单据。</translation>
    </message>
    <message>
        <source>%1 is a text, not %2.</source>
        <translation>%1 应是文字，而不是 %2。</translation>
    </message>
    <message>
        <source>%1 has %2 characters.</source>
        <translation>%1 有 %2 个字符。</translation>
    </message>
    <message>
        <source>%1 holds a sign that cannot be shown or printed.</source>
        <translation>%1 含有无法显示或打印的字符。</translation>
    </message>
    <message>
        <source>Type it again on one line.</source>
        <translation>请重新输入，写在一行内。</translation>
    </message>
    <message>
        <source>%1 is no price list.</source>
        <translation>%1 不是价目表。</translation>
    </message>
    <message>
        <source>Name a currency (EUR), or a list and one (trade:EUR).</source>
        <translation>请写货币（EUR），或价目表加货币（trade:EUR）。</translation>
    </message>
    <message>
        <source>Options are names with values: Size and L.</source>
        <translation>选项是名称加值：如“尺码”和“L”。</translation>
    </message>
    <message>
        <source>A pack is a barcode with how many are in it.</source>
        <translation>包装是一个条码加上其中的件数。</translation>
    </message>
    <message>
        <source>%1 can be no barcode (%2).</source>
        <translation>%1 不能作为条码（%2）。</translation>
    </message>
    <message>
        <source>Scan it.</source>
        <translation>请扫码。</translation>
    </message>
    <message>
        <source>A pack holds more than nothing.</source>
        <translation>包装内的数量必须大于零。</translation>
    </message>
    <message>
        <source>Type how many are in it.</source>
        <translation>请输入每包有多少。</translation>
    </message>
    <message>
        <source>A pack of one is the thing itself.</source>
        <translation>一件装就是商品本身。</translation>
    </message>
    <message>
        <source>Put its code among the barcodes.</source>
        <translation>请把它的编码放到条码中。</translation>
    </message>
    <message>
        <source>The code %1 stands for two packs.</source>
        <translation>编码 %1 表示两种包装。</translation>
    </message>
    <message>
        <source>Give each pack its own.</source>
        <translation>请给每种包装各自的编码。</translation>
    </message>
    <message>
        <source>%1: yes or no, not %2.</source>
        <translation>%1：应为是或否，而不是 %2。</translation>
    </message>
    <message>
        <source>An address has %1 signs at most, not %2.</source>
        <translation>地址最多 %1 个字符，不能是 %2 个。</translation>
    </message>
    <message>
        <source>What was found makes it more.</source>
        <translation>“找到”只能增加数量。</translation>
    </message>
    <message>
        <source>What is gone makes it less.</source>
        <translation>“短少”只能减少数量。</translation>
    </message>
    <message>
        <source>A task is settled by an answer.</source>
        <translation>待办要用一个答案来处理。</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>请选择一个。</translation>
    </message>
    <message>
        <source>What was told of %1 cannot be read.</source>
        <translation>无法读取关于 %1 的告知内容。</translation>
    </message>
    <message>
        <source>There is no act %1 to bind a key to.</source>
        <translation>没有可绑定按键的操作 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be bound: take F1 to F24, Del, Ins, or a letter or digit with Ctrl or Alt.</source>
        <translation>%1 不能绑定：请用 F1 至 F24、Del、Ins，或 Ctrl、Alt 加字母或数字。</translation>
    </message>
    <message>
        <source>%1 opens help or a screen.</source>
        <translation>%1 用来打开帮助或界面。</translation>
    </message>
    <message>
        <source>%1 would mean both %2 and %3.</source>
        <translation>%1 会同时表示 %2 和 %3。</translation>
    </message>
    <message>
        <source>Name the file with the hub's certificate.</source>
        <translation>请指定中枢证书文件。</translation>
    </message>
    <message>
        <source>%1 is no address of a hub.</source>
        <translation>%1 不是中枢地址。</translation>
    </message>
    <message>
        <source>It looks like https://hub.example.com</source>
        <translation>应形如 https://hub.example.com</translation>
    </message>
    <message>
        <source>A hub on another machine is reached by https only: others on the line could read and change the rest.</source>
        <translation>其他电脑上的中枢只能通过 https 访问：否则线路上的他人可以读取和更改其余内容。</translation>
    </message>
    <message>
        <source>Start the hub with a certificate, and use https.</source>
        <translation>请为中枢配置证书后启动，并使用 https。</translation>
    </message>
    <message>
        <source>There is no merchant %1.</source>
        <translation>没有商户 %1。</translation>
    </message>
    <message>
        <source>Look with: cashwrap hub list</source>
        <translation>请查看：cashwrap hub list</translation>
    </message>
    <message>
        <source>There is no store %1.</source>
        <translation>没有店铺 %1。</translation>
    </message>
    <message>
        <source>There is no merchant, store or register %1.</source>
        <translation>没有商户、门店或收银台 %1。</translation>
    </message>
    <message>
        <source>There is no register %1.</source>
        <translation>没有收银台 %1。</translation>
    </message>
    <message>
        <source>No fact %1 is in quarantine.</source>
        <translation>隔离区中没有记录 %1。</translation>
    </message>
    <message>
        <source>Look with: cashwrap hub quarantine</source>
        <translation>请查看：cashwrap hub quarantine</translation>
    </message>
    <message>
        <source>This task is not there any more.</source>
        <translation>此待办已不存在。</translation>
    </message>
    <message>
        <source>Look at the list.</source>
        <translation>请看列表。</translation>
    </message>
    <message>
        <source>Put in a new roll. It is printed by itself after that.</source>
        <translation>请装入新纸卷。之后会自动打印。</translation>
    </message>
    <message>
        <source>Close the cover. It is printed by itself after that.</source>
        <translation>请合上机盖。之后会自动打印。</translation>
    </message>
    <message>
        <source>It is printed by itself after that.</source>
        <translation>之后会自动打印。</translation>
    </message>
    <message>
        <source>Look for a jam, switch it off and on. It is printed by itself after that.</source>
        <translation>请检查是否卡纸，关机再开机。之后会自动打印。</translation>
    </message>
    <message>
        <source>Switch it on-line. It is printed by itself after that.</source>
        <translation>请切换到联机。之后会自动打印。</translation>
    </message>
    <message>
        <source>On %1 others on the line could read and change what registers say.</source>
        <translation>在 %1 上，线路上的他人可以读取和更改收银台发送的内容。</translation>
    </message>
    <message>
        <source>Give --certificate and --key, or listen on 127.0.0.1 behind a server that has them.</source>
        <translation>请提供 --certificate 和 --key，或监听 127.0.0.1，由配有证书的服务器转发。</translation>
    </message>
    <message>
        <source>Install Cashwrap with its part for hubs: cashwrap[hub]</source>
        <translation>请安装带中枢部分的 Cashwrap：cashwrap[hub]</translation>
    </message>
    <message>
        <source>This merchant has a store %1.</source>
        <translation>此商户已有店铺 %1。</translation>
    </message>
    <message>
        <source>Choose another code.</source>
        <translation>请选择其他编号。</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 已存在。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>The demo's hub could not be made (%1).</source>
        <translation>无法创建演示用的中枢（%1）。</translation>
    </message>
    <message>
        <source>Look at its folder.</source>
        <translation>请查看它的文件夹。</translation>
    </message>
    <message>
        <source>The demo's hub did not start.</source>
        <translation>演示用的中枢没有启动。</translation>
    </message>
    <message>
        <source>Look at hub.log in the demo's folder.</source>
        <translation>请查看演示文件夹中的 hub.log。</translation>
    </message>
    <message>
        <source>This register is linked to nothing.</source>
        <translation>此收银台没有连接。</translation>
    </message>
    <message>
        <source>Link it with: cashwrap link URL CODE</source>
        <translation>请连接：cashwrap link URL CODE</translation>
    </message>
    <message>
        <source>Nothing is lost: it is tried again whenever the till runs.</source>
        <translation>没有内容丢失：只要收银台在运行就会重试。</translation>
    </message>
    <message>
        <source>The hub refused (%1).</source>
        <translation>中枢拒绝了（%1）。</translation>
    </message>
    <message>
        <source>Look at the hub's log.</source>
        <translation>请查看中枢的日志。</translation>
    </message>
    <message>
        <source>Type it in Settings, Invoices: Reason for no tax.</source>
        <translation>请在“设置”的“账单”中填写“不收税的原因”。</translation>
    </message>
    <message>
        <source>The total is now %1, not what was shown.</source>
        <translation>合计现为 %1，与先前显示的不同。</translation>
    </message>
    <message>
        <source>Check the cart and press Pay again.</source>
        <translation>请核对购物车，再按一次收款。</translation>
    </message>
    <message>
        <source>The cart is empty.</source>
        <translation>购物车是空的。</translation>
    </message>
    <message>
        <source>This register sells in %1, not %2.</source>
        <translation>此收银台用 %1 销售，而不是 %2。</translation>
    </message>
    <message>
        <source>A sale has only lines with a positive quantity.</source>
        <translation>销售各行的数量必须大于零。</translation>
    </message>
    <message>
        <source>Give goods back with a refund.</source>
        <translation>退回商品请用退货。</translation>
    </message>
    <message>
        <source>A sale takes money in.</source>
        <translation>销售是收钱的。</translation>
    </message>
    <message>
        <source>Give money back with a refund.</source>
        <translation>退钱请用退货。</translation>
    </message>
    <message>
        <source>This cart was sold already as %1, for %2.</source>
        <translation>此购物车已作为 %1 售出，金额 %2。</translation>
    </message>
    <message>
        <source>Begin a new cart for what was added since.</source>
        <translation>此后添加的商品请另开一单。</translation>
    </message>
    <message>
        <source>%1 is still to be paid.</source>
        <translation>还有 %1 待收。</translation>
    </message>
    <message>
        <source>Take the rest in any tender.</source>
        <translation>余款可用任何付款方式收取。</translation>
    </message>
    <message>
        <source>The shop's other tills have settings that this version of Cashwrap does not know.</source>
        <translation>店铺的其他收银台有此版本 Cashwrap 不认识的设置。</translation>
    </message>
    <message>
        <source>Update Cashwrap on this machine, then join again.</source>
        <translation>请在本机更新 Cashwrap，然后重新加入。</translation>
    </message>
    <message>
        <source>Look whether it runs and whether this machine reaches it.</source>
        <translation>请查看它是否在运行，以及本机能否访问它。</translation>
    </message>
    <message>
        <source>Link it to a store of its own currency, or make a new till for this one.</source>
        <translation>请将它连接到使用相同货币的门店，或为本店新建一个收银台。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted by this machine.</source>
        <translation>本机不信任 %1 的证书。</translation>
    </message>
    <message>
        <source>The hub does not answer.</source>
        <translation>中枢没有应答。</translation>
    </message>
    <message>
        <source>The hub at %1 does not answer.</source>
        <translation>%1 的中枢没有应答。</translation>
    </message>
    <message>
        <source>The hub at %1 has no time now.</source>
        <translation>%1 的中枢现在很忙。</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>请过一分钟再试。</translation>
    </message>
    <message>
        <source>What answers at %1 is no hub, or is not well.</source>
        <translation>%1 上应答的不是中枢，或者它运行不正常。</translation>
    </message>
    <message>
        <source>Look at the address and its port; at the hub, look at its log.</source>
        <translation>请检查地址和端口；在中枢上请查看它的日志。</translation>
    </message>
    <message>
        <source>Name the file that its certificate is in, if it is your own.</source>
        <translation>如果证书是自备的，请指定证书文件。</translation>
    </message>
    <message>
        <source>This code is wrong, was used, or is older than seven days.</source>
        <translation>此代码有误、已用过，或已超过七天。</translation>
    </message>
    <message>
        <source>Make a new one.</source>
        <translation>请生成新代码。</translation>
    </message>
    <message>
        <source>The tills of this store sell in another currency than %1: this one was not linked.</source>
        <translation>本店的收银台使用的货币不是 %1：这一台未连接。</translation>
    </message>
    <message>
        <source>The hub refused to take this till in.</source>
        <translation>中枢拒绝接纳此收银台。</translation>
    </message>
    <message>
        <source>Look at its log.</source>
        <translation>请查看它的日志。</translation>
    </message>
    <message>
        <source>The hub does not know the shop's country and taxes yet: this is the first till that tells them.</source>
        <translation>中枢还不知道店铺所在国家/地区和税：此收银台是第一个告知的。</translation>
    </message>
    <message>
        <source>Look them over, then open the till.</source>
        <translation>请核对，然后打开收银台。</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>无法读取 %1（%2）。</translation>
    </message>
    <message>
        <source>Name another file with --export.</source>
        <translation>请用 --export 指定其他文件。</translation>
    </message>
    <message>
        <source>is no fact</source>
        <translation>不是记录</translation>
    </message>
    <message>
        <source>Product %1</source>
        <translation>产品 %1</translation>
    </message>
    <message>
        <source>it is empty, and this folder was used before</source>
        <translation>它是空的，而此文件夹曾使用过</translation>
    </message>
    <message>
        <source>it does not say its %1</source>
        <translation>其中没有写明 %1</translation>
    </message>
    <message>
        <source>it does not say who owns it</source>
        <translation>没有写明归谁所有</translation>
    </message>
    <message>
        <source>fact %1 is missing</source>
        <translation>缺少第 %1 条记录</translation>
    </message>
    <message>
        <source>fact %1 is not what was recorded</source>
        <translation>第 %1 条记录与当时所记不符</translation>
    </message>
    <message>
        <source>its journal is empty</source>
        <translation>其日志为空</translation>
    </message>
    <message>
        <source>a stored setting cannot be read</source>
        <translation>有一项已存设置无法读取</translation>
    </message>
    <message>
        <source>a text in it is none (%1)</source>
        <translation>其中一段文字不是文字（%1）</translation>
    </message>
    <message>
        <source>a number in it is too large (%1)</source>
        <translation>其中有一个数过大（%1）</translation>
    </message>
    <message>
        <source>%1 holds another kind of value than was written</source>
        <translation>%1 中的值与当初写入的类型不同</translation>
    </message>
    <message>
        <source>a stored content was altered</source>
        <translation>有已存内容被改动</translation>
    </message>
    <message>
        <source>the ledger was altered</source>
        <translation>账本被改动</translation>
    </message>
    <message>
        <source>its ledger is no ledger</source>
        <translation>其中的账本不是账本</translation>
    </message>
    <message>
        <source>the journal does not end where the backup says</source>
        <translation>日志的结尾与备份所写不符</translation>
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
        <translation>卡 %1</translation>
    </message>
    <message>
        <source>refund %1</source>
        <translation>退货 %1</translation>
    </message>
    <message>
        <source>supplies %1</source>
        <translation>用品 %1</translation>
    </message>
    <message>
        <source>without receipt</source>
        <translation>无小票</translation>
    </message>
    <message>
        <source>tidying failed</source>
        <translation>清理失败</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>a workbook of before 2007</source>
        <translation>2007 年以前的工作簿</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP or GIF</source>
        <translation>PNG、JPEG、WebP 或 GIF</translation>
    </message>
    <message>
        <source>A SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>A unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>A category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>An option</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>The name of a field</source>
        <translation>字段名称</translation>
    </message>
    <message>
        <source>What binds variants together</source>
        <translation>规格的共同标识</translation>
    </message>
    <message>
        <source>A brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>A price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>A cost</source>
        <translation>进价</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>其中没有内容</translation>
    </message>
    <message>
        <source>a sign in it cannot be printed</source>
        <translation>其中有无法打印的字符</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>太长</translation>
    </message>
    <message>
        <source>A tender's name</source>
        <translation>付款方式名称</translation>
    </message>
    <message>
        <source>A reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>A format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>A tax class</source>
        <translation>税类</translation>
    </message>
    <message>
        <source>A channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>A reason for another price</source>
        <translation>改价原因</translation>
    </message>
    <message>
        <source>A discount's reason</source>
        <translation>优惠原因</translation>
    </message>
    <message>
        <source>An outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>A product's id</source>
        <translation>产品标识</translation>
    </message>
    <message>
        <source>A cart's id</source>
        <translation>购物车标识</translation>
    </message>
    <message>
        <source>An act's id</source>
        <translation>操作标识</translation>
    </message>
    <message>
        <source>A fact's id</source>
        <translation>记录标识</translation>
    </message>
    <message>
        <source>An order's id</source>
        <translation>订单标识</translation>
    </message>
    <message>
        <source>A card payment's id</source>
        <translation>刷卡付款标识</translation>
    </message>
    <message>
        <source>A customer's id</source>
        <translation>顾客标识</translation>
    </message>
    <message>
        <source>A count's id</source>
        <translation>盘点标识</translation>
    </message>
    <message>
        <source>A counter</source>
        <translation>盘点人</translation>
    </message>
    <message>
        <source>A signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>An invoice's id</source>
        <translation>账单标识</translation>
    </message>
    <message>
        <source>A delivery's id</source>
        <translation>收货标识</translation>
    </message>
    <message>
        <source>A task's id</source>
        <translation>待办标识</translation>
    </message>
    <message>
        <source>A tender</source>
        <translation>付款金额</translation>
    </message>
    <message>
        <source>An amount of cash</source>
        <translation>现金金额</translation>
    </message>
    <message>
        <source>The number of products</source>
        <translation>产品数量</translation>
    </message>
    <message>
        <source>The total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>A card payment</source>
        <translation>刷卡付款</translation>
    </message>
    <message>
        <source>A quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>A count</source>
        <translation>盘点数</translation>
    </message>
    <message>
        <source>A change of stock</source>
        <translation>库存变动</translation>
    </message>
    <message>
        <source>A line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>A discount</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>A float</source>
        <translation>备用金</translation>
    </message>
    <message>
        <source>Counted cash</source>
        <translation>清点的现金</translation>
    </message>
    <message>
        <source>An e-mail address</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>A telephone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>A tax number</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>What is received</source>
        <translation>收货数量</translation>
    </message>
    <message>
        <source>What is written off</source>
        <translation>报损数量</translation>
    </message>
    <message>
        <source>a list of short codes such as damaged, each once</source>
        <translation>短代码列表，如 damaged，各写一次</translation>
    </message>
    <message>
        <source>classes such as {"standard": [{"id": "vat", "name": "VAT", "rate": 200000, "included": true}]}</source>
        <translation>税类，如 {"standard": [{"id": "vat", "name": "VAT", "rate": 200000, "included": true}]}</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>以下之一：%1</translation>
    </message>
    <message>
        <source>a list of scanners, as measured</source>
        <translation>测得的扫码枪列表</translation>
    </message>
    <message>
        <source>one or two capital letters or digits</source>
        <translation>一两个大写字母或数字</translation>
    </message>
    <message>
        <source>a whole number of percent from 0 to 99</source>
        <translation>0 到 99 的整数百分比</translation>
    </message>
    <message>
        <source>a name such as Europe/Berlin, or empty</source>
        <translation>名称，如 Europe/Berlin，或留空</translation>
    </message>
    <message>
        <source>a multiple of 8 from 200 to 2400</source>
        <translation>200 到 2400 之间 8 的倍数</translation>
    </message>
    <message>
        <source>a list of short codes such as voucher, each once</source>
        <translation>短代码列表，如 voucher，各写一次</translation>
    </message>
    <message>
        <source>an ISO 4217 code such as GBP or JPY</source>
        <translation>ISO 4217 代码，如 GBP 或 JPY</translation>
    </message>
    <message>
        <source>keys of the till, each once (%1)</source>
        <translation>收银按键，各用一次（%1）</translation>
    </message>
    <message>
        <source>a language such as en, de or pt_BR</source>
        <translation>语言，如 en、de 或 pt_BR</translation>
    </message>
    <message>
        <source>a list of amounts in minor units, each once</source>
        <translation>以最小货币单位表示的金额列表，各写一次</translation>
    </message>
    <message>
        <source>pages such as {"name": "Drinks", "items": ["product id"]}, at most 24</source>
        <translation>页面，如 {"name": "Drinks", "items": ["product id"]}，最多 24 页</translation>
    </message>
    <message>
        <source>2 or 5</source>
        <translation>2 或 5</translation>
    </message>
    <message>
        <source>Close the shift, and post or drop what is being counted; then link again with the same code.</source>
        <translation>请先结束班次，并过账或放弃正在进行的盘点；然后用同一代码重新连接。</translation>
    </message>
    <message>
        <source>This till is another one of the hub's, and at work: it was not linked.</source>
        <translation>此收银台在中枢上是另一台收银台，并且正在使用：未连接。</translation>
    </message>
    <message>
        <source>one of %1%2</source>
        <translation>以下之一：%1%2</translation>
    </message>
    <message>
        <source>text without control signs</source>
        <translation>不含控制符的文字</translation>
    </message>
    <message>
        <source>this is no receipt code</source>
        <translation>这不是小票码</translation>
    </message>
    <message>
        <source>some signs were lost on the way</source>
        <translation>传输中丢了字符</translation>
    </message>
    <message>
        <source>a newer version wrote this code</source>
        <translation>此码由更新的版本生成</translation>
    </message>
    <message>
        <source>this receipt code does not hold together</source>
        <translation>此小票码内容不一致</translation>
    </message>
    <message>
        <source>the spooler</source>
        <translation>打印服务</translation>
    </message>
    <message>
        <source>the printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>the spooler does not know it or does not run</source>
        <translation>打印服务不认识它或没有运行</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>没有及时应答</translation>
    </message>
    <message>
        <source>it is switched off</source>
        <translation>它已关机</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>没有这个名称</translation>
    </message>
    <message>
        <source>it is not plugged in or switched off</source>
        <translation>未插好或已关机</translation>
    </message>
    <message>
        <source>this user may not open it; a rule for its device is missing</source>
        <translation>此用户无权打开；缺少设备规则</translation>
    </message>
    <message>
        <source>another program has it</source>
        <translation>被其他程序占用</translation>
    </message>
    <message>
        <source>it was unplugged</source>
        <translation>已被拔下</translation>
    </message>
    <message>
        <source>it is no printer</source>
        <translation>它不是打印机</translation>
    </message>
    <message>
        <source>it has no way in</source>
        <translation>没有输入通道</translation>
    </message>
    <message>
        <source>libusb (on Debian libusb-1.0-0)</source>
        <translation>libusb（Debian 上为 libusb-1.0-0）</translation>
    </message>
    <message>
        <source>the printer is out of paper</source>
        <translation>打印机缺纸</translation>
    </message>
    <message>
        <source>the printer's cover is open</source>
        <translation>打印机盖开着</translation>
    </message>
    <message>
        <source>somebody feeds paper</source>
        <translation>有人正在走纸</translation>
    </message>
    <message>
        <source>the printer reports an error</source>
        <translation>打印机报错</translation>
    </message>
    <message>
        <source>the printer is off-line</source>
        <translation>打印机脱机</translation>
    </message>
    <message>
        <source>what came there is not what was sent</source>
        <translation>对方收到的与发出的不一致</translation>
    </message>
    <message>
        <source>the answer is not to what was asked</source>
        <translation>应答与所问不符</translation>
    </message>
    <message>
        <source>the secret was changed meanwhile</source>
        <translation>密钥在此期间已更改</translation>
    </message>
    <message>
        <source>the answer does not end</source>
        <translation>应答不完整</translation>
    </message>
    <message>
        <source>somebody else answered (%1)</source>
        <translation>应答的是别人（%1）</translation>
    </message>
    <message>
        <source>not now (%1)</source>
        <translation>暂时不行（%1）</translation>
    </message>
    <message>
        <source>the answer is not what was agreed: %1</source>
        <translation>应答与约定不符：%1</translation>
    </message>
    <message>
        <source>no register is put off by a platform that knows none</source>
        <translation>不识别收银台的平台无法停用收银台</translation>
    </message>
    <message>
        <source>no blob is kept by a platform that knows none</source>
        <translation>不识别数据块的平台无法保存数据块</translation>
    </message>
    <message>
        <source>nothing can be looked for by our reference there, so a sale might come twice</source>
        <translation>那里无法按我方参考号查找，同一笔销售可能出现两次</translation>
    </message>
    <message>
        <source>the platform's certificate is not trusted here</source>
        <translation>本机不信任该平台的证书</translation>
    </message>
    <message>
        <source>the file with the platform's certificate is gone</source>
        <translation>含有该平台证书的文件已不在</translation>
    </message>
    <message>
        <source>the sale</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>the practice sale</source>
        <translation>练习销售</translation>
    </message>
    <message>
        <source>the refund</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>the practice refund</source>
        <translation>练习退货</translation>
    </message>
    <message>
        <source>Begin again with a new one.</source>
        <translation>请用新的 id 重新开始。</translation>
    </message>
    <message>
        <source>One card payment pays only once.</source>
        <translation>一笔刷卡付款只能用一次。</translation>
    </message>
    <message>
        <source>Start another for the rest.</source>
        <translation>余款请另起一笔。</translation>
    </message>
    <message>
        <source>That looks like a card number, which must never be stored.</source>
        <translation>这像是卡号，绝不能保存卡号。</translation>
    </message>
    <message>
        <source>Type the reference from the reader's slip.</source>
        <translation>请输入刷卡机签购单上的参考号。</translation>
    </message>
    <message>
        <source>A card payment has an amount.</source>
        <translation>刷卡付款必须有金额。</translation>
    </message>
    <message>
        <source>A card payment ends as failed or reversed, not %1.</source>
        <translation>刷卡付款的结束状态应是 failed 或 reversed，而不是 %1。</translation>
    </message>
    <message>
        <source>There is no such card payment.</source>
        <translation>没有这笔刷卡付款。</translation>
    </message>
    <message>
        <source>This card payment belongs to a finished sale.</source>
        <translation>这笔刷卡付款属于已完成的销售。</translation>
    </message>
    <message>
        <source>Give it back with a refund.</source>
        <translation>请通过退货退回。</translation>
    </message>
    <message>
        <source>This cart cannot be priced: %1.</source>
        <translation>此购物车无法计价：%1。</translation>
    </message>
    <message>
        <source>Check its discounts and taxes.</source>
        <translation>请检查优惠和税。</translation>
    </message>
    <message>
        <source>A tender that is neither cash nor card has a name.</source>
        <translation>现金和银行卡之外的付款方式必须有名称。</translation>
    </message>
    <message>
        <source>Such as: voucher.</source>
        <translation>例如：代金券。</translation>
    </message>
    <message>
        <source>Goods pay for goods only within an exchange.</source>
        <translation>只有换货时才能以货抵款。</translation>
    </message>
    <message>
        <source>Begin the exchange from its order.</source>
        <translation>请从原订单开始换货。</translation>
    </message>
    <message>
        <source>Only cash can be more than what is due.</source>
        <translation>只有现金可以多于应收金额。</translation>
    </message>
    <message>
        <source>A sale takes money in and a refund gives it back.</source>
        <translation>销售收钱，退货退钱。</translation>
    </message>
    <message>
        <source>A tender has no amount.</source>
        <translation>有付款没有金额。</translation>
    </message>
    <message>
        <source>This card payment was not started here.</source>
        <translation>这笔刷卡付款不是在这里开始的。</translation>
    </message>
    <message>
        <source>Start it again from Pay.</source>
        <translation>请从“收款”重新开始。</translation>
    </message>
    <message>
        <source>The card payment was started for another amount or order.</source>
        <translation>这笔刷卡付款是为另一金额或订单开始的。</translation>
    </message>
    <message>
        <source>End it and start a new one.</source>
        <translation>请结束它，再开始新的一笔。</translation>
    </message>
    <message>
        <source>The card reader's reference is missing.</source>
        <translation>缺少刷卡机的参考号。</translation>
    </message>
    <message>
        <source>Type what its slip says.</source>
        <translation>请输入签购单上的内容。</translation>
    </message>
    <message>
        <source>%1 is a short code such as damaged or change-of-mind, not %2.</source>
        <translation>%1 应是简短代码，如 damaged 或 change-of-mind，而不是 %2。</translation>
    </message>
    <message>
        <source>Put free words into the note, which is kept outside the journal.</source>
        <translation>其他文字请写入备注，备注保存在流水之外。</translation>
    </message>
    <message>
        <source>%1 is an id such as a UUID, not %2.</source>
        <translation>%1 应是 UUID 之类的 id，而不是 %2。</translation>
    </message>
    <message>
        <source>A source is KIND:DOCUMENT without spaces, not %1.</source>
        <translation>来源应写作不含空格的 KIND:DOCUMENT，而不是 %1。</translation>
    </message>
    <message>
        <source>%1 is not the name of a stored content.</source>
        <translation>%1 不是已保存内容的名称。</translation>
    </message>
    <message>
        <source>%1 is larger than a till can keep.</source>
        <translation>%1 超出收银台能保存的范围。</translation>
    </message>
    <message>
        <source>%1 has 0 to %2 decimals, not %3.</source>
        <translation>%1 的小数位数应为 0 到 %2，而不是 %3。</translation>
    </message>
    <message>
        <source>A note has %1 signs at most, not %2.</source>
        <translation>备注最多 %1 个字，而不是 %2 个。</translation>
    </message>
    <message>
        <source>%1 is not a time such as 2026-11-22T09:30:00.000000Z.</source>
        <translation>%1 不是 2026-11-22T09:30:00.000000Z 这样的时间。</translation>
    </message>
    <message>
        <source>A discount is never negative.</source>
        <translation>优惠不能为负。</translation>
    </message>
    <message>
        <source>Add a line for what costs more.</source>
        <translation>要多收请添加一行。</translation>
    </message>
    <message>
        <source>Begin one, or choose one that is open.</source>
        <translation>请新建一次，或选择进行中的一次。</translation>
    </message>
    <message>
        <source>A count has a name of at most %1 letters.</source>
        <translation>盘点要有名称，最多 %1 个字。</translation>
    </message>
    <message>
        <source>Such as: Dairy fridge.</source>
        <translation>例如：乳品冷柜。</translation>
    </message>
    <message>
        <source>This count is posted.</source>
        <translation>此盘点已提交。</translation>
    </message>
    <message>
        <source>At most %1 products are set at once.</source>
        <translation>一次最多设定 %1 件商品。</translation>
    </message>
    <message>
        <source>Set the rest next.</source>
        <translation>其余的请在下一次设定。</translation>
    </message>
    <message>
        <source>Less than nothing cannot lie on a shelf.</source>
        <translation>货架上不可能少于零。</translation>
    </message>
    <message>
        <source>Check what was counted.</source>
        <translation>请核对盘点数。</translation>
    </message>
    <message>
        <source>This count is being posted.</source>
        <translation>此盘点正在提交。</translation>
    </message>
    <message>
        <source>Finish posting it first.</source>
        <translation>请先完成提交。</translation>
    </message>
    <message>
        <source>Practice counts no stock.</source>
        <translation>练习时不盘点库存。</translation>
    </message>
    <message>
        <source>Leave training first.</source>
        <translation>请先退出练习。</translation>
    </message>
    <message>
        <source>Nothing is counted yet.</source>
        <translation>还没有盘点任何商品。</translation>
    </message>
    <message>
        <source>Count something, or drop this count.</source>
        <translation>请先盘点，或放弃此盘点。</translation>
    </message>
    <message>
        <source>This id belongs to someone who works here.</source>
        <translation>此 id 属于本店员工。</translation>
    </message>
    <message>
        <source>A customer has a name.</source>
        <translation>顾客必须有姓名。</translation>
    </message>
    <message>
        <source>Type at least a name.</source>
        <translation>请至少输入姓名。</translation>
    </message>
    <message>
        <source>%1 is no e-mail address.</source>
        <translation>%1 不是电子邮箱。</translation>
    </message>
    <message>
        <source>It has a name, an @ and a place: ana@example.com</source>
        <translation>邮箱由名称、@ 和域名组成：ana@example.com</translation>
    </message>
    <message>
        <source>%1 has %2 signs at most, not %3.</source>
        <translation>%1 最多 %2 个字，而不是 %3 个。</translation>
    </message>
    <message>
        <source>%1 is no country.</source>
        <translation>%1 不是国家。</translation>
    </message>
    <message>
        <source>Use its two letters, such as DE or NZ.</source>
        <translation>请用两个字母的代码，如 DE 或 NZ。</translation>
    </message>
    <message>
        <source>%1 is no language.</source>
        <translation>%1 不是语言。</translation>
    </message>
    <message>
        <source>Use one such as en, de or zh_CN.</source>
        <translation>请用 en、de 或 zh_CN 这样的代码。</translation>
    </message>
    <message>
        <source>A public key has %1 bytes, not %2.</source>
        <translation>公钥应为 %1 字节，而不是 %2。</translation>
    </message>
    <message>
        <source>You may take goods back, but not sell others for them.</source>
        <translation>您可以收回商品，但不能换出其他商品。</translation>
    </message>
    <message>
        <source>This id is that of %1 %2.</source>
        <translation>此标识属于%1 %2。</translation>
    </message>
    <message>
        <source>The sum is not what was shown any more.</source>
        <translation>金额与先前显示的不同了。</translation>
    </message>
    <message>
        <source>Look at it and press again.</source>
        <translation>请看过后再按一次。</translation>
    </message>
    <message>
        <source>One of these is an act of its own already.</source>
        <translation>其中一项已是单独的操作。</translation>
    </message>
    <message>
        <source>Begin the exchange again.</source>
        <translation>请重新开始换货。</translation>
    </message>
    <message>
        <source>A refund has no invoice.</source>
        <translation>退货没有账单。</translation>
    </message>
    <message>
        <source>Issue a credit note for it.</source>
        <translation>请为它开贷项通知单。</translation>
    </message>
    <message>
        <source>This order was cancelled: it has no invoice.</source>
        <translation>此订单已作废，没有账单。</translation>
    </message>
    <message>
        <source>Ring the goods up again.</source>
        <translation>请重新录入商品。</translation>
    </message>
    <message>
        <source>This refund was cancelled: nothing is credited.</source>
        <translation>此退货已作废，没有可冲减的。</translation>
    </message>
    <message>
        <source>The sale of this refund has no invoice to correct.</source>
        <translation>此退货对应的销售没有可更正的账单。</translation>
    </message>
    <message>
        <source>Its receipt is enough.</source>
        <translation>有小票就够了。</translation>
    </message>
    <message>
        <source>This sale has no invoice to correct.</source>
        <translation>此销售没有可更正的账单。</translation>
    </message>
    <message>
        <source>This sale stands.</source>
        <translation>此销售仍然有效。</translation>
    </message>
    <message>
        <source>Give goods back first; or cancel the invoice, if only its words are wrong.</source>
        <translation>请先退货；如果只是文字有误，请取消账单。</translation>
    </message>
    <message>
        <source>Look it up by its number.</source>
        <translation>请按号码查找。</translation>
    </message>
    <message>
        <source>Part of this invoice was credited already.</source>
        <translation>此账单已有一部分开过贷项通知单。</translation>
    </message>
    <message>
        <source>Credit the rest with a refund.</source>
        <translation>其余部分请通过退货冲减。</translation>
    </message>
    <message>
        <source>Practice sales have no invoices.</source>
        <translation>练习销售没有账单。</translation>
    </message>
    <message>
        <source>Ring it up as a real sale.</source>
        <translation>请作为真实销售录入。</translation>
    </message>
    <message>
        <source>This id is that of the document %1.</source>
        <translation>此 id 属于单据 %1。</translation>
    </message>
    <message>
        <source>This order has the invoice %1 for somebody else.</source>
        <translation>此订单已有开给他人的账单 %1。</translation>
    </message>
    <message>
        <source>Cancel that one first; then issue it anew.</source>
        <translation>请先取消那一张，再重新开具。</translation>
    </message>
    <message>
        <source>Its time is over; refund by receipt.</source>
        <translation>期限已过；请凭小票退货。</translation>
    </message>
    <message>
        <source>No printer for invoices is set.</source>
        <translation>没有设置账单打印机。</translation>
    </message>
    <message>
        <source>Choose one in Settings, or open its PDF.</source>
        <translation>请在“设置”中选择，或打开 PDF。</translation>
    </message>
    <message>
        <source>Practice opens no drawer.</source>
        <translation>练习时不开钱箱。</translation>
    </message>
    <message>
        <source>End the practice first.</source>
        <translation>请先结束练习。</translation>
    </message>
    <message>
        <source>No drawer is set up for this till.</source>
        <translation>此收银台没有设置钱箱。</translation>
    </message>
    <message>
        <source>A print job is one of %1, not %2.</source>
        <translation>打印任务的状态应是 %1 之一，而不是 %2。</translation>
    </message>
    <message>
        <source>This print was settled already.</source>
        <translation>此打印已经处理过。</translation>
    </message>
    <message>
        <source>Look at the order.</source>
        <translation>请看订单。</translation>
    </message>
    <message>
        <source>A drawer is not opened again.</source>
        <translation>钱箱不会再次打开。</translation>
    </message>
    <message>
        <source>Open it without a sale; that is recorded.</source>
        <translation>请用不销售开钱箱；会有记录。</translation>
    </message>
    <message>
        <source>It is being printed.</source>
        <translation>正在打印。</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>请稍候。</translation>
    </message>
    <message>
        <source>There is no such print job.</source>
        <translation>没有这个打印任务。</translation>
    </message>
    <message>
        <source>No printer is set up for this till.</source>
        <translation>此收银台没有设置打印机。</translation>
    </message>
    <message>
        <source>Choose one in Settings.</source>
        <translation>请在“设置”中选择。</translation>
    </message>
    <message>
        <source>This receipt is of this register.</source>
        <translation>此小票是本收银台的。</translation>
    </message>
    <message>
        <source>Open its order and refund it there.</source>
        <translation>请打开它的订单并在那里退货。</translation>
    </message>
    <message>
        <source>Goods of this receipt were given back already, with %1.</source>
        <translation>此小票的商品已经退过，退货单 %1。</translation>
    </message>
    <message>
        <source>A receipt of another till comes back once. Ask there for the rest.</source>
        <translation>其他收银台的小票只能退一次。其余的请到原收银台办理。</translation>
    </message>
    <message>
        <source>The shift of this order is closed.</source>
        <translation>此订单的班次已结束。</translation>
    </message>
    <message>
        <source>Part of this order was given back already.</source>
        <translation>此订单已有一部分退货。</translation>
    </message>
    <message>
        <source>Refund the rest.</source>
        <translation>请退其余部分。</translation>
    </message>
    <message>
        <source>A later refund gave back more of the same line.</source>
        <translation>之后的退货退了同一行更多的商品。</translation>
    </message>
    <message>
        <source>Void that one first.</source>
        <translation>请先作废那一笔。</translation>
    </message>
    <message>
        <source>Practice sales and real ones are not mixed.</source>
        <translation>练习销售和真实销售不能混在一起。</translation>
    </message>
    <message>
        <source>No line was chosen.</source>
        <translation>没有选择任何行。</translation>
    </message>
    <message>
        <source>Choose what comes back.</source>
        <translation>请选择退回的商品。</translation>
    </message>
    <message>
        <source>Enter what comes back.</source>
        <translation>请输入退回的商品。</translation>
    </message>
    <message>
        <source>This register pays out %1, not %2.</source>
        <translation>此收银台用 %1 付款，而不是 %2。</translation>
    </message>
    <message>
        <source>A refund gives money back.</source>
        <translation>退货是退钱的。</translation>
    </message>
    <message>
        <source>Take money in with a sale.</source>
        <translation>收钱请用销售。</translation>
    </message>
    <message>
        <source>What comes back has a positive quantity.</source>
        <translation>退回的数量必须大于零。</translation>
    </message>
    <message>
        <source>That is a finer quantity than was sold.</source>
        <translation>此数量比售出时的单位更细。</translation>
    </message>
    <message>
        <source>Only %1 of “%2” can still be given back.</source>
        <translation>“%2”最多还能退 %1。</translation>
    </message>
    <message>
        <source>The drawer of an open shift holds one currency.</source>
        <translation>进行中班次的钱箱只有一种货币。</translation>
    </message>
    <message>
        <source>Close the shift first.</source>
        <translation>请先交班。</translation>
    </message>
    <message>
        <source>A float is not negative.</source>
        <translation>备用金不能为负。</translation>
    </message>
    <message>
        <source>No shift is open.</source>
        <translation>没有进行中的班次。</translation>
    </message>
    <message>
        <source>The first sale opens one by itself.</source>
        <translation>第一笔销售会自动开班。</translation>
    </message>
    <message>
        <source>Counted cash is not negative.</source>
        <translation>清点的现金不能为负。</translation>
    </message>
    <message>
        <source>%1 is not a day such as 2026-11-22.</source>
        <translation>%1 不是 2026-11-22 这样的日期。</translation>
    </message>
    <message>
        <source>Stock is adjusted as %1, not %2.</source>
        <translation>库存调整的原因应是 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>Goods are wasted as %1, not %2.</source>
        <translation>报损的原因应是 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>Stock moves by %1, not %2.</source>
        <translation>库存变动的类型应是 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>No product was named.</source>
        <translation>没有指定商品。</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>此项已经撤销。</translation>
    </message>
    <message>
        <source>It was counted since, which has put the stock right.</source>
        <translation>此后盘点过，库存已经纠正。</translation>
    </message>
    <message>
        <source>Count it again.</source>
        <translation>请重新盘点。</translation>
    </message>
    <message>
        <source>There is no such movement.</source>
        <translation>没有这项库存变动。</translation>
    </message>
    <message>
        <source>Choose one from the product's history.</source>
        <translation>请在商品的历史记录中选择。</translation>
    </message>
    <message>
        <source>Goods of an order come back with its void or refund.</source>
        <translation>订单的商品随作废或退货退回。</translation>
    </message>
    <message>
        <source>Practice moved nothing that could be taken back.</source>
        <translation>练习没有可撤销的库存变动。</translation>
    </message>
    <message>
        <source>What was taken back is entered anew.</source>
        <translation>已撤销的要重新录入。</translation>
    </message>
    <message>
        <source>Receive or adjust it again.</source>
        <translation>请重新收货或调整。</translation>
    </message>
    <message>
        <source>%1 is more than nothing.</source>
        <translation>%1 必须大于零。</translation>
    </message>
    <message>
        <source>To take back, undo the movement.</source>
        <translation>要撤回，请撤销该变动。</translation>
    </message>
    <message>
        <source>Choose another reason.</source>
        <translation>请选择其他原因。</translation>
    </message>
    <message>
        <source>There is no setting %1.</source>
        <translation>没有设置 %1。</translation>
    </message>
    <message>
        <source>See the list with: cashwrap settings</source>
        <translation>列表请看：cashwrap settings</translation>
    </message>
    <message>
        <source>%1 takes %2, not %3.</source>
        <translation>%1 应为 %2，而不是 %3。</translation>
    </message>
    <message>
        <source>%1 is %2, not %3.</source>
        <translation>%1 应是 %2，而不是 %3。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有更改任何内容。</translation>
    </message>
    <message>
        <source>Choose another key; nothing was changed.</source>
        <translation>请选择其他按键；没有更改任何内容。</translation>
    </message>
    <message>
        <source>A tax rate is more than ten times the price.</source>
        <translation>税率超过价格的十倍。</translation>
    </message>
    <message>
        <source>Write it in percent, such as 8.875.</source>
        <translation>请写百分数，如 8.875。</translation>
    </message>
    <message>
        <source>This is no sale that stands: only such a one can be given back.</source>
        <translation>这不是有效的销售单：只有有效的销售才能退货。</translation>
    </message>
    <message>
        <source>Look at its state.</source>
        <translation>请查看它的状态。</translation>
    </message>
    <message>
        <source>%1 is not empty; nothing was made.</source>
        <translation>%1 不是空的，没有创建任何内容。</translation>
    </message>
    <message>
        <source>Start again and choose another folder.</source>
        <translation>请重新开始，选择其他文件夹。</translation>
    </message>
    <message>
        <source>The key that signs receipts is damaged (%1).</source>
        <translation>小票签名密钥已损坏（%1）。</translation>
    </message>
    <message>
        <source>Move this file away; a new key is made, and receipts of the old one still verify.</source>
        <translation>请移走此文件；会生成新密钥，旧小票仍可验证。</translation>
    </message>
    <message>
        <source>The code of this receipt cannot be read: %1.</source>
        <translation>此小票码无法读取：%1。</translation>
    </message>
    <message>
        <source>Scan it again, or type the receipt's number.</source>
        <translation>请重新扫码，或输入小票号。</translation>
    </message>
    <message>
        <source>The key that signs receipts cannot be kept (%1).</source>
        <translation>小票签名密钥无法保存（%1）。</translation>
    </message>
    <message>
        <source>Free space on the disk and let only the till write to its folder.</source>
        <translation>请腾出磁盘空间，并且只让收银台写入它的文件夹。</translation>
    </message>
    <message>
        <source>%1 is no tax number of %2: its check digit says otherwise.</source>
        <translation>%1 不是 %2 的税号：校验位不符。</translation>
    </message>
    <message>
        <source>Compare it with the customer's papers, or leave it empty.</source>
        <translation>请与顾客的证件核对，或留空。</translation>
    </message>
    <message>
        <source>The helper process for this work ended by itself (status %1).</source>
        <translation>此项工作的辅助进程自行结束（状态 %1）。</translation>
    </message>
    <message>
        <source>Try again; if it happens again, free memory and disk space.</source>
        <translation>请重试；如再次发生，请腾出内存和磁盘空间。</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>工作已停止。</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>可以随时重新开始。</translation>
    </message>
    <message>
        <source>No helper process could be started (%1).</source>
        <translation>无法启动辅助进程（%1）。</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>A price cannot be lowered by more than 100 %.</source>
        <translation>价格下调不能超过 100 %。</translation>
    </message>
    <message>
        <source>A margin is less than 100 %.</source>
        <translation>毛利率应小于 100 %。</translation>
    </message>
    <message>
        <source>Not a percentage.</source>
        <translation>不是百分数。</translation>
    </message>
    <message>
        <source>Choose Lower instead of a minus.</source>
        <translation>请选“下调”，不要用负号。</translation>
    </message>
    <message>
        <source>That is more than 10,000 %.</source>
        <translation>超过了 10,000 %。</translation>
    </message>
    <message>
        <source>Use digits, as in 5 or 2.5.</source>
        <translation>请用数字，如 5 或 2.5。</translation>
    </message>
    <message>
        <source>No such tax class.</source>
        <translation>没有这个税类。</translation>
    </message>
    <message>
        <source>Use one of %1.</source>
        <translation>请用其中之一：%1。</translation>
    </message>
    <message>
        <source>Set taxes up first.</source>
        <translation>请先设置税。</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>太长了。</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>最多 %1 个字。</translation>
    </message>
    <message>
        <source>An item needs a name.</source>
        <translation>商品要有名称。</translation>
    </message>
    <message>
        <source>Type one, or press Esc to keep the old one.</source>
        <translation>请输入名称，或按 Esc 保留原名称。</translation>
    </message>
    <message>
        <source>A price is not negative.</source>
        <translation>价格不能为负。</translation>
    </message>
    <message>
        <source>That price is too big.</source>
        <translation>价格太大。</translation>
    </message>
    <message>
        <source>Not a quantity.</source>
        <translation>不是数量。</translation>
    </message>
    <message>
        <source>At most three decimals.</source>
        <translation>最多三位小数。</translation>
    </message>
    <message>
        <source>The smallest quantity is more than nothing.</source>
        <translation>最小数量必须大于零。</translation>
    </message>
    <message>
        <source>1 for pieces, 0.001 for what is weighed.</source>
        <translation>按件卖填 1，称重填 0.001。</translation>
    </message>
    <message>
        <source>Not a price.</source>
        <translation>不是价格。</translation>
    </message>
    <message>
        <source>Use digits, as in %1.</source>
        <translation>请用数字，如 %1。</translation>
    </message>
    <message>
        <source>Use digits, as in 6 or 0.5.</source>
        <translation>请用数字，如 6 或 0.5。</translation>
    </message>
    <message>
        <source>The catalog was built anew since these items were chosen.</source>
        <translation>选择这些商品之后，商品目录已重新生成。</translation>
    </message>
    <message>
        <source>A code is missing.</source>
        <translation>缺少条码。</translation>
    </message>
    <message>
        <source>Scan it, or empty the line.</source>
        <translation>请扫码，或清空该行。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>没有生成任何内容。</translation>
    </message>
    <message>
        <source>Free space on the disk, then try again.</source>
        <translation>请腾出磁盘空间后重试。</translation>
    </message>
</context>
<context>
    <name>orders</name>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>店铺名称</translation>
    </message>
    <message>
        <source>Address on receipts</source>
        <translation>小票上的地址</translation>
    </message>
    <message>
        <source>Tax number on receipts</source>
        <translation>小票上的税号</translation>
    </message>
    <message>
        <source>Store code on receipts</source>
        <translation>小票上的店铺编号</translation>
    </message>
    <message>
        <source>Register code on receipts</source>
        <translation>小票上的收银台编号</translation>
    </message>
    <message>
        <source>Country of the shop</source>
        <translation>店铺所在国家/地区</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Language of the screens, and of papers that have none of their own</source>
        <translation>屏幕的语言，也用于没有另选语言的单据</translation>
    </message>
    <message>
        <source>Time zone; empty for the machine's</source>
        <translation>时区；留空则用本机时区</translation>
    </message>
    <message>
        <source>How taxes are rounded</source>
        <translation>税额如何舍入</translation>
    </message>
    <message>
        <source>Prices include tax</source>
        <translation>价格含税</translation>
    </message>
    <message>
        <source>Taxes of each tax class</source>
        <translation>各税类的税</translation>
    </message>
    <message>
        <source>What stands beside the cart: tiles, or the wide list</source>
        <translation>购物车旁显示：图块或宽列表</translation>
    </message>
    <message>
        <source>Quick keys: pages of items the shop puts first</source>
        <translation>快捷商品：店铺排在最前的商品页</translation>
    </message>
    <message>
        <source>Keys of the till that were changed</source>
        <translation>已更改的收银按键</translation>
    </message>
    <message>
        <source>Sounds for scans and money</source>
        <translation>扫码和收款的声音</translation>
    </message>
    <message>
        <source>Scanners of this till, as measured</source>
        <translation>此收银台已测的扫码枪</translation>
    </message>
    <message>
        <source>Keyboard on the screen: auto for touches, always for a mouse too, never</source>
        <translation>屏幕键盘：auto 触摸时出现，always 鼠标点击时也出现，never 从不</translation>
    </message>
    <message>
        <source>Top row of the number pad</source>
        <translation>数字键盘的最上一行</translation>
    </message>
    <message>
        <source>Whether a card payment is taken only with the reference of its slip</source>
        <translation>刷卡收款是否必须填写签购单参考号</translation>
    </message>
    <message>
        <source>Notes offered for cash; empty for those of the currency</source>
        <translation>现金面额；留空则用该货币的面额</translation>
    </message>
    <message>
        <source>Reasons for a discount</source>
        <translation>优惠原因</translation>
    </message>
    <message>
        <source>Reasons for another price</source>
        <translation>改价原因</translation>
    </message>
    <message>
        <source>Reasons for giving back</source>
        <translation>退货原因</translation>
    </message>
    <message>
        <source>Other tenders taken</source>
        <translation>可收的其他付款方式</translation>
    </message>
    <message>
        <source>When more is sold than is on hand: warn, ask or block</source>
        <translation>销售多于现存时：提醒、询问或禁止</translation>
    </message>
    <message>
        <source>Margin in percent under which a price is warned of</source>
        <translation>低于此毛利率（百分数）的价格会提醒</translation>
    </message>
    <message>
        <source>Words above the goods on receipts</source>
        <translation>小票商品上方的文字</translation>
    </message>
    <message>
        <source>Closing words on receipts</source>
        <translation>小票结尾文字</translation>
    </message>
    <message>
        <source>Logo on receipts</source>
        <translation>小票上的店标</translation>
    </message>
    <message>
        <source>Language of papers; empty for that of the screens</source>
        <translation>单据语言；留空则与屏幕相同</translation>
    </message>
    <message>
        <source>When a receipt is printed</source>
        <translation>何时打印小票</translation>
    </message>
    <message>
        <source>Receipt printer: tcp:HOST:PORT, usb:VID:PID, serial:DEVICE:BAUD, cups:QUEUE, file:PATH, pdf:FOLDER or none</source>
        <translation>小票打印机：tcp:HOST:PORT、usb:VID:PID、serial:DEVICE:BAUD、cups:QUEUE、file:PATH、pdf:FOLDER 或 none</translation>
    </message>
    <message>
        <source>Dots across the paper: 576 for 80 mm, 384 for 58 mm</source>
        <translation>纸宽点数：80 mm 为 576，58 mm 为 384</translation>
    </message>
    <message>
        <source>A cash drawer hangs on the printer</source>
        <translation>钱箱接在打印机上</translation>
    </message>
    <message>
        <source>Pin of the printer's socket that opens the drawer: 2 or 5</source>
        <translation>打印机接口上打开钱箱的引脚：2 或 5</translation>
    </message>
    <message>
        <source>Paper of invoices</source>
        <translation>账单纸张</translation>
    </message>
    <message>
        <source>Printer of invoices: cups:QUEUE, pdf:FOLDER or none</source>
        <translation>账单打印机：cups:QUEUE、pdf:FOLDER 或 none</translation>
    </message>
    <message>
        <source>Legal name on invoices, if another</source>
        <translation>账单上的法定名称（如不同）</translation>
    </message>
    <message>
        <source>Company register and number on invoices</source>
        <translation>账单上的工商登记机关和号码</translation>
    </message>
    <message>
        <source>Telephone on invoices</source>
        <translation>账单上的电话</translation>
    </message>
    <message>
        <source>E-mail on invoices</source>
        <translation>账单上的电子邮箱</translation>
    </message>
    <message>
        <source>Reason for no tax, on invoices without tax</source>
        <translation>不收税的原因，印在不含税的账单上</translation>
    </message>
    <message>
        <source>Closing words on invoices</source>
        <translation>账单结尾文字</translation>
    </message>
    <message>
        <source>Where copies are kept; empty for in its own folder</source>
        <translation>备份存放位置；留空则放在自己的文件夹中</translation>
    </message>
    <message>
        <source>Make a checked copy every hour</source>
        <translation>每小时做一份经检查的备份</translation>
    </message>
</context>
<context>
    <name>stock</name>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
</context>
<context>
    <name>tasks</name>
    <message>
        <source>Tasks</source>
        <translation>待办</translation>
    </message>
</context>
</TS>
