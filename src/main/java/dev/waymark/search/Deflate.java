package dev.waymark.search;

import java.util.Arrays;

/**
 * Compresses as RFC 1951 has it: repeats are found through chains of equal hashes, with one step of looking
 * ahead, and written in blocks with Huffman codes of their own.
 */
final class Deflate {

    private static final int[] LENGTH_BASE = {3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43,
        51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258};
    private static final int[] LENGTH_BITS = {0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3,
        4, 4, 4, 4, 5, 5, 5, 5, 0};
    private static final int[] WAY_BASE = {1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257,
        385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577};
    private static final byte[] LENGTH_CODES = lengthCodes();
    private static final byte[] WAY_CODES = wayCodes();
    private static final int[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    private static final int SHORTEST = 3;
    private static final int LONGEST = 258;
    private static final int WINDOW = 1 << 15;
    private static final int CHAIN = 8;
    /** A repeat so long is not put off for one that may be longer. */
    private static final int LONG_ENOUGH = 32;
    private static final int BLOCK = 1 << 15;
    private static final int END = 256;

    private final byte[] in;
    private final Bytes out;
    private final int hashBits;
    private final int[] heads;
    private final int[] earlier;
    private final int[] symbols = new int[BLOCK];
    private int count;
    private long bits;
    private int bitCount;

    Deflate(byte[] in, Bytes out) {
        this.in = in;
        this.out = out;
        this.hashBits = Math.max(8, Math.min(15, 32 - Integer.numberOfLeadingZeros(in.length)));
        this.heads = new int[1 << hashBits];
        Arrays.fill(heads, -1);
        this.earlier = new int[in.length];
    }

    void write() {
        int at = 0;
        long ahead = 0;
        while (at < in.length) {
            long match = ahead != 0 ? ahead : find(at);
            remember(at);
            ahead = 0;
            if (match != 0 && length(match) < LONG_ENOUGH && at + 1 < in.length) {
                ahead = find(at + 1);
                if (length(ahead) <= length(match)) {
                    ahead = 0;
                }
            }
            if (match == 0 || ahead != 0) {
                add(in[at] & 0xff);
                at++;
            } else {
                add(length(match) << 16 | (int) (match & 0xffff));
                for (int end = at + length(match), i = at + 1; i < end; i++) {
                    remember(i);
                }
                at += length(match);
            }
            if (count == BLOCK - 1) {
                block(at == in.length);
            }
        }
        if (count > 0 || in.length == 0) {
            block(true);
        }
        while (bitCount > 0) {
            out.octet((int) bits);
            bits >>>= 8;
            bitCount -= 8;
        }
    }

    // ---- Repeats

    private static int length(long match) {
        return (int) (match >>> 16);
    }

    private int hash(int at) {
        int three = in[at] & 0xff | (in[at + 1] & 0xff) << 8 | (in[at + 2] & 0xff) << 16;
        return three * 0x9e3779b1 >>> 32 - hashBits;
    }

    private void remember(int at) {
        if (at + SHORTEST <= in.length) {
            int hash = hash(at);
            earlier[at] = heads[hash];
            heads[hash] = at;
        }
    }

    /**
     * The longest repeat that begins at a place: its length above, the way back in the lower 16
     * bits; 0 for none.
     */
    private long find(int at) {
        if (at + SHORTEST > in.length) {
            return 0;
        }
        int most = Math.min(LONGEST, in.length - at);
        int best = SHORTEST - 1;
        int way = 0;
        int from = heads[hash(at)];
        for (int tries = 0; from >= 0 && at - from < WINDOW && tries < CHAIN && best < most; tries++) {
            if (in[from + best] == in[at + best]) {
                int length = Arrays.mismatch(in, from, from + most, in, at, at + most);
                length = length < 0 ? most : length;
                if (length > best) {
                    best = length;
                    way = at - from;
                }
            }
            from = earlier[from];
        }
        return way == 0 ? 0 : (long) best << 16 | way;
    }

    private void add(int symbol) {
        symbols[count++] = symbol;
    }

    // ---- Codes

    private static byte[] lengthCodes() {
        byte[] codes = new byte[LONGEST + 1];
        for (int length = SHORTEST; length <= LONGEST; length++) {
            codes[length] = (byte) codeOf(LENGTH_BASE, length);
        }
        return codes;
    }

    /** Ways back up to 256 by themselves, those beyond by their upper bits. */
    private static byte[] wayCodes() {
        byte[] codes = new byte[512];
        for (int way = 1; way <= 256; way++) {
            codes[way - 1] = (byte) codeOf(WAY_BASE, way);
        }
        for (int upper = 2; upper < 256; upper++) {
            codes[256 + upper] = (byte) codeOf(WAY_BASE, (upper << 7) + 1);
        }
        return codes;
    }

    private static int codeOf(int[] bases, int value) {
        int found = Arrays.binarySearch(bases, value);
        return found >= 0 ? found : -found - 2;
    }

    private static int wayCode(int way) {
        return WAY_CODES[way <= 256 ? way - 1 : 256 + (way - 1 >>> 7)];
    }

    private static int wayBits(int code) {
        return Math.max(0, code / 2 - 1);
    }

    private void block(boolean isLast) {
        int[] uses = new int[286];
        int[] ways = new int[30];
        for (int i = 0; i < count; i++) {
            if (symbols[i] < 1 << 16) {
                uses[symbols[i]]++;
            } else {
                uses[257 + LENGTH_CODES[symbols[i] >>> 16]]++;
                ways[wayCode(symbols[i] & 0xffff)]++;
            }
        }
        uses[END]++;
        Huffman letters = Huffman.of(uses, 15);
        Huffman distances = Huffman.of(ways, 15);
        bits(isLast ? 1 : 0, 1);
        bits(2, 2);
        head(letters, distances);
        for (int i = 0; i < count; i++) {
            symbol(symbols[i], letters, distances);
        }
        code(letters, END);
        count = 0;
    }

    private void symbol(int symbol, Huffman letters, Huffman distances) {
        if (symbol < 1 << 16) {
            code(letters, symbol);
            return;
        }
        int length = symbol >>> 16;
        int lengthCode = LENGTH_CODES[length];
        code(letters, 257 + lengthCode);
        bits(length - LENGTH_BASE[lengthCode], LENGTH_BITS[lengthCode]);
        int way = symbol & 0xffff;
        int wayCode = wayCode(way);
        code(distances, wayCode);
        bits(way - WAY_BASE[wayCode], wayBits(wayCode));
    }

    /** The lengths of both codes, themselves coded. */
    private void head(Huffman letters, Huffman distances) {
        int letterCount = Math.max(257, letters.used());
        int wayCount = Math.max(1, distances.used());
        int[] lengths = new int[letterCount + wayCount];
        System.arraycopy(letters.lengths(), 0, lengths, 0, letterCount);
        System.arraycopy(distances.lengths(), 0, lengths, letterCount, wayCount);
        int[] packed = new int[lengths.length];
        int size = pack(lengths, packed);
        int[] uses = new int[19];
        for (int i = 0; i < size; i++) {
            uses[packed[i] & 0xff]++;
        }
        Huffman codes = Huffman.of(uses, 7);
        int orders = 19;
        while (orders > 4 && codes.lengths()[ORDER[orders - 1]] == 0) {
            orders--;
        }
        bits(letterCount - 257, 5);
        bits(wayCount - 1, 5);
        bits(orders - 4, 4);
        for (int i = 0; i < orders; i++) {
            bits(codes.lengths()[ORDER[i]], 3);
        }
        for (int i = 0; i < size; i++) {
            int symbol = packed[i] & 0xff;
            code(codes, symbol);
            bits(packed[i] >>> 8, symbol == 16 ? 2 : symbol == 17 ? 3 : symbol == 18 ? 7 : 0);
        }
    }

    /** Repeats of lengths: 16 for the one before, 17 and 18 for zeros, each with how many times above. */
    private static int pack(int[] lengths, int[] packed) {
        int size = 0;
        for (int i = 0; i < lengths.length;) {
            int same = 1;
            while (i + same < lengths.length && lengths[i + same] == lengths[i]) {
                same++;
            }
            if (lengths[i] == 0 && same >= 3) {
                int taken = Math.min(same, 138);
                packed[size++] = taken < 11 ? 17 | taken - 3 << 8 : 18 | taken - 11 << 8;
                i += taken;
            } else if (same >= 4) {
                int taken = Math.min(same - 1, 6);
                packed[size++] = lengths[i];
                packed[size++] = 16 | taken - 3 << 8;
                i += taken + 1;
            } else {
                packed[size++] = lengths[i++];
            }
        }
        return size;
    }

    // ---- Bits

    private void code(Huffman codes, int symbol) {
        bits(codes.codes()[symbol], codes.lengths()[symbol]);
    }

    private void bits(int value, int number) {
        bits |= (long) value << bitCount;
        bitCount += number;
        while (bitCount >= 8) {
            out.octet((int) bits);
            bits >>>= 8;
            bitCount -= 8;
        }
    }
}
