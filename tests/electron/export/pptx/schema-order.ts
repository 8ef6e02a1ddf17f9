const fills = ['a:noFill', 'a:solidFill', 'a:gradFill', 'a:blipFill', 'a:pattFill', 'a:grpFill'] as const
const shapes = ['p:sp', 'p:grpSp', 'p:graphicFrame', 'p:cxnSp', 'p:pic'] as const
const shapeProperties = ['a:xfrm', ['a:custGeom', 'a:prstGeom'], fills, 'a:ln', 'a:effectLst', 'a:extLst']
const textBody = ['a:bodyPr', 'a:lstStyle', 'a:p']
const runProperties = [
  'a:ln',
  fills,
  'a:effectLst',
  'a:highlight',
  'a:latin',
  'a:ea',
  'a:cs',
  'a:hlinkClick',
  'a:extLst',
]
const seriesHead = ['c:idx', 'c:order', 'c:tx', 'c:spPr']
const labelled = [
  'c:numFmt',
  'c:spPr',
  'c:txPr',
  'c:dLblPos',
  'c:showLegendKey',
  'c:showVal',
  'c:showCatName',
  'c:showSerName',
  'c:showPercent',
  'c:showBubbleSize',
  'c:separator',
]
const axisStart = ['c:axId', 'c:scaling', 'c:delete', 'c:axPos', 'c:majorGridlines', 'c:minorGridlines', 'c:title']
const axisMiddle = [
  'c:numFmt',
  'c:majorTickMark',
  'c:minorTickMark',
  'c:tickLblPos',
  'c:spPr',
  'c:txPr',
  'c:crossAx',
  'c:crosses',
]

/** Of spreadsheets: sheets, and what is drawn on them. */
const sheets: Readonly<Record<string, readonly (string | readonly string[])[]>> = {
  worksheet: [
    'sheetPr',
    'dimension',
    'sheetViews',
    'sheetFormatPr',
    'cols',
    'sheetData',
    'sheetProtection',
    'autoFilter',
    'mergeCells',
    'conditionalFormatting',
    'dataValidations',
    'hyperlinks',
    'printOptions',
    'pageMargins',
    'pageSetup',
    'headerFooter',
    'rowBreaks',
    'colBreaks',
    'drawing',
    'legacyDrawing',
    'tableParts',
    'extLst',
  ],
  row: ['c'],
  c: ['f', 'v', 'is'],
  'xdr:twoCellAnchor': ['xdr:from', 'xdr:to', ['xdr:graphicFrame', 'xdr:pic', 'xdr:sp'], 'xdr:clientData'],
  'xdr:from': ['xdr:col', 'xdr:colOff', 'xdr:row', 'xdr:rowOff'],
  'xdr:to': ['xdr:col', 'xdr:colOff', 'xdr:row', 'xdr:rowOff'],
  'xdr:graphicFrame': ['xdr:nvGraphicFramePr', 'xdr:xfrm', 'a:graphic'],
  'xdr:nvGraphicFramePr': ['xdr:cNvPr', 'xdr:cNvGraphicFramePr'],
}

