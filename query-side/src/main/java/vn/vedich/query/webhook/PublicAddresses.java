package vn.vedich.query.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Tells addresses of the public internet from all others, by IANA's registries of special-purpose addresses (RFC 6890) as of
 * 2025: of IPv6 only what is given out to networks (2000::/3) is public. An IPv6 address that stands for one of IPv4 in itself
 * (mapped, 6to4, Teredo, NAT64) is not, so that nobody writes a private address in another way.
 */
final class PublicAddresses {

    private static final List<Block> GIVEN_OUT = List.of(Block.of("0.0.0.0", 0), Block.of("2000::", 3));

    private static final List<Block> NOT_PUBLIC = List.of(
            Block.of("0.0.0.0", 8),
            Block.of("10.0.0.0", 8),
            Block.of("100.64.0.0", 10),
            Block.of("127.0.0.0", 8),
            Block.of("169.254.0.0", 16),
            Block.of("172.16.0.0", 12),
            Block.of("192.0.0.0", 24),
            Block.of("192.0.2.0", 24),
            Block.of("192.88.99.0", 24),
            Block.of("192.168.0.0", 16),
            Block.of("198.18.0.0", 15),
            Block.of("198.51.100.0", 24),
            Block.of("203.0.113.0", 24),
            Block.of("224.0.0.0", 4),
            Block.of("240.0.0.0", 4),
            // Where one cloud has its machines ask for their own secrets, though the address is public.
            Block.of("168.63.129.16", 32),
            Block.of("2001::", 23),
            Block.of("2001:db8::", 32),
            Block.of("2002::", 16),
            Block.of("3fff::", 20));

    private PublicAddresses() {}

    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        return GIVEN_OUT.stream().anyMatch(block -> block.contains(bytes))
                && NOT_PUBLIC.stream().noneMatch(block -> block.contains(bytes));
    }

    /** All addresses that begin with the same bits. */
    private record Block(List<Byte> start, int bits) {

        private static Block of(String start, int bits) {
            try {
                return new Block(boxed(InetAddress.getByName(start).getAddress()), bits);
            } catch (UnknownHostException e) {
                throw new IllegalStateException("not an address: " + start, e);
            }
        }

        private boolean contains(byte[] address) {
            if (address.length != start.size()) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % Byte.SIZE);
                if (((address[bit / Byte.SIZE] ^ start.get(bit / Byte.SIZE)) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }

        private static List<Byte> boxed(byte[] bytes) {
            Byte[] boxed = new Byte[bytes.length];
            for (int i = 0; i < bytes.length; i++) {
                boxed[i] = bytes[i];
            }
            return List.of(boxed);
        }
    }
}
