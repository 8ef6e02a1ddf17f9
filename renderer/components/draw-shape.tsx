import type { Paint, Shape } from '#shared/charts/scene.ts'

/** A shape of a scene as SVG. @param at its place among those beside it */
export function drawShape(shape: Shape, at: number) {
  const key = `${at}`
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height, radius } = shape
      return <rect key={key} x={x} y={y} width={width} height={height} rx={radius} {...paint(shape)} />
    }
    case 'circle':
      return <circle key={key} cx={shape.cx} cy={shape.cy} r={shape.r} {...paint(shape)} />
    case 'line':
      return <line key={key} x1={shape.x1} y1={shape.y1} x2={shape.x2} y2={shape.y2} {...paint(shape)} />
    case 'path':
      return <path key={key} d={shape.d} {...paint(shape)} />
    case 'text':
      return (
        <text
          key={key}
          data-words={/\p{L}/u.test(shape.text) || undefined}
          x={shape.x}
          y={shape.y}
          fontSize={shape.size}
          fontWeight={shape.weight}
          textAnchor={shape.anchor}
          fill={shape.fill}
          transform={shape.rotate === undefined ? undefined : `rotate(${shape.rotate} ${shape.x} ${shape.y})`}
        >
          {shape.text}
        </text>
      )
  }
}

function paint(shape: Paint) {
  return {
    fill: shape.fill ?? 'none',
    fillOpacity: shape.fillOpacity,
    stroke: shape.stroke,
    strokeWidth: shape.strokeWidth,
    strokeDasharray: shape.dash?.join(' '),
    opacity: shape.opacity,
  }
}