/** What stands in an element, in the order of ISO/IEC 29500. Alternatives share a place. */
const order: Readonly<Record<string, readonly (string | readonly string[])[]>> = {
  'p:presentation': [
    'p:sldMasterIdLst',
    'p:notesMasterIdLst',
    'p:handoutMasterIdLst',
    'p:sldIdLst',
    'p:sldSz',
    'p:notesSz',
    'p:defaultTextStyle',
    'p:extLst',
  ],
  'p:sldMaster': ['p:cSld', 'p:clrMap', 'p:sldLayoutIdLst', 'p:hf', 'p:txStyles', 'p:extLst'],
  'p:sldLayout': ['p:cSld', 'p:clrMapOvr', 'p:hf', 'p:extLst'],
  'p:sld': ['p:cSld', 'p:clrMapOvr', 'p:extLst'],
  'p:notes': ['p:cSld', 'p:clrMapOvr', 'p:extLst'],
  'p:cSld': ['p:bg', 'p:spTree', 'p:extLst'],
  'p:spTree': ['p:nvGrpSpPr', 'p:grpSpPr', shapes, 'p:extLst'],
  'p:grpSp': ['p:nvGrpSpPr', 'p:grpSpPr', shapes, 'p:extLst'],
  'p:sp': ['p:nvSpPr', 'p:spPr', 'p:style', 'p:txBody', 'p:extLst'],
  'p:pic': ['p:nvPicPr', 'p:blipFill', 'p:spPr'],
  'p:graphicFrame': ['p:nvGraphicFramePr', 'p:xfrm', 'a:graphic'],
  'p:nvSpPr': ['p:cNvPr', 'p:cNvSpPr', 'p:nvPr'],
  'p:spPr': shapeProperties,
  'c:spPr': shapeProperties,
  'p:txBody': textBody,
  'a:txBody': textBody,
  'c:txPr': textBody,
  'c:rich': textBody,
  'a:custGeom': ['a:avLst', 'a:gdLst', 'a:ahLst', 'a:cxnLst', 'a:rect', 'a:pathLst'],
  'a:ln': [fills, 'a:prstDash', ['a:round', 'a:bevel', 'a:miter'], 'a:headEnd', 'a:tailEnd'],
  'a:p': ['a:pPr', ['a:r', 'a:br', 'a:fld'], 'a:endParaRPr'],
  'a:pPr': [
    'a:lnSpc',
    'a:spcBef',
    'a:spcAft',
    'a:buClr',
    'a:buSzPct',
    'a:buFont',
    ['a:buNone', 'a:buAutoNum', 'a:buChar'],
    'a:tabLst',
    'a:defRPr',
  ],
  'a:rPr': runProperties,
  'a:defRPr': runProperties,
  'a:r': ['a:rPr', 'a:t'],
  'a:tbl': ['a:tblPr', 'a:tblGrid', 'a:tr'],
  'a:tc': ['a:txBody', 'a:tcPr'],
  'a:tcPr': ['a:lnL', 'a:lnR', 'a:lnT', 'a:lnB', 'a:lnTlToBr', 'a:lnBlToTr', fills],
  'c:chartSpace': [
    'c:date1904',
    'c:lang',
    'c:roundedCorners',
    'c:style',
    'c:chart',
    'c:spPr',
    'c:txPr',
    'c:externalData',
  ],
  'c:chart': ['c:title', 'c:autoTitleDeleted', 'c:plotArea', 'c:legend', 'c:plotVisOnly', 'c:dispBlanksAs'],
  'c:plotArea': [
    'c:layout',
    ['c:barChart', 'c:lineChart', 'c:radarChart', 'c:scatterChart', 'c:bubbleChart'],
    ['c:catAx', 'c:valAx'],
    'c:spPr',
  ],
  'c:barChart': ['c:barDir', 'c:grouping', 'c:varyColors', 'c:ser', 'c:dLbls', 'c:gapWidth', 'c:overlap', 'c:axId'],
  'c:lineChart': ['c:grouping', 'c:varyColors', 'c:ser', 'c:dLbls', 'c:marker', 'c:axId'],
  'c:radarChart': ['c:radarStyle', 'c:varyColors', 'c:ser', 'c:dLbls', 'c:axId'],
  'c:scatterChart': ['c:scatterStyle', 'c:varyColors', 'c:ser', 'c:dLbls', 'c:axId'],
  'c:bubbleChart': [
    'c:varyColors',
    'c:ser',
    'c:dLbls',
    'c:bubble3D',
    'c:bubbleScale',
    'c:showNegBubbles',
    'c:sizeRepresents',
    'c:axId',
  ],
  'c:ser': [
    ...seriesHead,
    'c:invertIfNegative',
    'c:marker',
    'c:dPt',
    'c:dLbls',
    'c:errBars',
    ['c:cat', 'c:xVal'],
    ['c:val', 'c:yVal'],
    'c:smooth',
    'c:bubbleSize',
    'c:bubble3D',
  ],
  'c:errBars': ['c:errDir', 'c:errBarType', 'c:errValType', 'c:noEndCap', 'c:plus', 'c:minus', 'c:val', 'c:spPr'],
  'c:strRef': ['c:f', 'c:strCache'],
  'c:numRef': ['c:f', 'c:numCache'],
  'c:strCache': ['c:ptCount', 'c:pt'],
  'c:numCache': ['c:formatCode', 'c:ptCount', 'c:pt'],
  'c:dPt': ['c:idx', 'c:invertIfNegative', 'c:marker', 'c:bubble3D', 'c:explosion', 'c:spPr'],
  'c:dLbl': ['c:idx', 'c:delete', 'c:layout', 'c:tx', ...labelled],
  'c:dLbls': ['c:dLbl', ...labelled, 'c:showLeaderLines'],
  'c:marker': ['c:symbol', 'c:size', 'c:spPr'],
  'c:catAx': [...axisStart, ...axisMiddle, 'c:auto', 'c:lblAlgn', 'c:lblOffset', 'c:noMultiLvlLbl'],
  'c:valAx': [...axisStart, ...axisMiddle, 'c:crossBetween', 'c:majorUnit', 'c:minorUnit'],
  'c:scaling': ['c:logBase', 'c:orientation', 'c:max', 'c:min'],
  'c:legend': ['c:legendPos', 'c:legendEntry', 'c:layout', 'c:overlay', 'c:spPr', 'c:txPr'],
  'c:title': ['c:tx', 'c:layout', 'c:overlay', 'c:spPr', 'c:txPr'],
  ...sheets,
}

/** Elements that stand where the schema has no place for them, or before what they have to follow. @param xml well formed */
export function outOfOrder(xml: string): readonly string[] {
  const faults = new Set<string>()
  const open: { readonly name: string; place: number }[] = []
  for (const [, closing, name = '', , empty] of xml.matchAll(
    /<(\/?)([A-Za-z_][\w.:-]*)((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>/g,
  )) {
    if (closing) {
      open.pop()
      continue
    }
    const parent = open.at(-1)
    const known = parent === undefined ? undefined : order[parent.name]
    if (parent !== undefined && known !== undefined) {
      const place = known.findIndex((each) => (typeof each === 'string' ? each === name : each.includes(name)))
      if (place < 0) faults.add(`${parent.name} has no place for ${name}`)
      else if (place < parent.place) faults.add(`${name} is too late in ${parent.name}`)
      else parent.place = place
    }
    if (!empty) open.push({ name, place: 0 })
  }
  return [...faults]
}
