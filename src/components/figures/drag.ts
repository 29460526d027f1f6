/**
 * Lets a reader drag inside drawings that are drawn again on every change: the drawing is found
 * anew each time, by its place in the picture.
 *
 * @param picture holds one or more `<svg>` elements
 * @param onDrag told where in the drawing's own coordinates the pointer is
 */
export function connectDrag(picture: HTMLElement, onDrag: (x: number, y: number) => void): void {
  let drawing = 0;

  function report(event: PointerEvent): void {
    const svg = picture.querySelectorAll('svg')[drawing];
    const matrix = svg?.getScreenCTM();
    if (!matrix) return;
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    onDrag(point.x, point.y);
  }

  picture.addEventListener('pointerdown', (event) => {
    const drawings = [...picture.querySelectorAll('svg')];
    drawing = Math.max(
      0,
      drawings.findIndex((svg) => svg.contains(event.target as Node)),
    );
    picture.setPointerCapture(event.pointerId);
    report(event);
  });
  picture.addEventListener('pointermove', (event) => {
    if (picture.hasPointerCapture(event.pointerId)) report(event);
  });
}
