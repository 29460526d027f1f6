/** Twice as many pixels as the plot has units: sharp on paper and on dense screens. */
const SCALE = 2;
const PAPER = '#ffffff';

/** Draws a plot on a canvas and returns the bytes of a PNG. */
export async function pngOfSvg(svg: string): Promise<Uint8Array> {
  const image = new Image();
  // As a data address: a picture made this way runs nothing, loads nothing and leaves the canvas readable.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  const context = canvas.getContext('2d')!;
  context.fillStyle = PAPER;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (blob === null) throw new Error('The browser could not make a PNG of the plot.');
  return new Uint8Array(await blob.arrayBuffer());
}
