"""Samples of the rule: what it leaves alone, then what it changes."""

KEEPS = (
    'he said "yes"',
    '只有"一个',
    '5" 管',
)
CHANGES = (('推行"两议五公开"办法', "推行“两议五公开”办法"),)
