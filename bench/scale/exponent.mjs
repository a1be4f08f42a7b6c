/** The power of x with which y grows: the slope of the least squares line through the logarithms. */
export function exponent(points) {
  const logs = points.filter(([, y]) => y > 0).map(([x, y]) => [Math.log(x), Math.log(y)]);
  const mean = (at) => logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
  const [middle, level] = [mean(0), mean(1)];
  const rise = logs.reduce((sum, [x, y]) => sum + (x - middle) * (y - level), 0);
  const run = logs.reduce((sum, [x]) => sum + (x - middle) ** 2, 0);
  return rise / run;
}
