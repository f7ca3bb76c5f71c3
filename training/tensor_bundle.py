"""Reads the variables of a TensorFlow checkpoint (a "tensor bundle") without TensorFlow.

A bundle is an index file, a sorted string table from variable name to a small protocol buffer, and data files with the raw
little-endian numbers. Only what BERT's SavedModel uses is read: float32, one data file, no compression.
"""
import struct

import numpy as np

FOOTER_BYTES = 48
FLOAT32 = 1


def read_varint(data, at):
    """Returns the variable-length integer at `at` and the position behind it."""
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        if byte < 128:
            return value, at
        shift += 7


def read_fields(data):
    """Yields (field number, value) of a protocol buffer message: integers, or bytes for nested messages."""
    at = 0
    while at < len(data):
        tag, at = read_varint(data, at)
        kind = tag & 7
        if kind == 0:
            value, at = read_varint(data, at)
        elif kind == 2:
            size, at = read_varint(data, at)
            value, at = data[at:at + size], at + size
        elif kind == 5:
            value, at = data[at:at + 4], at + 4
        else:
            raise ValueError(f"unexpected wire type {kind} in the checkpoint's index")
        yield tag >> 3, value


def read_block(data, offset, size):
    """Yields (key, value) of one block of the table; keys share prefixes with the key before."""
    if data[offset + size] != 0:
        raise ValueError("the checkpoint's index is compressed; only plain blocks are read")
    block = data[offset:offset + size]
    restarts = struct.unpack_from("<I", block, size - 4)[0]
    end, at, key = size - 4 - 4 * restarts, 0, b""
    while at < end:
        shared, at = read_varint(block, at)
        fresh, at = read_varint(block, at)
        length, at = read_varint(block, at)
        key = key[:shared] + block[at:at + fresh]
        at += fresh
        yield key, block[at:at + length]
        at += length


def read_entry(value):
    """Returns (dtype, shape, offset, size) of one variable."""
    fields = {}
    shape = []
    for number, content in read_fields(value):
        if number == 2:
            for inner, dimension in read_fields(content):
                if inner == 2:
                    shape.append(dict(read_fields(dimension)).get(1, 0))
        else:
            fields[number] = content
    return fields.get(1, 0), shape, fields.get(4, 0), fields.get(5, 0)


def read_tensors(index, data):
    """Yields (name, array) of all float32 variables, given the bytes of the index and of the data file."""
    at = len(index) - FOOTER_BYTES
    for _ in range(2):
        _, at = read_varint(index, at)
    offset, at = read_varint(index, at)
    size, at = read_varint(index, at)
    for _, handle in read_block(index, offset, size):
        block_offset, next_at = read_varint(handle, 0)
        block_size, _ = read_varint(handle, next_at)
        for key, value in read_block(index, block_offset, block_size):
            dtype, shape, start, length = read_entry(value)
            if key and dtype == FLOAT32:
                yield key.decode(), np.frombuffer(data, "<f4", length // 4, start).reshape(shape)
